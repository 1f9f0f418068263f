DROP TABLE subsidy_askings;
DROP TABLE subsidy_assessments;
ALTER TABLE grants DROP COLUMN subsidy_above_pence;
