ALTER TABLE decision_records DROP COLUMN minute;
