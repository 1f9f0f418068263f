DROP INDEX payments_by_state;
DROP TABLE payment_sendings;
DROP TABLE finance_batches;
DROP TABLE payment_references;
DROP TABLE money_stops;
DROP TABLE money_pauses;
DROP TABLE bank_details;
DROP TABLE known_phones;
