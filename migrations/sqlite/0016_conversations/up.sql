-- Somebody in a group who has no e-mail: what the portal would write to them, an officer says or posts.
CREATE TABLE telephone_contacts (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  funder_id TEXT NOT NULL REFERENCES funders (id),
  -- The digits of their number, to find them by.
  digits TEXT NOT NULL,
  reach_by TEXT NOT NULL,
  voicemail INTEGER NOT NULL,
  added_by TEXT NOT NULL REFERENCES people (id),
  added_at TEXT NOT NULL,
  -- They have an e-mail now.
  ended_at TEXT
) STRICT;
CREATE INDEX telephone_contacts_by_digits ON telephone_contacts (funder_id, digits);
-- An officer who types for a group with no account: by phone, in person, or from paper.
CREATE TABLE scribes (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  way TEXT NOT NULL,
  -- When the call began, or the paper came.
  begun_at TEXT NOT NULL,
  since TEXT NOT NULL,
  ended_at TEXT,
  -- The group's word on which it was sent.
  word TEXT,
  UNIQUE (application_id, person_id)
) STRICT;
CREATE INDEX scribes_by_person ON scribes (person_id);
-- When somebody talks with a group, how, and in which language: about one question or several.
CREATE TABLE appointments (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  whole INTEGER NOT NULL,
  way TEXT NOT NULL,
  place TEXT NOT NULL,
  language TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  access_needs TEXT NOT NULL,
  rather_with TEXT NOT NULL,
  starts_at TEXT,
  minutes INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX appointments_by_application ON appointments (application_id);
-- A time at which an officer can talk.
CREATE TABLE talk_slots (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  contact_id TEXT NOT NULL REFERENCES people (id),
  starts_at TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  removed_at TEXT,
  taken_by TEXT REFERENCES appointments (id)
) STRICT;
CREATE INDEX talk_slots_by_contact ON talk_slots (contact_id, starts_at);
-- One application cannot take two times at once.
CREATE UNIQUE INDEX talk_slots_taken ON talk_slots (taken_by) WHERE taken_by IS NOT NULL;
ALTER TABLE conversations ADD COLUMN appointment_id TEXT REFERENCES appointments (id);
ALTER TABLE conversations ADD COLUMN their_minutes INTEGER NOT NULL DEFAULT 0;
-- The group said yes aloud, with a witness.
ALTER TABLE conversations ADD COLUMN word TEXT;
