-- An agreement as its sections, its number among those that were signed, and how its group chose to be paid.
ALTER TABLE agreements ADD COLUMN parts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE agreements ADD COLUMN number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE agreements ADD COLUMN plan TEXT NOT NULL DEFAULT '{"way":"up-front"}';
ALTER TABLE agreements
  ADD COLUMN plan_chosen_at
  TIMESTAMP;
-- Other words for a section before it is signed, and what the other side made of them.
CREATE TABLE agreement_proposals (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  part TEXT NOT NULL,
  side TEXT NOT NULL,
  state TEXT NOT NULL,
  was TEXT NOT NULL,
  words TEXT NOT NULL,
  why TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TIMESTAMP NOT NULL,
  answer TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP
);
CREATE INDEX agreement_proposals_of ON agreement_proposals (agreement_id, said_at);
-- A change of what both have signed.
CREATE TABLE agreement_variations (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  side TEXT NOT NULL,
  state TEXT NOT NULL,
  number INTEGER NOT NULL,
  part TEXT NOT NULL,
  words TEXT NOT NULL,
  amount_pence BIGINT,
  plan TEXT,
  why TEXT NOT NULL,
  signed_as TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TIMESTAMP NOT NULL,
  answer TEXT NOT NULL,
  answered_as TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP
);
CREATE INDEX agreement_variations_of ON agreement_variations (agreement_id, said_at);
-- What was signed before a change, whole.
CREATE TABLE earlier_agreements (
  id TEXT PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  number INTEGER NOT NULL,
  body TEXT NOT NULL,
  body_sha256 TEXT NOT NULL,
  parts TEXT NOT NULL,
  amount_pence BIGINT NOT NULL,
  organisation_signed_as TEXT NOT NULL,
  organisation_signed_at TIMESTAMP,
  council_signed_as TEXT NOT NULL,
  council_signed_at TIMESTAMP,
  ended_at TIMESTAMP NOT NULL,
  UNIQUE (agreement_id, number)
);
-- Whose account the money of a grant goes to.
CREATE TABLE grant_accounts (
  grant_id TEXT PRIMARY KEY REFERENCES grants (id),
  kind TEXT NOT NULL,
  host_name TEXT NOT NULL,
  host_number TEXT NOT NULL,
  host_contact TEXT NOT NULL,
  fee_pence BIGINT NOT NULL,
  why TEXT NOT NULL,
  found_by TEXT NOT NULL,
  find_by DATE,
  chosen_by TEXT NOT NULL REFERENCES people (id),
  chosen_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
-- Money that reached the group itself from whoever holds it.
CREATE TABLE passed_sums (
  id TEXT PRIMARY KEY,
  grant_id TEXT NOT NULL REFERENCES grants (id),
  amount_pence BIGINT NOT NULL,
  passed_on DATE NOT NULL,
  side TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TIMESTAMP NOT NULL
);
CREATE INDEX passed_sums_of ON passed_sums (grant_id, passed_on);
