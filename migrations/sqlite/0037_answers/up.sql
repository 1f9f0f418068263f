-- Which answer a question of ours is about: the key of a question of the form, '*' for the application as a whole, and empty
-- where nobody said.
ALTER TABLE applicant_questions ADD COLUMN about TEXT NOT NULL DEFAULT '';
-- Of a group with no account: in whose word an officer wrote down what it says to the offer, the time that was taken for it of
-- those that officers offer, and when they talk.
ALTER TABLE talk_offers ADD COLUMN word TEXT;
ALTER TABLE talk_offers ADD COLUMN appointment_id TEXT REFERENCES appointments (id);
ALTER TABLE talk_offers ADD COLUMN talk_at
  TEXT;
