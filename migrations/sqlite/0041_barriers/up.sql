-- What in the council's own process keeps groups out: in the words of those who met it, and closed only when they say so.
CREATE TABLE barriers (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  name TEXT NOT NULL,
  -- 'analyse', 'plan', 'do' or 'review'.
  stage TEXT NOT NULL,
  -- The kind of demand, where it is one: a fund that makes it again is stopped before it is published.
  demand TEXT,
  owner_id TEXT NOT NULL REFERENCES people (id),
  department TEXT NOT NULL,
  -- 'open', 'changed' or 'closed'.
  state TEXT NOT NULL,
  changed TEXT NOT NULL,
  changed_at
    TEXT,
  -- How often the council has said that it changed something: only answers to the last time count.
  turn INTEGER NOT NULL,
  published
    INTEGER NOT NULL,
  -- When anything was last done about it.
  moved_at
    TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES people (id),
  created_at
    TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX barriers_by_funder ON barriers (funder_id, created_at);
CREATE INDEX barriers_by_demand ON barriers (demand, state);
-- The rounds that show it.
CREATE TABLE barrier_rounds (
  barrier_id TEXT NOT NULL REFERENCES barriers (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  PRIMARY KEY (barrier_id, round_id)
) STRICT;
CREATE INDEX barrier_rounds_by_round ON barrier_rounds (round_id);
-- What those who met it say. Of a learning note and of a talk about a decision the words stand where they were said.
CREATE TABLE barrier_voices (
  -- Of a report and of a review by chance alone: other identifiers say when they were made.
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  -- None while it waits to be sorted, and where it was put aside.
  barrier_id TEXT REFERENCES barriers (id),
  -- 'waiting', 'sorted' or 'aside'.
  place TEXT NOT NULL,
  -- 'note', 'feedback', 'review', 'report', 'eligibility' or 'typed'.
  source TEXT NOT NULL,
  -- What it comes from, so that it is sorted once; empty where it comes from nothing that is kept.
  source_key TEXT NOT NULL,
  -- None of these for a report or a review.
  organisation_id TEXT REFERENCES organisations (id),
  application_id TEXT REFERENCES applications (id),
  round_id TEXT REFERENCES rounds (id),
  -- A note may be taken back whole: nothing holds it here.
  note_id TEXT,
  words TEXT NOT NULL,
  -- With whose words it was typed.
  whose TEXT NOT NULL,
  -- Its group said yes to its words being shown.
  may_show
    INTEGER NOT NULL,
  added_by TEXT REFERENCES people (id),
  -- Of a report or a review no more than the month.
  at
    TEXT NOT NULL
) STRICT;
CREATE INDEX barrier_voices_by_barrier ON barrier_voices (barrier_id, at);
CREATE INDEX barrier_voices_by_note ON barrier_voices (note_id);
CREATE INDEX barrier_voices_waiting ON barrier_voices (place, funder_id);
CREATE UNIQUE INDEX barrier_voices_once ON barrier_voices (source_key) WHERE source_key <> '';
-- What a group whose voice stands there says of a change: whether it is gone for it.
CREATE TABLE barrier_answers (
  id TEXT PRIMARY KEY,
  barrier_id TEXT NOT NULL REFERENCES barriers (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  turn INTEGER NOT NULL,
  -- 'yes' or 'not-yet'.
  gone TEXT NOT NULL,
  words TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at
    TEXT NOT NULL
) STRICT;
CREATE INDEX barrier_answers_by_barrier ON barrier_answers (barrier_id, said_at);
-- It came back: a round was published with the same kind of demand, and a reason that stands on its page.
CREATE TABLE barrier_returns (
  id TEXT PRIMARY KEY,
  barrier_id TEXT NOT NULL REFERENCES barriers (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  demand TEXT NOT NULL,
  reason TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at
    TEXT NOT NULL,
  UNIQUE (barrier_id, round_id)
) STRICT;
CREATE INDEX barrier_returns_by_round ON barrier_returns (round_id);
