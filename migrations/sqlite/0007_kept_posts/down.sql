ALTER TABLE letters DROP COLUMN put_away_at;
ALTER TABLE letters DROP COLUMN put_away_by;
ALTER TABLE kept_posts DROP COLUMN session_id;
