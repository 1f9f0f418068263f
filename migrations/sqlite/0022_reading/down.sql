DROP TABLE reading_breaks;
DROP TABLE reading_limits;
DROP TABLE reading_talks;
DROP TABLE understandings;
DROP TABLE reading_versions;
ALTER TABLE readings DROP COLUMN no_at;
ALTER TABLE readings DROP COLUMN no_words;
ALTER TABLE readings DROP COLUMN no_why;
ALTER TABLE readings DROP COLUMN notes;
