-- When it was said that a note does not speak against its group after all, and why; the group reads it.
ALTER TABLE evidence ADD COLUMN against_off_at
  TIMESTAMP;
ALTER TABLE evidence ADD COLUMN against_off_why TEXT NOT NULL DEFAULT '';
-- So that of two safeguarding leads neither writes over the other.
ALTER TABLE concerns ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
