-- Above how much a grant is assessed for subsidy control before its money leaves: as its fund's file said when it was given.
ALTER TABLE grants
  ADD COLUMN subsidy_above_pence BIGINT NOT NULL DEFAULT 10000000;
-- What an officer found. Earlier ones stay; the one with the highest number counts.
CREATE TABLE subsidy_assessments (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  number INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  public_money BOOLEAN NOT NULL,
  advantage BOOLEAN NOT NULL,
  enterprise BOOLEAN NOT NULL,
  trade BOOLEAN NOT NULL,
  why TEXT NOT NULL,
  amount_pence BIGINT NOT NULL,
  own_pence BIGINT NOT NULL,
  declared_pence BIGINT NOT NULL,
  limit_pence BIGINT NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  considered_by TEXT NOT NULL,
  reference TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TIMESTAMP NOT NULL,
  noticed_at TIMESTAMP,
  UNIQUE (grant_id, number)
);
-- What a group was asked of other public money, once, and what it answered.
CREATE TABLE subsidy_askings (
  grant_id TEXT PRIMARY KEY REFERENCES grants (id),
  amount_pence BIGINT NOT NULL,
  since DATE NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  answer TEXT NOT NULL,
  declared_pence BIGINT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP,
  version INTEGER NOT NULL
);
