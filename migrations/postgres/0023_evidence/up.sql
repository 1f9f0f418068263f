-- What stands beside a note: whose voice it is and with what consent, how long it took, whether it speaks against the
-- group and what else is needed then, and since when the group has been able to see it.
ALTER TABLE evidence ADD COLUMN consent TEXT NOT NULL DEFAULT 'unrecorded';
ALTER TABLE evidence ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
-- How and when a private person who is named said yes to it; empty where nobody is named.
ALTER TABLE evidence ADD COLUMN person_agreed TEXT NOT NULL DEFAULT '';
-- When the group was plainly asked to answer what speaks against it; none where nothing does.
ALTER TABLE evidence ADD COLUMN against_at
  TIMESTAMP;
ALTER TABLE evidence ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN second_source TEXT NOT NULL DEFAULT '';
-- 'reply' or 'correction'.
ALTER TABLE evidence_replies ADD COLUMN kind TEXT NOT NULL DEFAULT 'reply';
-- Somebody who trusts a group and has said yes to being rung.
CREATE TABLE trusted_people (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  name TEXT NOT NULL,
  knows_them TEXT NOT NULL,
  -- Deleted once they have been rung, or are not to be.
  reach_by TEXT NOT NULL,
  named_by TEXT NOT NULL REFERENCES people (id),
  named_at TIMESTAMP NOT NULL,
  -- When an officer had spoken with them, and who.
  heard_at TIMESTAMP,
  heard_by TEXT REFERENCES people (id),
  withdrawn_at TIMESTAMP
);
CREATE INDEX trusted_people_by_application ON trusted_people (application_id);
-- The same conversation, offered to every group of a round before it is read.
CREATE TABLE talk_offers (
  application_id TEXT PRIMARY KEY REFERENCES applications (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  words TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  offered_by TEXT NOT NULL REFERENCES people (id),
  offered_at TIMESTAMP NOT NULL,
  -- 'open', 'taken-up' or 'not-needed'.
  answer TEXT NOT NULL,
  reach_by TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP
);
CREATE INDEX talk_offers_by_round ON talk_offers (round_id);
-- A note that is used before its group has had its days, for somebody's safety: asked for by one person, signed by a
-- safeguarding lead.
CREATE TABLE early_uses (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  state TEXT NOT NULL,
  why TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  answer TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX early_uses_by_evidence ON early_uses (evidence_id);
CREATE INDEX early_uses_by_funder ON early_uses (funder_id);
-- The notes that a decision rests on.
CREATE TABLE decision_notes (
  decision_id TEXT NOT NULL REFERENCES decisions (id),
  evidence_id TEXT NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (decision_id, evidence_id)
);
