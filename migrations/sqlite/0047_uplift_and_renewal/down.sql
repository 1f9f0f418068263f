DELETE FROM commitments WHERE source = 'renewal';
DROP TABLE grant_renewals;
DROP TABLE grant_uplifts;
