DROP TABLE commitments;
DROP TABLE learning_note_revisions;
DROP TABLE learning_notes;
DROP TABLE learning_conversations;
DROP TABLE payments;
DROP TABLE agreements;
DROP TABLE grants;
