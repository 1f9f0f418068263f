DROP TABLE form_versions;
DROP TABLE rounds;
DROP TABLE funds;
