DROP TABLE saved_filters;
DELETE FROM jobs WHERE kind = 'fill-search';
DROP TABLE search_words;
DROP TABLE search_entries;
