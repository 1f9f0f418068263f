DROP TABLE grant_renewals;
DROP TABLE grant_uplifts;
