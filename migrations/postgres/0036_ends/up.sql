-- Why a note was taken out that an officer wrote down under the wrong group; empty where none was.
ALTER TABLE evidence ADD COLUMN misplaced_why TEXT NOT NULL DEFAULT '';
