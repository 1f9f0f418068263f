DROP TABLE assessment_promises;
DROP TABLE assessment_answers;
DROP TABLE assessment_notes;
DROP TABLE assessment_ratings;
DROP TABLE assessment_reviewers;
DROP TABLE assessments;
DROP TABLE continua;
