-- When a group and the council next talk of what they learn, and how the group would rather.
CREATE TABLE learning_turns (
  grant_id TEXT PRIMARY KEY REFERENCES grants (id),
  due_on TEXT,
  way TEXT,
  suits TEXT NOT NULL,
  later_on TEXT,
  said_by TEXT REFERENCES people (id),
  said_at TEXT
) STRICT;
CREATE INDEX learning_turns_due ON learning_turns (due_on);
-- What an exchange took each side; each says its own, or nothing.
ALTER TABLE learning_notes
  ADD COLUMN group_minutes INTEGER;
ALTER TABLE learning_notes
  ADD COLUMN council_minutes INTEGER;
-- How far a note may go once both say yes, whose yes there is besides, and the day after which it is taken down.
ALTER TABLE learning_notes
  ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
ALTER TABLE learning_notes
  ADD COLUMN permission TEXT NOT NULL DEFAULT '{}';
ALTER TABLE learning_notes
  ADD COLUMN expires_on
  TEXT;
-- Pictures, sound and single voices beside a note.
CREATE TABLE learning_pieces (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES learning_notes (id),
  side TEXT NOT NULL,
  kind TEXT NOT NULL,
  who_spoke TEXT NOT NULL,
  words TEXT NOT NULL,
  file_name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  store_key TEXT NOT NULL,
  later INTEGER NOT NULL,
  group_yes INTEGER NOT NULL,
  council_yes INTEGER NOT NULL,
  audience TEXT NOT NULL,
  permission TEXT NOT NULL,
  expires_on TEXT,
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX learning_pieces_of_note ON learning_pieces (note_id, added_at);
-- What was taken back: an id and a day, so that a backup that is put back does not bring it back.
CREATE TABLE withdrawn_stories (
  id TEXT PRIMARY KEY,
  withdrawn_on TEXT NOT NULL
) STRICT;
CREATE TABLE learning_themes (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  published_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX learning_themes_of_funder ON learning_themes (funder_id, made_at);
CREATE TABLE theme_notes (
  theme_id TEXT NOT NULL REFERENCES learning_themes (id),
  note_id TEXT NOT NULL REFERENCES learning_notes (id),
  PRIMARY KEY (theme_id, note_id)
) STRICT;
CREATE INDEX theme_notes_of_note ON theme_notes (note_id);
-- What was said in a round, and what the council will do about it.
CREATE TABLE learning_digests (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  answer_by TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  published_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE digest_answers (
  round_id TEXT NOT NULL REFERENCES learning_digests (round_id),
  theme_id TEXT NOT NULL REFERENCES learning_themes (id),
  words TEXT NOT NULL,
  commitment_id TEXT REFERENCES commitments (id),
  answered_by TEXT NOT NULL REFERENCES people (id),
  answered_at TEXT NOT NULL,
  PRIMARY KEY (round_id, theme_id)
) STRICT;
