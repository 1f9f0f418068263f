-- What a note says of a theme, in its own words; empty where nobody chose any.
ALTER TABLE theme_notes ADD COLUMN passage TEXT NOT NULL DEFAULT '';
-- The day by which a round's digest is answered is a promise of its own: of those that have something left to answer.
INSERT INTO commitments (id, funder_id, round_id, organisation_id, grant_id, state, words, owner_id, due_on, made_by,
  made_at, public, version, source, fund_id, application_id, due_year)
SELECT d.round_id || '-digest', r.funder_id, r.id, NULL, NULL, 'open', 'Answer everything that groups in this round said.',
  r.contact_id, d.answer_by, r.contact_id, d.made_at, TRUE, 1, 'digest', r.fund_id, NULL,
  CAST(substr(CAST(d.answer_by AS TEXT), 1, 4) AS INTEGER)
FROM learning_digests AS d INNER JOIN rounds AS r ON r.id = d.round_id
WHERE EXISTS (SELECT 1 FROM theme_notes AS t INNER JOIN learning_notes AS n ON n.id = t.note_id
  INNER JOIN grants AS g ON g.id = n.grant_id
  WHERE g.round_id = d.round_id AND NOT EXISTS (SELECT 1 FROM digest_answers AS a
    WHERE a.round_id = d.round_id AND a.theme_id = t.theme_id));
