ALTER TABLE concerns DROP COLUMN version;
ALTER TABLE evidence DROP COLUMN against_off_why;
ALTER TABLE evidence DROP COLUMN against_off_at;
