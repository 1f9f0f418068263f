DROP TABLE earlier_recommendations;
ALTER TABLE panel_members DROP COLUMN paid_pence;
ALTER TABLE panel_members DROP COLUMN paid_on;
