-- What can be found at the desk: who may read it, its text as it was written, and its words as they are compared. A
-- copy, kept in the transaction of what it tells of; an id is never that of an older row, so that the newest stand first.
CREATE TABLE search_entries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- 'application', 'organisation', 'evidence' or 'learning-note', and which.
  kind TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  -- None for a group's own profile.
  application_id TEXT REFERENCES applications (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  -- 1 officers, 2 who reads or sits on the panel, 4 who decides, added up.
  readers INTEGER NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  -- Every word once, in small plain letters.
  words TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX search_entries_by_application ON search_entries (application_id);
CREATE INDEX search_entries_by_organisation ON search_entries (organisation_id, kind);
CREATE VIRTUAL TABLE search_words USING fts5 (words, content = 'search_entries', content_rowid = 'id', tokenize = 'ascii', prefix = '2 3', detail = 'none', columnsize = 0);
CREATE TRIGGER search_words_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO search_words (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER search_words_removed AFTER DELETE ON search_entries BEGIN
  INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TRIGGER search_words_changed AFTER UPDATE OF words ON search_entries BEGIN
  INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.id, old.words);
  INSERT INTO search_words (rowid, words) VALUES (new.id, new.words);
END;
-- What was sent before there was a search is read by a job, some at a time.
INSERT INTO jobs (id, kind, payload, state, run_at, attempts, last_error, created_at)
SELECT '00000000-0021-7000-8000-000000000001', 'fill-search', '{"job":"fill-search","after":""}', 'waiting',
  '2026-01-01 00:00:00.000000', 0, '', '2026-01-01 00:00:00.000000'
WHERE EXISTS (SELECT 1 FROM applications WHERE submitted_at IS NOT NULL) OR EXISTS (SELECT 1 FROM sharings);
-- How somebody narrows the list of applications, under a name of their own.
CREATE TABLE saved_filters (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  name TEXT NOT NULL,
  -- As it stands in the list's address.
  query TEXT NOT NULL,
  pinned INTEGER NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX saved_filters_by_person ON saved_filters (person_id);
