-- What was paid for a group's time, a row for each payment. One that is put right gets a row beside it, and stays.
CREATE TABLE time_payments (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  -- 'applying' or 'learning'.
  spent_on TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  -- For an hour, as the round publishes it.
  rate_pence
    BIGINT NOT NULL,
  amount_pence
    BIGINT NOT NULL,
  paid_on
    DATE NOT NULL,
  noted_by TEXT NOT NULL REFERENCES people (id),
  noted_at
    TIMESTAMP NOT NULL,
  -- The row that this one stands in place of, and why.
  corrects_id TEXT REFERENCES time_payments (id),
  why TEXT NOT NULL
);
CREATE INDEX time_payments_by_application ON time_payments (application_id);
CREATE UNIQUE INDEX time_payments_by_corrected ON time_payments (corrects_id);
-- A group that said that it wants nothing for its time.
CREATE TABLE time_let_go (
  application_id TEXT PRIMARY KEY REFERENCES applications (id),
  -- Who of the group said it, by name.
  said_by TEXT NOT NULL,
  said_on
    DATE NOT NULL,
  -- Whether the group said so itself on its page; an officer wrote it down otherwise.
  by_group
    BOOLEAN NOT NULL,
  noted_by TEXT NOT NULL REFERENCES people (id),
  noted_at
    TIMESTAMP NOT NULL
);
