-- What a group tells of itself once: who holds its number and its money, the groups behind it, and what it was merged into.
ALTER TABLE organisations
  ADD COLUMN host_number TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations
  ADD COLUMN group_behind TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations
  ADD COLUMN partners TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations
  ADD COLUMN leads TEXT NOT NULL DEFAULT '';
ALTER TABLE organisations
  ADD COLUMN merged_into TEXT;
-- People with a part in a group, who need no account.
CREATE TABLE organisation_people (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  name TEXT NOT NULL,
  part TEXT NOT NULL,
  contact TEXT NOT NULL,
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX organisation_people_by_organisation ON organisation_people (organisation_id);
-- A group's own documents, each given once.
CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  store_key TEXT NOT NULL,
  dated_on TEXT,
  valid_until TEXT,
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at TEXT NOT NULL,
  replaced_by TEXT REFERENCES documents (id),
  removed_at TEXT
) STRICT;
CREATE INDEX documents_by_organisation ON documents (organisation_id);
-- Of which of the group's documents a file of an application is the copy; none for a file of its own.
ALTER TABLE files
  ADD COLUMN document_id TEXT;
-- That an answer is in a document given already, and where in it.
CREATE TABLE pointings (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  file_id TEXT NOT NULL REFERENCES files (id),
  where_words TEXT NOT NULL,
  pointed_by TEXT NOT NULL REFERENCES people (id),
  pointed_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX pointings_by_application ON pointings (application_id);
CREATE INDEX pointings_by_file ON pointings (file_id);
-- What a group lets a funder see of it, which it has sent nothing to.
CREATE TABLE sharings (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  funder_id TEXT NOT NULL REFERENCES funders (id),
  asked TEXT NOT NULL,
  why TEXT NOT NULL,
  asked_by TEXT REFERENCES people (id),
  asked_at TEXT,
  shared TEXT NOT NULL,
  agreed_by TEXT REFERENCES people (id),
  agreed_at TEXT,
  ended_by TEXT REFERENCES people (id),
  ended_at TEXT
) STRICT;
CREATE INDEX sharings_by_organisation ON sharings (organisation_id);
CREATE INDEX sharings_by_funder ON sharings (funder_id);
-- That two organisations are one group, entered twice.
CREATE TABLE merges (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  kept_id TEXT NOT NULL REFERENCES organisations (id),
  other_id TEXT NOT NULL REFERENCES organisations (id),
  state TEXT NOT NULL,
  why TEXT NOT NULL,
  proposed_by TEXT NOT NULL REFERENCES people (id),
  proposed_at TEXT NOT NULL,
  kept_yes_by TEXT REFERENCES people (id),
  kept_yes_at TEXT,
  other_yes_by TEXT REFERENCES people (id),
  other_yes_at TEXT,
  settled_by TEXT REFERENCES people (id),
  settled_at TEXT
) STRICT;
CREATE INDEX merges_by_kept ON merges (kept_id);
CREATE INDEX merges_by_other ON merges (other_id);
