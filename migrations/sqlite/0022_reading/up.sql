-- A reader's own notes, and what they said when they said no.
ALTER TABLE readings ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE readings ADD COLUMN no_why TEXT NOT NULL DEFAULT '';
ALTER TABLE readings ADD COLUMN no_words TEXT NOT NULL DEFAULT '';
ALTER TABLE readings ADD COLUMN no_at
  TEXT;
-- What a reader typed on one device while another had saved: kept until they have put the two together.
CREATE TABLE reading_versions (
  id TEXT PRIMARY KEY,
  reading_id TEXT NOT NULL REFERENCES readings (id),
  body TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  settled_at TEXT
) STRICT;
CREATE INDEX reading_versions_by_reading ON reading_versions (reading_id);
-- What a reader would like to understand before they judge a criterion.
CREATE TABLE understandings (
  id TEXT PRIMARY KEY,
  reading_id TEXT NOT NULL REFERENCES readings (id),
  criterion_key TEXT NOT NULL,
  way TEXT NOT NULL,
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  wanted_at TEXT NOT NULL,
  -- The question to the group that it became.
  question_id TEXT REFERENCES applicant_questions (id),
  told TEXT NOT NULL,
  told_by TEXT REFERENCES people (id),
  told_at TEXT,
  UNIQUE (reading_id, criterion_key)
) STRICT;
CREATE INDEX understandings_by_state ON understandings (state);
CREATE INDEX understandings_by_question ON understandings (question_id);
-- What readers said to each other about a criterion once they had shared.
CREATE TABLE reading_talks (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  criterion_key TEXT NOT NULL,
  words TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TEXT NOT NULL
) STRICT;
CREATE INDEX reading_talks_by_application ON reading_talks (application_id);
-- How much somebody reads at most, and when they do not read at all: set by themselves.
CREATE TABLE reading_limits (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  most_a_week INTEGER,
  said_at TEXT NOT NULL
) STRICT;
CREATE TABLE reading_breaks (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  said_at TEXT NOT NULL
) STRICT;
CREATE INDEX reading_breaks_by_person ON reading_breaks (person_id);
