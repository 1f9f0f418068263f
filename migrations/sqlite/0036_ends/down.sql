ALTER TABLE evidence DROP COLUMN misplaced_why;
