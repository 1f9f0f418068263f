-- A session on a device that others use, too: it ends soon, and nothing is kept there.
ALTER TABLE sessions
  ADD COLUMN shared BOOLEAN NOT NULL DEFAULT FALSE;
