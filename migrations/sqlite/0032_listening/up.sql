-- The answers to our questions that a decision rests on.
CREATE TABLE decision_questions (
  decision_id TEXT NOT NULL REFERENCES decisions (id),
  question_id TEXT NOT NULL REFERENCES applicant_questions (id),
  PRIMARY KEY (decision_id, question_id)
) STRICT;
-- A question that can be answered by talking, at a time that the group chooses.
ALTER TABLE applicant_questions ADD COLUMN by_talk
  INTEGER NOT NULL DEFAULT 0;
-- What is talked about, where it is a question of ours and none of the form: its words. The question's id is the key.
ALTER TABLE conversations ADD COLUMN asked TEXT NOT NULL DEFAULT '';
