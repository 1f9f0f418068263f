-- The end of each thing's chain, so that what is taken from it is missed.
CREATE TABLE history_heads (
  thing_kind TEXT NOT NULL,
  thing_id TEXT NOT NULL,
  lines BIGINT NOT NULL,
  hash TEXT NOT NULL,
  erased_through BIGINT NOT NULL,
  PRIMARY KEY (thing_kind, thing_id)
);
-- How many chains and rows there are, in 64 lots, so that a chain which is taken away whole is missed, too.
CREATE TABLE history_tallies (
  number INTEGER PRIMARY KEY,
  chains BIGINT NOT NULL,
  lines BIGINT NOT NULL,
  mark TEXT NOT NULL,
  since TIMESTAMP NOT NULL,
  seal TEXT NOT NULL
);
INSERT INTO history_heads (thing_kind, thing_id, lines, hash, erased_through)
SELECT h.thing_kind, h.thing_id, h.seq, h.hash,
  COALESCE((SELECT MAX(e.seq) FROM history AS e WHERE e.thing_kind = h.thing_kind AND e.thing_id = h.thing_id
    AND e.words IS NULL AND e.words_digest <> ''), 0)
FROM history AS h
WHERE NOT EXISTS (SELECT 1 FROM history AS l WHERE l.thing_kind = h.thing_kind AND l.thing_id = h.thing_id
  AND l.seq > h.seq);
