ALTER TABLE conversations DROP COLUMN word;
ALTER TABLE conversations DROP COLUMN their_minutes;
ALTER TABLE conversations DROP COLUMN appointment_id;
DROP TABLE talk_slots;
DROP TABLE appointments;
DROP TABLE scribes;
DROP TABLE telephone_contacts;
