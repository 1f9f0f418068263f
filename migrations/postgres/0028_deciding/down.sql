DROP TABLE draws;
DROP TABLE release_calls;
DROP TABLE release_windows;
DROP TABLE decision_records;
DROP TABLE departures_told;
DROP TABLE factual_checks;
DROP TABLE recommended_reasons;
DROP TABLE turnings;
