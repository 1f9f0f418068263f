DROP TABLE said_amounts;
