-- Who looked at what a round turned on, and what it came to then: counts of outcomes, and no names.
CREATE TABLE turnings (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES rounds (id),
  counts TEXT NOT NULL,
  words TEXT NOT NULL,
  looked_by TEXT NOT NULL REFERENCES people (id),
  looked_at TIMESTAMP NOT NULL
);
CREATE INDEX turnings_by_round ON turnings (round_id, looked_at);
-- Why the panel recommends what it does: for each criterion, of which kinds, and what may happen if nobody acts.
CREATE TABLE recommended_reasons (
  recommendation_id TEXT PRIMARY KEY REFERENCES recommendations (id),
  reasons TEXT NOT NULL,
  reason_kinds TEXT NOT NULL,
  not_acting TEXT NOT NULL
);
-- The facts that a decision would rest on, shown to the group, and what it says of each.
CREATE TABLE factual_checks (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL UNIQUE REFERENCES applications (id),
  state TEXT NOT NULL,
  facts TEXT NOT NULL,
  words TEXT NOT NULL,
  due_on DATE NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP,
  version INTEGER NOT NULL
);
-- That the panel has been told of a decision that departs from what it recommends, and from which day it may go out.
CREATE TABLE departures_told (
  decision_id TEXT PRIMARY KEY REFERENCES decisions (id),
  said TEXT NOT NULL,
  goes_from DATE NOT NULL,
  told_by TEXT NOT NULL REFERENCES people (id),
  told_at TIMESTAMP NOT NULL
);
-- The power under which something was decided, what else was considered, and how many declared which ties.
CREATE TABLE decision_records (
  decision_id TEXT PRIMARY KEY REFERENCES decisions (id),
  power TEXT NOT NULL,
  options TEXT NOT NULL,
  interests TEXT NOT NULL
);
-- Between which moments the letters of a round leave, and which groups were rung first.
CREATE TABLE release_windows (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  opens_at TIMESTAMP NOT NULL,
  closes_at TIMESTAMP NOT NULL,
  set_by TEXT NOT NULL REFERENCES people (id),
  set_at TIMESTAMP NOT NULL
);
CREATE TABLE release_calls (
  application_id TEXT PRIMARY KEY REFERENCES applications (id),
  came TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TIMESTAMP NOT NULL
);
-- A public draw between applications that stand level: the hash of its seed goes out first, the seed afterwards.
CREATE TABLE draws (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES rounds (id),
  entries TEXT NOT NULL,
  seed_hash TEXT NOT NULL,
  seed TEXT NOT NULL,
  -- What will be mixed into the seed, and how it is written, as named when the hash went out.
  promised TEXT NOT NULL,
  -- That thing, which nobody could know when the hash went out; empty until it is drawn.
  witness TEXT NOT NULL,
  published_by TEXT NOT NULL REFERENCES people (id),
  published_at TIMESTAMP NOT NULL,
  drawn_by TEXT REFERENCES people (id),
  drawn_at TIMESTAMP
);
CREATE INDEX draws_by_round ON draws (round_id);
