CREATE TABLE panel_meetings (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  held_at TEXT NOT NULL,
  place TEXT NOT NULL,
  created_by TEXT NOT NULL REFERENCES people (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX panel_meetings_by_round ON panel_meetings (round_id);
CREATE TABLE panel_members (
  id TEXT PRIMARY KEY,
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  UNIQUE (panel_meeting_id, person_id)
) STRICT;
CREATE INDEX panel_members_by_person ON panel_members (person_id);
CREATE TABLE recommendations (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL UNIQUE REFERENCES applications (id),
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  outcome TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  words TEXT NOT NULL,
  recorded_by TEXT NOT NULL REFERENCES people (id),
  recorded_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX recommendations_by_meeting ON recommendations (panel_meeting_id);
CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL UNIQUE REFERENCES applications (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  state TEXT NOT NULL,
  outcome TEXT NOT NULL,
  amount_pence INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  -- What was strong: goes into the letter when there is something in it.
  strong TEXT NOT NULL,
  to_check TEXT NOT NULL,
  not_acting TEXT NOT NULL,
  -- The kinds of reason that are counted in public, each once.
  reason_kinds TEXT NOT NULL DEFAULT '',
  departure_reason TEXT NOT NULL,
  wait_until TEXT,
  talk_to_id TEXT NOT NULL REFERENCES people (id),
  decided_by TEXT NOT NULL REFERENCES people (id),
  decided_at TEXT NOT NULL,
  released_by TEXT REFERENCES people (id),
  released_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX decisions_by_round ON decisions (round_id, state);
