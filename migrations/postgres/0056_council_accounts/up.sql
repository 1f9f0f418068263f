-- Which council account is whose: joined by address once, and known by its own name alone ever after.
CREATE TABLE identities (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  -- Whose accounts they are, and what this one is called there.
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  joined_at
    TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX identities_subject ON identities (issuer, subject);
CREATE UNIQUE INDEX identities_person ON identities (person_id, issuer);
-- How somebody came in: 'letter', with their council account ('council'), or by a link that an operator made ('operator').
ALTER TABLE sessions ADD COLUMN way TEXT NOT NULL DEFAULT 'letter';
-- When its person had proved who they are, where that was not as it began: the council may have known them since the morning.
ALTER TABLE sessions
  ADD COLUMN proved_at TIMESTAMP;
ALTER TABLE sign_ins
  ADD COLUMN by_operator BOOLEAN NOT NULL DEFAULT FALSE;
