-- What is noted of a member at one meeting.
ALTER TABLE panel_members
  ADD COLUMN community BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE panel_members
  ADD COLUMN chair BOOLEAN NOT NULL DEFAULT FALSE;
-- Who leads an item for which the chair is out of the room.
ALTER TABLE panel_members
  ADD COLUMN deputy BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE panel_members
  ADD COLUMN came BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE panel_members
  ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
-- What an hour was paid, as the round said when the meeting ended.
ALTER TABLE panel_members
  ADD COLUMN rate_pence BIGINT NOT NULL DEFAULT 0;
-- How a meeting is held: one row for each.
CREATE TABLE panel_sittings (
  panel_meeting_id TEXT PRIMARY KEY REFERENCES panel_meetings (id),
  state TEXT NOT NULL,
  papers_until TIMESTAMP NOT NULL,
  order_how TEXT NOT NULL,
  -- From which its shuffled order can be worked out again; empty where it was not shuffled.
  order_seed TEXT NOT NULL,
  order_why TEXT NOT NULL,
  version INTEGER NOT NULL
);
INSERT INTO panel_sittings (panel_meeting_id, state, papers_until, order_how, order_seed, order_why, version)
  SELECT id, CASE WHEN cancelled_at IS NULL THEN 'called' ELSE 'called-off' END, held_at + INTERVAL '14 days',
    'by-name', '', '', 1 FROM panel_meetings;
-- An application as a meeting takes it: when, and how it came to what it recommends.
CREATE TABLE panel_items (
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  place INTEGER,
  how TEXT,
  -- The version of the recommendation that it is about.
  on_version INTEGER NOT NULL,
  -- Counted up whenever it is said how it ended.
  version INTEGER NOT NULL,
  PRIMARY KEY (panel_meeting_id, application_id)
);
-- Who stepped out for an item of their own accord.
CREATE TABLE panel_absences (
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  words TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (panel_meeting_id, application_id, person_id)
);
CREATE TABLE panel_votes (
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  vote TEXT NOT NULL,
  PRIMARY KEY (panel_meeting_id, application_id, person_id)
);
CREATE TABLE panel_dissents (
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  application_id TEXT NOT NULL REFERENCES applications (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  words TEXT NOT NULL,
  -- Whether its writer's name stands with it at the table. In public it never does.
  named BOOLEAN NOT NULL,
  written_at TIMESTAMP NOT NULL,
  PRIMARY KEY (panel_meeting_id, application_id, person_id)
);
CREATE TABLE paper_openings (
  panel_meeting_id TEXT NOT NULL REFERENCES panel_meetings (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  opened_at TIMESTAMP NOT NULL,
  PRIMARY KEY (panel_meeting_id, person_id)
);
-- How a member of panels is named in public; without a row, not at all.
CREATE TABLE panel_names (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  named TEXT NOT NULL,
  said_at TIMESTAMP NOT NULL
);
