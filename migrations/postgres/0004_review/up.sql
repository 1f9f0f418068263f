CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  what_we_know TEXT NOT NULL,
  whose_voice TEXT NOT NULL,
  how_we_know TEXT NOT NULL,
  known_on DATE NOT NULL,
  criterion_key TEXT NOT NULL,
  from_organisation BOOLEAN NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX evidence_by_application ON evidence (application_id);
CREATE INDEX evidence_by_writer ON evidence (written_by);
CREATE TABLE evidence_replies (
  id TEXT PRIMARY KEY,
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  words TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TIMESTAMP NOT NULL
);
CREATE INDEX evidence_replies_by_evidence ON evidence_replies (evidence_id);
CREATE TABLE risks (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  holder TEXT NOT NULL,
  why_holder TEXT NOT NULL,
  council_does TEXT NOT NULL,
  organisation_yes TEXT NOT NULL,
  organisation_words TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX risks_by_application ON risks (application_id);
-- Who has said what about being close to an application. Readers, panel members and deciders each make one.
CREATE TABLE declarations (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  standing TEXT NOT NULL,
  interests TEXT NOT NULL,
  words TEXT NOT NULL,
  made_at TIMESTAMP NOT NULL,
  UNIQUE (application_id, person_id)
);
CREATE INDEX declarations_by_person ON declarations (person_id);
CREATE TABLE readings (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  reader_id TEXT NOT NULL REFERENCES people (id),
  state TEXT NOT NULL,
  due_on DATE NOT NULL,
  strengths TEXT NOT NULL,
  assigned_by TEXT NOT NULL REFERENCES people (id),
  assigned_at TIMESTAMP NOT NULL,
  shared_at TIMESTAMP,
  version INTEGER NOT NULL,
  UNIQUE (application_id, reader_id)
);
CREATE INDEX readings_by_reader ON readings (reader_id, state);
CREATE TABLE judgements (
  id TEXT PRIMARY KEY,
  reading_id TEXT NOT NULL REFERENCES readings (id),
  criterion_key TEXT NOT NULL,
  step_key TEXT NOT NULL,
  words TEXT NOT NULL,
  cites TEXT NOT NULL,
  UNIQUE (reading_id, criterion_key)
);
CREATE TABLE applicant_questions (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  why TEXT NOT NULL,
  answer_by DATE NOT NULL,
  we_reply_by DATE NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  answer TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP,
  reply TEXT NOT NULL,
  replied_by TEXT REFERENCES people (id),
  replied_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX applicant_questions_by_application ON applicant_questions (application_id);
CREATE INDEX applicant_questions_by_asker ON applicant_questions (asked_by, state);
-- "This worries me": for the safeguarding lead alone, outside scoring and ordinary history.
CREATE TABLE concerns (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  state TEXT NOT NULL,
  about TEXT NOT NULL,
  words TEXT NOT NULL,
  group_was_told TEXT NOT NULL,
  raised_by TEXT NOT NULL REFERENCES people (id),
  raised_at TIMESTAMP NOT NULL,
  outcome TEXT NOT NULL,
  settled_by TEXT REFERENCES people (id),
  settled_at TIMESTAMP
);
CREATE INDEX concerns_by_funder ON concerns (funder_id, state);

-- A small team may let somebody judge who helped the group: a commissioner says why, and it stands with the decision.
CREATE TABLE judging_exceptions (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  reason TEXT NOT NULL,
  granted_by TEXT NOT NULL REFERENCES people (id),
  granted_at TIMESTAMP NOT NULL,
  UNIQUE (application_id, person_id)
);
CREATE INDEX judging_exceptions_by_person ON judging_exceptions (person_id);
