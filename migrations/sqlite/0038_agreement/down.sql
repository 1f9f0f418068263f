DROP TABLE passed_sums;
DROP TABLE grant_accounts;
DROP TABLE earlier_agreements;
DROP TABLE agreement_variations;
DROP TABLE agreement_proposals;
ALTER TABLE agreements DROP COLUMN plan_chosen_at;
ALTER TABLE agreements DROP COLUMN plan;
ALTER TABLE agreements DROP COLUMN number;
ALTER TABLE agreements DROP COLUMN parts;
