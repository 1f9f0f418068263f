-- Another account for the money, agreed on by both after they have signed: whose it is to be. None where that stays.
ALTER TABLE agreement_variations ADD COLUMN account TEXT;
-- A sum that was mistyped stays to be seen, with who corrected it and why; what counts is what was said instead, if anything.
ALTER TABLE passed_sums ADD COLUMN corrected_by TEXT REFERENCES people (id);
ALTER TABLE passed_sums
  ADD COLUMN corrected_at
  TIMESTAMP;
ALTER TABLE passed_sums ADD COLUMN corrected_why TEXT NOT NULL DEFAULT '';
-- What a payment is: 'grant', of the grant itself; or 'fee', what a host is paid on top for holding it.
ALTER TABLE payments ADD COLUMN kind TEXT NOT NULL DEFAULT 'grant';
-- The host that a fee is paid to; empty for what is of the grant.
ALTER TABLE payments ADD COLUMN payee TEXT NOT NULL DEFAULT '';
