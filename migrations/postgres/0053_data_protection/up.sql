-- Data protection: who answers for it at each funder, how long things are kept, what must not be deleted, and what was.
CREATE TABLE data_controllers (
  funder_id TEXT PRIMARY KEY REFERENCES funders (id),
  -- The data protection officer, or whoever answers.
  officer TEXT NOT NULL,
  reach_by TEXT NOT NULL,
  -- Who runs the portal for the funder; empty where it does so itself.
  processor TEXT NOT NULL,
  set_by TEXT NOT NULL REFERENCES people (id),
  set_at
    TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
-- How many days a kind of record is kept. Without a funder, for the whole portal.
CREATE TABLE retention_rules (
  id TEXT PRIMARY KEY,
  funder_id TEXT REFERENCES funders (id),
  kind TEXT NOT NULL,
  days INTEGER NOT NULL,
  set_by TEXT NOT NULL REFERENCES people (id),
  set_at
    TIMESTAMP NOT NULL
);
CREATE INDEX retention_rules_by_kind ON retention_rules (kind, funder_id);
-- The days on which the clock has done its rounds.
CREATE TABLE retention_runs (
  ran_on
    DATE PRIMARY KEY,
  ran_at
    TIMESTAMP NOT NULL
);
-- What was deleted: how many of which kind, and nothing of what they said.
CREATE TABLE retention_log (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  funder_id TEXT REFERENCES funders (id),
  -- The days that the rule said then.
  days INTEGER NOT NULL,
  things
    BIGINT NOT NULL,
  at
    TIMESTAMP NOT NULL
);
CREATE INDEX retention_log_by_time ON retention_log (at, id);
-- What must not be deleted for now: one of the three is named.
CREATE TABLE legal_holds (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  organisation_id TEXT REFERENCES organisations (id),
  application_id TEXT REFERENCES applications (id),
  grant_id TEXT REFERENCES grants (id),
  why TEXT NOT NULL,
  placed_by TEXT NOT NULL REFERENCES people (id),
  placed_at
    TIMESTAMP NOT NULL,
  lifted_why TEXT NOT NULL,
  lifted_by TEXT REFERENCES people (id),
  lifted_at
    TIMESTAMP
);
CREATE INDEX legal_holds_by_organisation ON legal_holds (organisation_id);
CREATE INDEX legal_holds_by_application ON legal_holds (application_id);
CREATE INDEX legal_holds_by_grant ON legal_holds (grant_id);
CREATE INDEX legal_holds_by_time ON legal_holds (placed_at, id);
-- Accounts that were erased. What a restored backup brings back of them is erased again.
CREATE TABLE erasures (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  asked_at
    TIMESTAMP NOT NULL,
  -- Who did it; the person, or nobody where a command did.
  done_by TEXT REFERENCES people (id)
);
