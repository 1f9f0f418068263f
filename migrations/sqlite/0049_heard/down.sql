DELETE FROM commitments WHERE source = 'digest';
ALTER TABLE theme_notes DROP COLUMN passage;
