-- What went to the finance system came back, or never left: somebody says how they know, and another person approves it anew.
CREATE TABLE payment_returns (
  sending_id TEXT PRIMARY KEY REFERENCES payment_sendings (id),
  payment_id TEXT NOT NULL REFERENCES payments (id),
  why TEXT NOT NULL,
  said_by TEXT NOT NULL REFERENCES people (id),
  said_at TEXT NOT NULL
) STRICT;
CREATE INDEX payment_returns_of ON payment_returns (payment_id, said_at);
-- That the payments of a grant rise waits for a second person; it goes once they confirmed it, or somebody let it go.
CREATE TABLE uplift_proposals (
  grant_id TEXT PRIMARY KEY REFERENCES grants (id),
  index_name TEXT NOT NULL,
  hundredths INTEGER NOT NULL,
  month TEXT NOT NULL,
  source TEXT NOT NULL,
  mark TEXT NOT NULL,
  proposed_by TEXT NOT NULL REFERENCES people (id),
  proposed_at TEXT NOT NULL
) STRICT;
