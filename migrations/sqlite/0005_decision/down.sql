DROP TABLE earlier_decisions;
DROP TABLE decisions;
DROP TABLE recommendations;
DROP TABLE panel_members;
DROP TABLE panel_meetings;
