CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  area TEXT NOT NULL,
  describes_itself TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  host_name TEXT NOT NULL,
  yearly_income_pence INTEGER,
  version INTEGER NOT NULL,
  created_by TEXT NOT NULL REFERENCES people (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE organisation_members (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  joined_at TEXT NOT NULL,
  left_at TEXT,
  UNIQUE (organisation_id, person_id)
) STRICT;
CREATE INDEX organisation_members_by_person ON organisation_members (person_id);
CREATE TABLE applications (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  form_version_id TEXT NOT NULL REFERENCES form_versions (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  organisation_name TEXT NOT NULL,
  -- The part of the round it is for, by its key in the form; none where the round has no parts.
  strand TEXT,
  state TEXT NOT NULL,
  state_at TEXT NOT NULL,
  amount_pence INTEGER,
  waiting_until TEXT,
  started_by TEXT NOT NULL REFERENCES people (id),
  started_at TEXT NOT NULL,
  submitted_by TEXT REFERENCES people (id),
  submitted_at TEXT,
  -- When it took its place in the desk's list: started, then sent. Never empty, so that pages can be walked by it.
  listed_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX applications_by_funder ON applications (funder_id, listed_at, id);
CREATE INDEX applications_by_funder_state ON applications (funder_id, state, listed_at, id);
CREATE INDEX applications_by_round ON applications (round_id, state, listed_at, id);
CREATE INDEX applications_by_round_list ON applications (round_id, listed_at, id);
CREATE INDEX applications_by_organisation ON applications (organisation_id);
-- An answer is made of parts, one for each route it was given by; earlier texts are kept as revisions.
CREATE TABLE answer_parts (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  route TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  updated_by TEXT NOT NULL REFERENCES people (id),
  updated_at TEXT NOT NULL,
  UNIQUE (application_id, question_key, route)
) STRICT;
CREATE TABLE answer_revisions (
  id TEXT PRIMARY KEY,
  answer_part_id TEXT NOT NULL REFERENCES answer_parts (id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL,
  -- 'saved' (it became the answer) or 'set aside' (two people wrote at once and this text waits for a choice)
  standing TEXT NOT NULL
) STRICT;
CREATE INDEX answer_revisions_by_part ON answer_revisions (answer_part_id, version);
CREATE TABLE files (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  store_key TEXT NOT NULL,
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX files_by_application ON files (application_id, question_key);
-- "I would rather talk": a task for the named contact. The write-up counts once the applicant has confirmed it.
CREATE TABLE conversations (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  state TEXT NOT NULL,
  reach_by TEXT NOT NULL,
  good_times TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TEXT NOT NULL,
  contact_id TEXT NOT NULL REFERENCES people (id),
  write_up TEXT NOT NULL,
  written_by TEXT REFERENCES people (id),
  written_at TEXT,
  minutes INTEGER NOT NULL,
  correction TEXT NOT NULL,
  settled_by TEXT REFERENCES people (id),
  settled_at TEXT,
  version INTEGER NOT NULL,
  UNIQUE (application_id, question_key)
) STRICT;
CREATE INDEX conversations_by_contact ON conversations (contact_id, state);
-- A draft is invisible to the council but for a question its group opened to a named person.
CREATE TABLE opened_questions (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id),
  opened_by TEXT NOT NULL REFERENCES people (id),
  opened_at TEXT NOT NULL,
  closed_at TEXT,
  UNIQUE (application_id, question_key, person_id)
) STRICT;
CREATE INDEX opened_questions_by_person ON opened_questions (person_id);
