CREATE TABLE funds (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX funds_by_funder ON funds (funder_id);
-- One dated opening of a fund. Without a closing time it is rolling. Money is in pence.
CREATE TABLE rounds (
  id TEXT PRIMARY KEY,
  fund_id TEXT NOT NULL REFERENCES funds (id),
  funder_id TEXT NOT NULL REFERENCES funders (id),
  slug TEXT NOT NULL,
  state TEXT NOT NULL,
  size_band TEXT NOT NULL,
  opens_at TEXT NOT NULL,
  closes_at TEXT,
  decide_by TEXT NOT NULL,
  budget_pence INTEGER NOT NULL,
  spent_pence INTEGER NOT NULL,
  contact_id TEXT NOT NULL REFERENCES people (id),
  decider_id TEXT REFERENCES people (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (fund_id, slug)
) STRICT;
CREATE INDEX rounds_by_state ON rounds (state, opens_at);
CREATE INDEX rounds_by_funder ON rounds (funder_id);
-- The questions and every public text as published: numbered, frozen once the round opens.
CREATE TABLE form_versions (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES rounds (id),
  number INTEGER NOT NULL,
  body TEXT NOT NULL,
  source TEXT NOT NULL,
  created_at TEXT NOT NULL,
  frozen_at TEXT,
  UNIQUE (round_id, number)
) STRICT;
