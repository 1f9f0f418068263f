-- The browsers in which somebody has signed in: a letter tells of one that was not seen before.
CREATE TABLE devices (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  token_hash TEXT NOT NULL,
  name TEXT NOT NULL,
  first_seen_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  UNIQUE (person_id, token_hash)
);
CREATE INDEX devices_by_token ON devices (token_hash);
CREATE INDEX devices_by_age ON devices (last_seen_at);
