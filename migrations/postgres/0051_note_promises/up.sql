-- The learning note out of which a promise was made: taken back, no word of it stands in the promise any more.
ALTER TABLE commitments ADD COLUMN note_id TEXT REFERENCES learning_notes (id);
CREATE INDEX commitments_by_note ON commitments (note_id);
