DROP TABLE uplift_proposals;
DROP TABLE payment_returns;
