-- Since when a person could be reached on a number: a number that came with a change of bank details proves nothing.
CREATE TABLE known_phones (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  number TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT
) STRICT;
CREATE INDEX known_phones_of ON known_phones (person_id, since);
-- What is known so far. Where somebody saved their account later, the number may be no older than that.
INSERT INTO known_phones (id, person_id, number, since)
  SELECT people.id, people.id, people.phone, COALESCE(
    (SELECT MAX(history.at) FROM history
      WHERE history.thing_kind = 'person' AND history.thing_id = people.id AND history.action = 'account saved'),
    people.created_at)
  FROM people WHERE people.phone <> '';
-- Where a grant's money goes. The numbers are sealed: of the account only the last three digits stand here.
CREATE TABLE bank_details (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  state TEXT NOT NULL,
  holder TEXT NOT NULL,
  host_name TEXT NOT NULL,
  sealed TEXT NOT NULL,
  ending TEXT NOT NULL,
  entered_by TEXT NOT NULL REFERENCES people (id),
  entered_at TEXT NOT NULL,
  checked_by TEXT REFERENCES people (id),
  checked_at TEXT,
  way TEXT NOT NULL,
  rang TEXT NOT NULL,
  spoke_to TEXT NOT NULL,
  said TEXT NOT NULL,
  read_back TEXT NOT NULL,
  ended_by TEXT REFERENCES people (id),
  ended_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX bank_details_of ON bank_details (grant_id, entered_at);
CREATE UNIQUE INDEX bank_details_waiting ON bank_details (grant_id) WHERE state = 'waiting';
CREATE UNIQUE INDEX bank_details_checked ON bank_details (grant_id) WHERE state = 'checked';
-- A group's wish that nothing is paid for a while. Nobody asks why.
CREATE TABLE money_pauses (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  paused_by TEXT NOT NULL REFERENCES people (id),
  paused_at TEXT NOT NULL,
  ended_by TEXT REFERENCES people (id),
  ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX money_pauses_stands ON money_pauses (grant_id) WHERE ended_at IS NULL;
-- Money that stops or returns, for one of three reasons, with the group's reply.
CREATE TABLE money_stops (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  left_words TEXT NOT NULL,
  holds_at_once INTEGER NOT NULL,
  decided_by TEXT NOT NULL REFERENCES people (id),
  decided_at TEXT NOT NULL,
  reply_by TEXT NOT NULL,
  reply TEXT NOT NULL,
  replied_by TEXT REFERENCES people (id),
  replied_at TEXT,
  settled_by TEXT REFERENCES people (id),
  settled_at TEXT,
  settled_words TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX money_stops_of ON money_stops (grant_id, decided_at);
CREATE UNIQUE INDEX money_stops_stands ON money_stops (grant_id) WHERE state IN ('announced', 'stands');
-- By what name the finance system knows a payment, and in which files it went there.
CREATE TABLE payment_references (
  payment_id TEXT PRIMARY KEY REFERENCES payments (id),
  reference TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE finance_batches (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  number INTEGER NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  payments INTEGER NOT NULL,
  total_pence INTEGER NOT NULL,
  UNIQUE (funder_id, number)
) STRICT;
CREATE TABLE payment_sendings (
  id TEXT PRIMARY KEY,
  payment_id TEXT NOT NULL REFERENCES payments (id),
  batch_id TEXT NOT NULL REFERENCES finance_batches (id),
  reason TEXT NOT NULL,
  sent_at TEXT NOT NULL
) STRICT;
CREATE INDEX payment_sendings_of ON payment_sendings (payment_id, sent_at);
CREATE INDEX payments_by_state ON payments (state, due_on, id);
