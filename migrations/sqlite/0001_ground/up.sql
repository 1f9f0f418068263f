CREATE TABLE funders (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
-- A role is held at a funder; an administrator's may be for the whole portal.
CREATE TABLE person_roles (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  funder_id TEXT REFERENCES funders (id),
  role TEXT NOT NULL,
  granted_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX person_roles_by_person ON person_roles (person_id);
CREATE INDEX person_roles_by_funder ON person_roles (funder_id, role);
-- One request to sign in: a code to type and a link to follow, both only as hashes.
CREATE TABLE sign_ins (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  link_hash TEXT NOT NULL UNIQUE,
  return_to TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  attempts INTEGER NOT NULL,
  reusable INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_ins_by_email ON sign_ins (email, asked_at);
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES people (id),
  device TEXT NOT NULL,
  started_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX sessions_by_person ON sessions (person_id);
-- Who did what when, one chain per thing. Personal words stand apart so that they can be erased and the chain stay whole.
CREATE TABLE history (
  id TEXT PRIMARY KEY,
  thing_kind TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor_id TEXT REFERENCES people (id),
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  words TEXT,
  words_salt TEXT NOT NULL,
  words_digest TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  UNIQUE (thing_kind, thing_id, seq)
) STRICT;
CREATE INDEX history_by_actor ON history (actor_id);
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  state TEXT NOT NULL,
  run_at TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  leased_until TEXT,
  finished_at TEXT,
  last_error TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
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
  created_at TEXT NOT NULL,
  sent_at TEXT
) STRICT;
CREATE INDEX letters_by_thing ON letters (about_kind, about_id);
CREATE INDEX letters_by_state ON letters (state, created_at);
-- A second click on a form that makes something new is answered with what the first one made.
CREATE TABLE posts_once (
  token TEXT PRIMARY KEY,
  location TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
-- What somebody typed when their session had ended, kept until they have signed in again.
CREATE TABLE kept_posts (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  fields TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
