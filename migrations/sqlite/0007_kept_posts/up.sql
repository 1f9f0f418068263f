-- What was typed when a session had ended belongs to that session: it is shown to its person only, in its browser only.
-- What an older program keeps meanwhile has no session, and is shown to nobody.
ALTER TABLE kept_posts ADD COLUMN session_id TEXT REFERENCES sessions (id);
-- A letter that could not be delivered stands on the desk until somebody puts it away.
ALTER TABLE letters ADD COLUMN put_away_by TEXT REFERENCES people (id);
ALTER TABLE letters ADD COLUMN put_away_at
  TEXT;
