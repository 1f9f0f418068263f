ALTER TABLE conversations DROP COLUMN asked;
ALTER TABLE applicant_questions DROP COLUMN by_talk;
DROP TABLE decision_questions;
