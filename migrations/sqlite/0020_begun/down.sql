DELETE FROM listens WHERE heard_at IS NULL;
ALTER TABLE listens DROP COLUMN heard_at;
DELETE FROM upload_parts WHERE upload_id IN (SELECT id FROM uploads WHERE given_up_at IS NOT NULL);
DELETE FROM uploads WHERE given_up_at IS NOT NULL;
ALTER TABLE uploads DROP COLUMN given_up_at;
