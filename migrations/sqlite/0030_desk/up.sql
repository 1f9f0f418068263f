-- The contact log: calls, and what came or went outside the portal. Both sides read it.
CREATE TABLE contact_entries (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  organisation_id TEXT NOT NULL REFERENCES organisations (id),
  -- None where it is about no application in particular.
  application_id TEXT REFERENCES applications (id),
  -- 'they-rang', 'we-rang', 'they-wrote' or 'we-wrote'.
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  -- Who of the group wrote, in words; empty for a call.
  from_whom TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  on_day TEXT NOT NULL,
  logged_by TEXT NOT NULL REFERENCES people (id),
  logged_at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_entries_by_application ON contact_entries (application_id, on_day);
CREATE INDEX contact_entries_by_organisation ON contact_entries (organisation_id, on_day);
-- How it was, as somebody of either side puts it: it stands beside the entry, which stays as it is.
CREATE TABLE contact_corrections (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES contact_entries (id),
  words TEXT NOT NULL,
  from_organisation INTEGER NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_corrections_by_entry ON contact_corrections (entry_id);
-- Who speaks with the group of one application, where it is somebody else than the named contact of its round.
CREATE TABLE application_contacts (
  application_id TEXT PRIMARY KEY REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  since TEXT NOT NULL
) STRICT;
-- That the named contact of a round, or of one application, became somebody else.
CREATE TABLE contact_handovers (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  -- None where it is the round's.
  application_id TEXT REFERENCES applications (id),
  from_id TEXT NOT NULL REFERENCES people (id),
  to_id TEXT NOT NULL REFERENCES people (id),
  -- What the groups read.
  note TEXT NOT NULL,
  handed_by TEXT NOT NULL REFERENCES people (id),
  handed_at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_handovers_by_round ON contact_handovers (round_id);
-- Who of the council is away, and who covers.
CREATE TABLE absences (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  cover_id TEXT NOT NULL REFERENCES people (id),
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  set_by TEXT NOT NULL REFERENCES people (id),
  set_at TEXT NOT NULL,
  ended_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX absences_by_person ON absences (person_id, until_on);
CREATE INDEX absences_by_cover ON absences (cover_id, until_on);
-- Who has something open right now; forgotten within minutes.
CREATE TABLE presences (
  person_id TEXT NOT NULL REFERENCES people (id),
  thing_kind TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (person_id, thing_kind, thing_id)
) STRICT;
CREATE INDEX presences_by_thing ON presences (thing_kind, thing_id);
