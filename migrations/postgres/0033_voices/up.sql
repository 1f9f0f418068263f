-- The conversation that every group of a round is offered before it is read, and whoever sends later is offered, too.
CREATE TABLE round_talks (
  round_id TEXT PRIMARY KEY REFERENCES rounds (id),
  words TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  -- So many days reading waits for a group that says nothing; none where it does not wait.
  days INTEGER,
  offered_by TEXT NOT NULL REFERENCES people (id),
  offered_at TIMESTAMP NOT NULL
);
-- The day from which a group that says nothing is read; none where reading does not wait.
ALTER TABLE talk_offers ADD COLUMN waits_until
  DATE;
ALTER TABLE talk_offers ADD COLUMN talked_at
  TIMESTAMP;
ALTER TABLE talk_offers ADD COLUMN talked_by
  TEXT REFERENCES people (id);
-- That reading began before the conversation all the same, and why; the group is told.
ALTER TABLE talk_offers ADD COLUMN let_go_at
  TIMESTAMP;
ALTER TABLE talk_offers ADD COLUMN let_go_by
  TEXT REFERENCES people (id);
ALTER TABLE talk_offers ADD COLUMN let_go_why TEXT NOT NULL DEFAULT '';
-- How a group gave what it tells: 'written', 'recorded', 'phone' or 'visit'. Of the last two an officer wrote it down.
ALTER TABLE evidence ADD COLUMN route TEXT NOT NULL DEFAULT 'written';
ALTER TABLE evidence_replies ADD COLUMN route TEXT NOT NULL DEFAULT 'written';
