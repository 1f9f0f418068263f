ALTER TABLE evidence_replies DROP COLUMN route;
ALTER TABLE evidence DROP COLUMN route;
ALTER TABLE talk_offers DROP COLUMN let_go_why;
ALTER TABLE talk_offers DROP COLUMN let_go_by;
ALTER TABLE talk_offers DROP COLUMN let_go_at;
ALTER TABLE talk_offers DROP COLUMN talked_by;
ALTER TABLE talk_offers DROP COLUMN talked_at;
ALTER TABLE talk_offers DROP COLUMN waits_until;
DROP TABLE round_talks;
