-- Above how much a grant is assessed for subsidy control before its money leaves: as its fund's file said when it was given.
ALTER TABLE grants
  ADD COLUMN subsidy_above_pence INTEGER NOT NULL DEFAULT 10000000;
-- What an officer found. Earlier ones stay; the one with the highest number counts.
CREATE TABLE subsidy_assessments (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  number INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  public_money INTEGER NOT NULL,
  advantage INTEGER NOT NULL,
  enterprise INTEGER NOT NULL,
  trade INTEGER NOT NULL,
  why TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  own_pence INTEGER NOT NULL,
  declared_pence INTEGER NOT NULL,
  limit_pence INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  considered_by TEXT NOT NULL,
  reference TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  noticed_at TEXT,
  UNIQUE (grant_id, number)
) STRICT;
-- What a group was asked of other public money, once, and what it answered.
CREATE TABLE subsidy_askings (
  grant_id TEXT PRIMARY KEY REFERENCES grants (id),
  amount_pence INTEGER NOT NULL,
  since TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TEXT NOT NULL,
  answer TEXT NOT NULL,
  declared_pence INTEGER NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TEXT,
  version INTEGER NOT NULL
) STRICT;
