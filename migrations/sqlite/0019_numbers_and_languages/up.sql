-- What is counted of a round and names nobody: whom its rules keep out, how long groups took, which ways they answered
-- in. One row a round, so that any page that has the round has its numbers.
CREATE TABLE round_counts (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  counts TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
-- How long a group took, as it told after sending.
CREATE TABLE application_times (
  application_id TEXT PRIMARY KEY REFERENCES applications (id),
  minutes INTEGER NOT NULL,
  people INTEGER NOT NULL,
  hardest TEXT NOT NULL,
  told_by TEXT NOT NULL REFERENCES people (id),
  told_at TEXT NOT NULL
) STRICT;
-- In which language a question was answered, where its group said that it is not English.
CREATE TABLE answer_languages (
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  -- Two letters, or 'other' with its name beside.
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TEXT NOT NULL,
  PRIMARY KEY (application_id, question_key)
) STRICT;
-- A part of an answer in English, beside it. The newest of a part stands; the earlier ones are kept.
CREATE TABLE translations (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  -- 'writing', 'conversation', or the file of a recording.
  part TEXT NOT NULL,
  text TEXT NOT NULL,
  translated_by TEXT NOT NULL,
  translated_on TEXT NOT NULL,
  cost_pence INTEGER,
  minutes INTEGER NOT NULL,
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at TEXT NOT NULL,
  -- What its group said is not right in it; kept beside it.
  correction TEXT NOT NULL,
  corrected_by TEXT REFERENCES people (id),
  corrected_at TEXT
) STRICT;
CREATE INDEX translations_by_application ON translations (application_id, question_key, part);
