ALTER TABLE talk_offers DROP COLUMN talk_at;
ALTER TABLE talk_offers DROP COLUMN appointment_id;
ALTER TABLE talk_offers DROP COLUMN word;
ALTER TABLE applicant_questions DROP COLUMN about;
