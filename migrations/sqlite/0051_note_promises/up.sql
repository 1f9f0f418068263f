-- The learning note out of which a promise was made: taken back, no word of it stands in the promise any more.
ALTER TABLE commitments ADD COLUMN note_id TEXT REFERENCES learning_notes (id);
CREATE INDEX commitments_by_note ON commitments (note_id);
-- A file that came with a piece beside a note in which something else is to be put right: it is kept for a day, for whoever sent it.
CREATE TABLE waiting_pieces (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES learning_notes (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  file_name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  store_key TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;
CREATE INDEX waiting_pieces_of_note ON waiting_pieces (note_id, person_id);
-- A group put right how long it said that applying took. What it said before stands beside it.
CREATE TABLE time_corrections (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  minutes_before INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  why TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT NOT NULL,
  noted_by TEXT NOT NULL REFERENCES people (id),
  noted_at TEXT NOT NULL
) STRICT;
CREATE INDEX time_corrections_of_application ON time_corrections (application_id, noted_at);
