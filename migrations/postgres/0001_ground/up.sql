CREATE TABLE funders (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  version INTEGER NOT NULL
);
-- A role is held at a funder; an administrator's may be for the whole portal.
CREATE TABLE person_roles (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  funder_id TEXT REFERENCES funders (id),
  role TEXT NOT NULL,
  granted_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
);
CREATE INDEX person_roles_by_person ON person_roles (person_id);
CREATE INDEX person_roles_by_funder ON person_roles (funder_id, role);
-- One request to sign in: a code to type and a link to follow, both only as hashes.
CREATE TABLE sign_ins (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  link_hash TEXT NOT NULL UNIQUE,
  return_to TEXT NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  attempts INTEGER NOT NULL,
  reusable BOOLEAN NOT NULL
);
CREATE INDEX sign_ins_by_email ON sign_ins (email, asked_at);
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES people (id),
  device TEXT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP
);
CREATE INDEX sessions_by_person ON sessions (person_id);
-- Who did what when, one chain per thing. Personal words stand apart so that they can be erased and the chain stay whole.
CREATE TABLE history (
  id TEXT PRIMARY KEY,
  thing_kind TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  seq BIGINT NOT NULL,
  at TIMESTAMP NOT NULL,
  actor_id TEXT REFERENCES people (id),
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  words TEXT,
  words_salt TEXT NOT NULL,
  words_digest TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (thing_kind, thing_id, seq)
);
CREATE INDEX history_by_actor ON history (actor_id);
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  run_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  leased_until TIMESTAMP,
  finished_at TIMESTAMP,
  last_error TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX jobs_waiting ON jobs (state, run_at);
CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  to_email TEXT NOT NULL,
  to_person_id TEXT REFERENCES people (id),
  subject TEXT NOT NULL,
  body_text TEXT NOT NULL,
  body_html TEXT NOT NULL,
  attachments TEXT NOT NULL,
  about_kind TEXT NOT NULL,
  about_id TEXT NOT NULL,
  funder_id TEXT REFERENCES funders (id),
  state TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP
);
CREATE INDEX letters_by_thing ON letters (about_kind, about_id);
CREATE INDEX letters_by_state ON letters (state, created_at);
-- A second click on a form that makes something new is answered with what the first one made.
CREATE TABLE posts_once (
  token TEXT PRIMARY KEY,
  location TEXT NOT NULL,
  at TIMESTAMP NOT NULL
);
-- What somebody typed when their session had ended, kept until they have signed in again.
CREATE TABLE kept_posts (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  fields TEXT NOT NULL,
  kept_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL
);
