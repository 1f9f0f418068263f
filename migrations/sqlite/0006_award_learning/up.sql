CREATE TABLE grants (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  application_id TEXT NOT NULL UNIQUE REFERENCES applications (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  organisation_name TEXT NOT NULL,
  fund_name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  awarded_on TEXT NOT NULL,
  contact_id TEXT NOT NULL REFERENCES people (id),
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX grants_by_award ON grants (awarded_on, id);
CREATE INDEX grants_by_funder ON grants (funder_id, awarded_on, id);
CREATE INDEX grants_by_organisation ON grants (organisation_id);
CREATE INDEX grants_by_round ON grants (round_id);
CREATE TABLE agreements (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL UNIQUE REFERENCES grants (id),
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  offered_by TEXT NOT NULL REFERENCES people (id),
  offered_at TEXT NOT NULL,
  organisation_signed_by TEXT REFERENCES people (id),
  organisation_signed_as TEXT NOT NULL,
  organisation_signed_at TEXT,
  council_signed_by TEXT REFERENCES people (id),
  council_signed_as TEXT NOT NULL,
  council_signed_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  state TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  due_on TEXT NOT NULL,
  approved_by TEXT REFERENCES people (id),
  approved_at TEXT,
  paid_by TEXT REFERENCES people (id),
  paid_on TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX payments_by_grant ON payments (grant_id);
CREATE TABLE learning_conversations (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  held_at TEXT NOT NULL,
  way TEXT NOT NULL,
  place TEXT NOT NULL,
  arranged_by TEXT NOT NULL REFERENCES people (id),
  arranged_at TEXT NOT NULL
) STRICT;
CREATE INDEX learning_conversations_by_grant ON learning_conversations (grant_id);
CREATE TABLE learning_notes (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  state TEXT NOT NULL,
  body TEXT NOT NULL,
  group_publishes INTEGER NOT NULL,
  council_publishes INTEGER NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL,
  agreed_by TEXT REFERENCES people (id),
  agreed_at TEXT,
  published_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX learning_notes_by_grant ON learning_notes (grant_id);
CREATE TABLE learning_note_revisions (
  id TEXT PRIMARY KEY,
  learning_note_id TEXT NOT NULL REFERENCES learning_notes (id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL,
  UNIQUE (learning_note_id, version)
) STRICT;
CREATE TABLE commitments (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  round_id TEXT REFERENCES rounds (id),
  organisation_id TEXT REFERENCES organisations (id),
  grant_id TEXT REFERENCES grants (id),
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  owner_id TEXT NOT NULL REFERENCES people (id),
  due_on TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  settled_at TEXT,
  public INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX commitments_by_funder ON commitments (funder_id, state, due_on);
CREATE INDEX commitments_by_owner ON commitments (owner_id, state);
CREATE INDEX commitments_by_grant ON commitments (grant_id);
