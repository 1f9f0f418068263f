DROP TABLE upload_parts;
DROP TABLE uploads;
DROP TABLE listens;
DROP TABLE recordings;
