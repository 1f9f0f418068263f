-- An upload that was given up, or was no recording, still says that it was begun in time.
ALTER TABLE uploads ADD COLUMN
  given_up_at TEXT;
-- A recording may be begun and not heard to its end. Until now only the end was noted.
ALTER TABLE listens ADD COLUMN
  heard_at TEXT;
UPDATE listens SET heard_at = at;
