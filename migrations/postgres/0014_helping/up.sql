-- Somebody asked by letter, from an application, to join its group or to help with it.
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  email TEXT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  invited_by TEXT NOT NULL REFERENCES people (id),
  invited_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  accepted_by TEXT REFERENCES people (id),
  accepted_at TIMESTAMP,
  declined_at TIMESTAMP,
  withdrawn_by TEXT REFERENCES people (id),
  withdrawn_at TIMESTAMP
);
CREATE INDEX invitations_by_organisation ON invitations (organisation_id);
-- Somebody who helps a group with one application, and is not of the group.
CREATE TABLE supporters (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  organisation_words TEXT NOT NULL,
  since TIMESTAMP NOT NULL,
  said_ready_at TIMESTAMP,
  ended_at TIMESTAMP,
  ended_by TEXT REFERENCES people (id)
);
CREATE UNIQUE INDEX supporters_once ON supporters (application_id, person_id) WHERE ended_at IS NULL;
CREATE INDEX supporters_by_person ON supporters (person_id);
