ALTER TABLE sign_ins DROP COLUMN by_operator;
ALTER TABLE sessions DROP COLUMN proved_at;
ALTER TABLE sessions DROP COLUMN way;
DROP TABLE identities;
