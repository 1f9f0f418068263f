-- When the clock next looks at a draft, or at one that was put away; and when what such a one said was deleted.
ALTER TABLE applications
  ADD COLUMN look_at TIMESTAMP;
ALTER TABLE applications
  ADD COLUMN emptied_at TIMESTAMP;
CREATE INDEX applications_to_look_at ON applications (look_at) WHERE state IN ('draft', 'expired');
-- A reminder of a draft, so many days before it ends: never twice for one day of one end.
CREATE TABLE draft_reminders (
  application_id TEXT NOT NULL REFERENCES applications (id),
  ends_on DATE NOT NULL,
  days INTEGER NOT NULL,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (application_id, ends_on, days)
);
-- Who wants no more reminders of a draft.
CREATE TABLE reminders_stopped (
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (application_id, person_id)
);
-- What somebody reads on the portal only.
CREATE TABLE message_choices (
  person_id TEXT NOT NULL REFERENCES people (id),
  topic TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (person_id, topic)
);
-- How a person, or everybody of a group, can safely be reached. Kept apart from what they tell of themselves.
CREATE TABLE safe_contacts (
  holder TEXT NOT NULL,
  holder_id TEXT NOT NULL,
  no_details BOOLEAN NOT NULL,
  no_voicemail BOOLEAN NOT NULL,
  never_locatable BOOLEAN NOT NULL,
  times TEXT NOT NULL,
  code_word TEXT NOT NULL,
  changed_by TEXT NOT NULL REFERENCES people (id),
  changed_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (holder, holder_id)
);
-- When a letter leaves, and what leaves in its place where it is to say nothing.
ALTER TABLE letters
  ADD COLUMN goes_at TIMESTAMP;
ALTER TABLE letters
  ADD COLUMN outside_subject TEXT;
ALTER TABLE letters
  ADD COLUMN outside_text TEXT;
CREATE INDEX letters_by_person ON letters (to_person_id, created_at);
