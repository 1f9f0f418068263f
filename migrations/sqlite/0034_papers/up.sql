-- Of a decision above the decider's own power, the day and the number of the minute by themselves: whoever changes it finds them.
ALTER TABLE decision_records ADD COLUMN minute TEXT NOT NULL DEFAULT '';
