-- The steps on which an assessment rates, as data: the portal's own have no funder; a council may keep its own.
CREATE TABLE continua (
  id TEXT PRIMARY KEY,
  funder_id TEXT REFERENCES funders (id),
  name TEXT NOT NULL,
  attribution TEXT NOT NULL,
  -- In their order, as JSON; the last is a vision.
  steps TEXT NOT NULL,
  made_by TEXT REFERENCES people (id),
  made_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
INSERT INTO continua (id, funder_id, name, attribution, steps, made_by, made_at, version) VALUES (
  '0197b2c4-0000-7000-8000-00000000c042',
  NULL,
  'Becoming anti-racist, in six steps',
  'In our own words, after the Continuum on Becoming an Anti-Racist Multicultural Organization of Crossroads Ministry and those whose work it builds on.',
  '[{"key": "1", "name": "Closed", "brief": "Openly keeps people out. Nobody asks who holds the power."}, {"key": "2", "name": "Guests only", "brief": "Lets a few people in, on the terms of those who are there already, and says that there is no problem."}, {"key": "3", "name": "Words and policies", "brief": "Has statements, policies and a few new faces. How it works and who decides is as it was."}, {"key": "4", "name": "Owning it", "brief": "Sees racism as what stands in the way, learns, and begins to answer for it. Most of how it is built still stands."}, {"key": "5", "name": "Rebuilding", "brief": "Looks through every part of how it works and builds it anew, shares power, and answers to communities."}, {"key": "6", "name": "Shared and fair", "brief": "Everybody takes part, power is shared, and it works to end all oppression. This is where to go, and nothing to claim."}]',
  NULL,
  '2026-11-27 00:00:00',
  1
);
-- A fund, or a service in words, rated for a year by the council and separately by people from the community.
CREATE TABLE assessments (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  fund_id TEXT REFERENCES funds (id),
  -- What one year's has in common with the next one's.
  subject TEXT NOT NULL,
  about TEXT NOT NULL,
  year INTEGER NOT NULL,
  -- The continuum as it was at the start, as JSON.
  continuum TEXT NOT NULL,
  -- Where the council's own rating is.
  state TEXT NOT NULL,
  -- The portal's own figures, frozen as they were when the council handed in, as JSON.
  figures TEXT NOT NULL,
  started_by TEXT NOT NULL REFERENCES people (id),
  started_at TEXT NOT NULL,
  handed_in_by TEXT REFERENCES people (id),
  handed_in_at TEXT,
  published_by TEXT REFERENCES people (id),
  published_at TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX assessments_by_subject ON assessments (subject, year);
CREATE INDEX assessments_by_funder ON assessments (funder_id, started_at);
-- Who rates beside the council, and what they are paid for it.
CREATE TABLE assessment_reviewers (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  state TEXT NOT NULL,
  -- Whether the council may know which rating is theirs.
  may_be_named INTEGER NOT NULL,
  rate_pence INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  paid_on TEXT,
  paid_pence INTEGER NOT NULL,
  invited_by TEXT NOT NULL REFERENCES people (id),
  invited_at TEXT NOT NULL,
  handed_in_at TEXT
) STRICT;
CREATE UNIQUE INDEX assessment_reviewers_by_person ON assessment_reviewers (person_id, assessment_id);
CREATE INDEX assessment_reviewers_by_assessment ON assessment_reviewers (assessment_id);
CREATE TABLE assessment_ratings (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  prompt_key TEXT NOT NULL,
  -- 'council', or the id of a reviewer.
  side TEXT NOT NULL,
  level INTEGER,
  words TEXT NOT NULL,
  evidence TEXT NOT NULL,
  written_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, prompt_key, side)
) STRICT;
-- What the council makes of it where the two differ, and what reviewers answer.
CREATE TABLE assessment_notes (
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  prompt_key TEXT NOT NULL,
  words TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (assessment_id, prompt_key)
) STRICT;
CREATE TABLE assessment_answers (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  prompt_key TEXT NOT NULL,
  reviewer_id TEXT NOT NULL REFERENCES assessment_reviewers (id),
  words TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_answers_by_assessment ON assessment_answers (assessment_id);
-- What came of a prompt: a promise of the council.
CREATE TABLE assessment_promises (
  commitment_id TEXT PRIMARY KEY REFERENCES commitments (id),
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  prompt_key TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_promises_by_assessment ON assessment_promises (assessment_id);
