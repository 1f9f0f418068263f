DELETE FROM payment_sendings WHERE payment_id IN (SELECT id FROM payments WHERE kind <> 'grant');
DELETE FROM payment_references WHERE payment_id IN (SELECT id FROM payments WHERE kind <> 'grant');
DELETE FROM payments WHERE kind <> 'grant';
ALTER TABLE payments DROP COLUMN payee;
ALTER TABLE payments DROP COLUMN kind;
ALTER TABLE passed_sums DROP COLUMN corrected_why;
ALTER TABLE passed_sums DROP COLUMN corrected_at;
ALTER TABLE passed_sums DROP COLUMN corrected_by;
ALTER TABLE agreement_variations DROP COLUMN account;
