DELETE FROM commitments WHERE source = 'help';
DROP INDEX lasting_help_by_round;
DROP INDEX lasting_help_by_application;
DROP TABLE lasting_help;
