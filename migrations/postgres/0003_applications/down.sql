DROP TABLE opened_questions;
DROP TABLE conversations;
DROP TABLE files;
DROP TABLE answer_revisions;
DROP TABLE answer_parts;
DROP TABLE applications;
DROP TABLE organisation_members;
DROP TABLE organisations;
