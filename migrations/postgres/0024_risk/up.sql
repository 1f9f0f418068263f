-- Where a risk comes from, who should hold it, what that costs and who pays, and when it is looked at again.
ALTER TABLE risks
  ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE risks
  ADD COLUMN should_hold TEXT NOT NULL DEFAULT 'council';
ALTER TABLE risks
  ADD COLUMN holder_does TEXT NOT NULL DEFAULT '';
ALTER TABLE risks
  ADD COLUMN cost TEXT NOT NULL DEFAULT '';
ALTER TABLE risks
  ADD COLUMN payer TEXT NOT NULL DEFAULT 'nobody';
ALTER TABLE risks
  ADD COLUMN review_on DATE;
UPDATE risks SET kind = 'delivery' WHERE kind = 'could-go-wrong';
UPDATE risks SET should_hold = holder;
-- Until the group has said yes, the council holds it.
UPDATE risks SET holder = 'council' WHERE holder = 'organisation' AND organisation_yes <> 'agreed';
-- A round's own risks: "our question was unclear to many", "not acting".
CREATE TABLE round_risks (
  id TEXT PRIMARY KEY,
  funder_id TEXT NOT NULL REFERENCES funders (id),
  round_id TEXT NOT NULL REFERENCES rounds (id),
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  source TEXT NOT NULL,
  holder TEXT NOT NULL,
  should_hold TEXT NOT NULL,
  why_holder TEXT NOT NULL,
  council_does TEXT NOT NULL,
  cost TEXT NOT NULL,
  payer TEXT NOT NULL,
  review_on DATE,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX round_risks_by_round ON round_risks (round_id);
-- What was said about a risk, and who it moved from and to, in one row of lines.
CREATE TABLE risk_lines (
  id TEXT PRIMARY KEY,
  risk_id TEXT REFERENCES risks (id),
  round_risk_id TEXT REFERENCES round_risks (id),
  -- 'group', 'council' or 'moved'.
  kind TEXT NOT NULL,
  from_holder TEXT,
  to_holder TEXT,
  words TEXT NOT NULL,
  written_by TEXT NOT NULL REFERENCES people (id),
  written_at TIMESTAMP NOT NULL
);
CREATE INDEX risk_lines_by_risk ON risk_lines (risk_id);
CREATE INDEX risk_lines_by_round_risk ON risk_lines (round_risk_id);
-- What is asked of a group, which no risk leaves unexplained.
CREATE TABLE requirements (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  risk_id TEXT NOT NULL REFERENCES risks (id),
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  due_on DATE NOT NULL,
  alternatives TEXT NOT NULL,
  help TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES people (id),
  asked_at TIMESTAMP NOT NULL,
  group_words TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP,
  settled_words TEXT NOT NULL,
  settled_by TEXT REFERENCES people (id),
  settled_at TIMESTAMP,
  version INTEGER NOT NULL
);
CREATE INDEX requirements_by_application ON requirements (application_id);
CREATE INDEX requirements_by_risk ON requirements (risk_id);
-- What a decision says of risk: which it turned on and what was weighed against it, and how a check is helped with.
CREATE TABLE decision_risks (
  decision_id TEXT PRIMARY KEY REFERENCES decisions (id),
  risk_id TEXT REFERENCES risks (id),
  risk_words TEXT NOT NULL,
  considered TEXT NOT NULL,
  few_lines TEXT NOT NULL,
  check_help TEXT NOT NULL
);
-- A group's word that a check is not the right one, and the answer of somebody who did not decide.
CREATE TABLE check_challenges (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  decision_id TEXT NOT NULL REFERENCES decisions (id),
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  made_by TEXT NOT NULL REFERENCES people (id),
  made_at TIMESTAMP NOT NULL,
  answer_by DATE NOT NULL,
  answer TEXT NOT NULL,
  -- What is checked in place of what was to be, where that was eased.
  instead TEXT NOT NULL,
  answered_by TEXT REFERENCES people (id),
  answered_at TIMESTAMP
);
CREATE INDEX check_challenges_by_application ON check_challenges (application_id);
-- What a worry is about, whom it went to, by when they look at it, and who had it before.
ALTER TABLE concerns
  ADD COLUMN thing_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE concerns
  ADD COLUMN thing_id TEXT NOT NULL DEFAULT '';
ALTER TABLE concerns
  ADD COLUMN lead_id TEXT;
ALTER TABLE concerns
  ADD COLUMN look_by DATE NOT NULL DEFAULT '1970-01-01';
ALTER TABLE concerns
  ADD COLUMN looked_by TEXT;
ALTER TABLE concerns
  ADD COLUMN looked_at TIMESTAMP;
ALTER TABLE concerns
  ADD COLUMN closed_to TEXT NOT NULL DEFAULT '[]';
UPDATE concerns SET look_by = CAST(raised_at AS DATE);
