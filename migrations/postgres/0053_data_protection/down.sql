DROP TABLE erasures;
DROP TABLE legal_holds;
DROP TABLE retention_log;
DROP TABLE retention_runs;
DROP TABLE retention_rules;
DROP TABLE data_controllers;
