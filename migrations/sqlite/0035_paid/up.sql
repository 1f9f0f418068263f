-- When somebody was paid for a meeting, and how much. Who noted it stands in the history.
ALTER TABLE panel_members
  ADD COLUMN paid_on
  TEXT;
ALTER TABLE panel_members
  ADD COLUMN paid_pence
  INTEGER NOT NULL DEFAULT 0;
-- A recommendation that another meeting took up again, whole, with why.
CREATE TABLE earlier_recommendations (
  id TEXT PRIMARY KEY,
  recommendation_id TEXT NOT NULL REFERENCES recommendations (id),
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  ended_by TEXT NOT NULL REFERENCES people (id),
  ended_at TEXT NOT NULL
) STRICT;
CREATE INDEX earlier_recommendations_of ON earlier_recommendations (recommendation_id, ended_at);
