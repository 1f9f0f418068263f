DROP TABLE time_corrections;
DROP TABLE waiting_pieces;
DROP INDEX commitments_by_note;
ALTER TABLE commitments DROP COLUMN note_id;
