-- A rise of later years' payments: once a year for each grant.
CREATE TABLE grant_uplifts (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  year INTEGER NOT NULL,
  index_name TEXT NOT NULL,
  hundredths INTEGER NOT NULL,
  month DATE NOT NULL,
  source TEXT NOT NULL,
  before_pence BIGINT NOT NULL,
  rise_pence BIGINT NOT NULL,
  confirmed_by TEXT NOT NULL REFERENCES people (id),
  confirmed_at TIMESTAMP NOT NULL,
  UNIQUE (grant_id, year)
);
-- What comes when a grant ends: the day by which its group hears, and what was decided. A grant that goes on has another turn.
CREATE TABLE grant_renewals (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  turn INTEGER NOT NULL,
  agreement_number INTEGER NOT NULL,
  state TEXT NOT NULL,
  ends_on DATE,
  decide_by DATE,
  made_at TIMESTAMP NOT NULL,
  told_at TIMESTAMP,
  decided_by TEXT REFERENCES people (id),
  decided_at TIMESTAMP,
  words TEXT NOT NULL,
  next_words TEXT NOT NULL,
  rely TEXT NOT NULL,
  stays TEXT NOT NULL,
  talk_to TEXT NOT NULL,
  by_day DATE,
  last_day DATE,
  version INTEGER NOT NULL,
  UNIQUE (grant_id, turn)
);
CREATE INDEX grant_renewals_to_tell ON grant_renewals (state, decide_by);
