-- Help that outlasts the grant: what a group said to an offer of its fund, and what came of it. The offers stand in the fund's file.
CREATE TABLE lasting_help (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  -- The key of the offer in the fund's file, and what it was called when the group said something to it.
  offer TEXT NOT NULL,
  title TEXT NOT NULL,
  -- 'not-now', 'asked', 'waiting', 'arranged', 'happened', 'no-place' or 'taken-back'.
  state TEXT NOT NULL,
  wish TEXT NOT NULL,
  good_times TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at
    TIMESTAMP NOT NULL,
  -- When an answer was promised, and by when; none while the group waits for a place, or said not now.
  promised_at
    TIMESTAMP,
  answer_by
    DATE,
  with_whom TEXT NOT NULL,
  on_day
    DATE,
  words TEXT NOT NULL,
  instead TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at
    TIMESTAMP,
  happened_at
    TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX lasting_help_by_application ON lasting_help (application_id);
CREATE INDEX lasting_help_by_round ON lasting_help (round_id, offer, state);
