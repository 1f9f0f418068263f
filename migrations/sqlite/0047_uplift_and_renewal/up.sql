-- A rise of later years' payments: once a year for each grant.
CREATE TABLE grant_uplifts (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  year INTEGER NOT NULL,
  index_name TEXT NOT NULL,
  hundredths INTEGER NOT NULL,
  month TEXT NOT NULL,
  source TEXT NOT NULL,
  before_pence INTEGER NOT NULL,
  rise_pence INTEGER NOT NULL,
  confirmed_by TEXT NOT NULL REFERENCES people (id),
  confirmed_at TEXT NOT NULL,
  UNIQUE (grant_id, year)
) STRICT;
-- What comes when a grant ends: the day by which its group hears, and what was decided. A grant that goes on has another turn.
CREATE TABLE grant_renewals (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  turn INTEGER NOT NULL,
  agreement_number INTEGER NOT NULL,
  state TEXT NOT NULL,
  ends_on TEXT,
  decide_by TEXT,
  made_at TEXT NOT NULL,
  told_at TEXT,
  decided_by TEXT REFERENCES people (id),
  decided_at TEXT,
  words TEXT NOT NULL,
  next_words TEXT NOT NULL,
  rely TEXT NOT NULL,
  stays TEXT NOT NULL,
  talk_to TEXT NOT NULL,
  by_day TEXT,
  last_day TEXT,
  version INTEGER NOT NULL,
  UNIQUE (grant_id, turn)
) STRICT;
CREATE INDEX grant_renewals_to_tell ON grant_renewals (state, decide_by);
