-- Voice and film: what stands beside a file that can be listened to. The row outlives the recording itself.
CREATE TABLE recordings (
  file_id TEXT PRIMARY KEY REFERENCES files (id),
  seconds INTEGER NOT NULL,
  text_version TEXT NOT NULL,
  text_by TEXT REFERENCES people (id),
  text_at TIMESTAMP,
  text_confirmed_by TEXT REFERENCES people (id),
  text_confirmed_at TIMESTAMP,
  kept_until TIMESTAMP,
  deleted_at TIMESTAMP
);
-- What was sent before there were recordings.
INSERT INTO recordings (file_id, seconds, text_version) SELECT id, 0, '' FROM files WHERE content_type LIKE 'audio/%';
-- Who listened, and when they first did.
CREATE TABLE listens (
  file_id TEXT NOT NULL REFERENCES files (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (file_id, person_id)
);
-- Recordings on their way here, in parts (the tus protocol).
CREATE TABLE uploads (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES applications (id),
  question_key TEXT NOT NULL,
  purpose TEXT NOT NULL,
  name TEXT NOT NULL,
  seconds INTEGER NOT NULL,
  size_bytes BIGINT NOT NULL,
  received_bytes BIGINT NOT NULL,
  received_at TIMESTAMP NOT NULL,
  begun_by TEXT NOT NULL REFERENCES people (id),
  begun_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  file_id TEXT REFERENCES files (id),
  version INTEGER NOT NULL
);
CREATE INDEX uploads_by_application ON uploads (application_id);
CREATE INDEX uploads_by_expiry ON uploads (expires_at);
CREATE TABLE upload_parts (
  upload_id TEXT NOT NULL REFERENCES uploads (id),
  start_bytes BIGINT NOT NULL,
  size_bytes BIGINT NOT NULL,
  store_key TEXT NOT NULL,
  PRIMARY KEY (upload_id, start_bytes)
);
