-- What a file that came in is held for until clamd has looked at it, and what it found.
CREATE TABLE scans (
  store_key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sent_by TEXT REFERENCES people (id),
  state TEXT NOT NULL,
  finding TEXT NOT NULL,
  tries INTEGER NOT NULL,
  last_error TEXT NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  looked_at TIMESTAMP
);
CREATE INDEX scans_state ON scans (state, sent_at);
