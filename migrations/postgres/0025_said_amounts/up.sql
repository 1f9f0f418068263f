-- The amount a group asks for, where it said it: in a conversation, or in a recording.
CREATE TABLE said_amounts (
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  -- 'conversation' or 'recording'.
  route TEXT NOT NULL,
  pence BIGINT NOT NULL,
  noted_by TEXT NOT NULL REFERENCES people (id),
  noted_at TIMESTAMP NOT NULL,
  PRIMARY KEY (application_id, question_key, route)
);
