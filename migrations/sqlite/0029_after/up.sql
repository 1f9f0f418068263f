-- What the council owes somebody after a decision: one list, so that the page of the day finds it in one query.
CREATE TABLE owed (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  -- A row is settled by what it is of.
  kind TEXT NOT NULL,
  about TEXT NOT NULL,
  text TEXT NOT NULL,
  hint TEXT NOT NULL,
  href TEXT NOT NULL,
  -- Whoever stands apart from it does not see the row.
  application_id TEXT REFERENCES applications (id),
  due_on TEXT,
  -- Whom it is not for, as JSON; and for whom alone, where it is for one.
  not_for TEXT NOT NULL,
  person_id TEXT REFERENCES people (id),
  since TEXT NOT NULL,
  settled_at TEXT
) STRICT;
CREATE INDEX owed_by_funder ON owed (funder_id, settled_at);
CREATE INDEX owed_by_about ON owed (kind, about);
-- A group says that how it was decided, or what, is not right.
CREATE TABLE decision_challenges (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  state TEXT NOT NULL,
  -- 'process' or 'decision'.
  of TEXT NOT NULL,
  words TEXT NOT NULL,
  may_name INTEGER NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  answer_by TEXT NOT NULL,
  answer TEXT NOT NULL,
  changes TEXT NOT NULL,
  public_words TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TEXT
) STRICT;
CREATE INDEX decision_challenges_by_application ON decision_challenges (application_id);
CREATE INDEX decision_challenges_by_round ON decision_challenges (round_id);
-- "Not funded this time", taken onward with the group's yes.
CREATE TABLE onward_offers (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  state TEXT NOT NULL,
  -- 'own-fund', 'partner' or 'cvs'.
  whereto TEXT NOT NULL,
  to_name TEXT NOT NULL,
  to_round_id TEXT REFERENCES rounds (id),
  words TEXT NOT NULL,
  report_by TEXT NOT NULL,
  offered_by TEXT NOT NULL REFERENCES people (id),
  offered_at TEXT NOT NULL,
  -- What may go along, as JSON.
  goes TEXT NOT NULL,
  said_words TEXT NOT NULL,
  said_by TEXT REFERENCES people (id),
  said_at TEXT,
  draft_id TEXT REFERENCES applications (id),
  commitment_id TEXT REFERENCES commitments (id),
  outcome TEXT NOT NULL,
  told_by TEXT REFERENCES people (id),
  told_at TEXT
) STRICT;
CREATE INDEX onward_offers_by_application ON onward_offers (application_id);
-- Reports of racism or harm: no actor, no address, no exact time. The identifier is chance alone.
CREATE TABLE harm_reports (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  reference TEXT NOT NULL UNIQUE,
  word_hash TEXT NOT NULL,
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  about TEXT NOT NULL,
  -- Only what whoever reports wants known.
  name TEXT NOT NULL,
  reach_by TEXT NOT NULL,
  received_on TEXT NOT NULL,
  told INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  closed_on TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE harm_messages (
  id TEXT PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES harm_reports (id),
  place INTEGER NOT NULL,
  from_us INTEGER NOT NULL,
  words TEXT NOT NULL,
  on_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX harm_messages_by_report ON harm_messages (report_id);
-- What the council changes next, in the record of a round.
CREATE TABLE round_lessons (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  words TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL
) STRICT;
-- What groups say of the council. Which of them said what is kept nowhere: the two tables share nothing but the stage, and
-- their rows stand in no order of time.
CREATE TABLE council_reviews (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES rounds (id),
  stage TEXT NOT NULL,
  -- The first day of the month in which it was said.
  month TEXT NOT NULL,
  knew TEXT NOT NULL,
  respect TEXT NOT NULL,
  worth TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX council_reviews_by_round ON council_reviews (round_id, stage);
CREATE TABLE council_reviews_given (
  application_id TEXT NOT NULL REFERENCES applications (id),
  stage TEXT NOT NULL,
  PRIMARY KEY (application_id, stage)
) STRICT, WITHOUT ROWID;
CREATE TABLE council_replies (
  round_id TEXT NOT NULL REFERENCES rounds (id),
  stage TEXT NOT NULL,
  words TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL,
  PRIMARY KEY (round_id, stage)
) STRICT;
-- Somebody asks for information, or for their own data.
CREATE TABLE information_requests (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  state TEXT NOT NULL,
  -- 'foi' or 'own-data'.
  kind TEXT NOT NULL,
  application_id TEXT REFERENCES applications (id),
  round_id TEXT REFERENCES rounds (id),
  title TEXT NOT NULL,
  -- The same as whoever asks reads it: without the name of somebody who applies as one person.
  shown_title TEXT NOT NULL,
  asker TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  -- What is held, gathered on that day, as JSON: each part with whether it is left out and why.
  parts TEXT NOT NULL,
  opened_by TEXT NOT NULL REFERENCES people (id),
  opened_at TEXT NOT NULL,
  sent_by TEXT REFERENCES people (id),
  sent_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX information_requests_by_funder ON information_requests (funder_id, due_on);
-- A conversation about a decision, offered to everyone.
CREATE TABLE feedback_talks (
  application_id TEXT PRIMARY KEY REFERENCES applications (id),
  state TEXT NOT NULL,
  reach_by TEXT NOT NULL,
  good_times TEXT NOT NULL,
  appointment_id TEXT REFERENCES appointments (id),
  talker_id TEXT NOT NULL REFERENCES people (id),
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TEXT NOT NULL,
  words TEXT NOT NULL,
  held_by TEXT REFERENCES people (id),
  held_at TEXT
) STRICT;
