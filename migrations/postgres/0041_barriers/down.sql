DROP TABLE barrier_returns;
DROP TABLE barrier_answers;
DROP TABLE barrier_voices;
DROP TABLE barrier_rounds;
DROP TABLE barriers;
