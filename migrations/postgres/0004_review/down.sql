DROP TABLE concerns;
DROP TABLE applicant_questions;
DROP TABLE judgements;
DROP TABLE readings;
DROP TABLE declarations;
DROP TABLE risks;
DROP TABLE evidence_replies;
DROP TABLE evidence;
