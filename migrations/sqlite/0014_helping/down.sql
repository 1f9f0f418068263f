DROP TABLE supporters;
DROP TABLE invitations;
