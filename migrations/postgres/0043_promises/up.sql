-- One register of everything the council says it will do by a day (docs/decisions/0010-the-register-of-promises.md). What a
-- promise comes from: 'said' in words of its own, 'onward', or kept by doing: 'round', 'question', 'payment', 'challenge',
-- 'check-challenge', 'information'. Of these the promise has the identifier of what it is about.
ALTER TABLE commitments ADD COLUMN source TEXT NOT NULL DEFAULT 'said';
-- Of which fund; none where it was made to everyone, or to a group.
ALTER TABLE commitments ADD COLUMN fund_id TEXT REFERENCES funds (id);
-- About which application: whoever stands apart from it does not see the promise either.
ALTER TABLE commitments ADD COLUMN application_id TEXT REFERENCES applications (id);
-- The year of the day that was told first.
ALTER TABLE commitments ADD COLUMN due_year INTEGER NOT NULL DEFAULT 0;
-- The day by which it is to be done now, where that was moved. due_on stays the day that was told first.
ALTER TABLE commitments ADD COLUMN now_by
  DATE;
-- Why it was missed, in its owner's words; empty while nobody has said.
ALTER TABLE commitments ADD COLUMN explanation TEXT NOT NULL DEFAULT '';
ALTER TABLE commitments ADD COLUMN explained_by TEXT REFERENCES people (id);
ALTER TABLE commitments ADD COLUMN explained_at
  TIMESTAMP;
-- How many days before its day its owner was last reminded; 0 while they were not.
ALTER TABLE commitments ADD COLUMN reminded_days INTEGER NOT NULL DEFAULT 0;
CREATE INDEX commitments_by_application ON commitments (application_id);
CREATE INDEX commitments_by_fund ON commitments (fund_id, due_year, state);
CREATE INDEX commitments_open_by_day ON commitments (state, due_on);
UPDATE commitments SET due_year = CAST(substr(CAST(due_on AS TEXT), 1, 4) AS INTEGER);
UPDATE commitments SET source = 'onward',
  application_id = (SELECT o.application_id FROM onward_offers AS o WHERE o.commitment_id = commitments.id)
  WHERE EXISTS (SELECT 1 FROM onward_offers AS o WHERE o.commitment_id = commitments.id);
UPDATE commitments SET application_id = (SELECT g.application_id FROM grants AS g WHERE g.id = commitments.grant_id)
  WHERE grant_id IS NOT NULL;
UPDATE commitments SET fund_id = (SELECT r.fund_id FROM rounds AS r WHERE r.id = COALESCE(commitments.round_id,
  (SELECT a.round_id FROM applications AS a WHERE a.id = commitments.application_id)));
-- What was promised before there was a register, as far as it is still to be kept.
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT r.id, r.funder_id, r.id, NULL, NULL, 'open', 'Tell every group in this round what we decided.', r.contact_id,
  r.decide_by, r.contact_id, r.created_at, TRUE, 1, 'round', r.fund_id, NULL,
  CAST(substr(CAST(r.decide_by AS TEXT), 1, 4) AS INTEGER)
FROM rounds AS r WHERE r.closes_at IS NOT NULL AND (r.state IN ('published', 'open')
  -- Of a round that has closed, as long as somebody in it has not been told.
  OR (r.state = 'closed' AND EXISTS (SELECT 1 FROM applications AS a WHERE a.round_id = r.id
    AND a.submitted_at IS NOT NULL AND a.state <> 'withdrawn'
    AND NOT EXISTS (SELECT 1 FROM decisions AS d WHERE d.application_id = a.id AND d.released_at IS NOT NULL
      AND d.state <> 'reopened' AND d.outcome <> 'not-decided-yet'))));
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT q.id, a.funder_id, NULL, a.organisation_id, NULL, 'open', 'Reply to what the group answered us.', q.asked_by,
  q.we_reply_by, q.asked_by, q.answered_at, FALSE, 1, 'question', r.fund_id, a.id,
  CAST(substr(CAST(q.we_reply_by AS TEXT), 1, 4) AS INTEGER)
FROM applicant_questions AS q INNER JOIN applications AS a ON a.id = q.application_id
  INNER JOIN rounds AS r ON r.id = a.round_id
WHERE q.state = 'answered' AND a.state <> 'withdrawn'
  -- A day that had been when the group answered promised nothing.
  AND CAST(q.we_reply_by AS TEXT) >= substr(CAST(q.answered_at AS TEXT), 1, 10);
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT p.id, g.funder_id, NULL, g.organisation_id, g.id, 'open', 'Pay what is due of the grant.', g.contact_id,
  -- The day is never before both had signed.
  GREATEST(p.due_on, CAST(m.council_signed_at AS DATE)),
  g.contact_id, m.council_signed_at, TRUE, 1, 'payment', r.fund_id, g.application_id,
  CAST(substr(CAST(GREATEST(p.due_on, CAST(m.council_signed_at AS DATE)) AS TEXT), 1, 4) AS INTEGER)
FROM payments AS p INNER JOIN grants AS g ON g.id = p.grant_id INNER JOIN agreements AS m ON m.grant_id = g.id
  INNER JOIN rounds AS r ON r.id = g.round_id
WHERE p.paid_on IS NULL AND m.state = 'signed' AND m.council_signed_at IS NOT NULL;
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT c.id, a.funder_id, NULL, a.organisation_id, NULL, 'open', 'Answer a group that says a decision is not right.',
  COALESCE((SELECT k.person_id FROM application_contacts AS k WHERE k.application_id = a.id), r.contact_id),
  c.answer_by,
  COALESCE((SELECT k.person_id FROM application_contacts AS k WHERE k.application_id = a.id), r.contact_id),
  c.made_at, TRUE, 1, 'challenge', r.fund_id, a.id,
  CAST(substr(CAST(c.answer_by AS TEXT), 1, 4) AS INTEGER)
FROM decision_challenges AS c INNER JOIN applications AS a ON a.id = c.application_id INNER JOIN rounds AS r ON r.id = a.round_id
WHERE c.state = 'open';
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT c.id, a.funder_id, NULL, a.organisation_id, NULL, 'open', 'Answer a group that says a check is not the right one.',
  COALESCE((SELECT k.person_id FROM application_contacts AS k WHERE k.application_id = a.id), r.contact_id),
  c.answer_by,
  COALESCE((SELECT k.person_id FROM application_contacts AS k WHERE k.application_id = a.id), r.contact_id),
  c.made_at, TRUE, 1, 'check-challenge', r.fund_id, a.id,
  CAST(substr(CAST(c.answer_by AS TEXT), 1, 4) AS INTEGER)
FROM check_challenges AS c INNER JOIN applications AS a ON a.id = c.application_id INNER JOIN rounds AS r ON r.id = a.round_id
WHERE c.state = 'open';
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT i.id, i.funder_id, NULL, NULL, NULL, 'open', 'Answer a request for information.', i.opened_by, i.due_on,
  i.opened_by, i.opened_at, TRUE, 1, 'information', NULL, NULL,
  CAST(substr(CAST(i.due_on AS TEXT), 1, 4) AS INTEGER)
FROM information_requests AS i WHERE i.sent_at IS NULL;
