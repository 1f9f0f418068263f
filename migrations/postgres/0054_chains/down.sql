DROP TABLE history_tallies;
DROP TABLE history_heads;
