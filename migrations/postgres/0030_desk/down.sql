DROP TABLE presences;
DROP TABLE absences;
DROP TABLE contact_handovers;
DROP TABLE application_contacts;
DROP TABLE contact_corrections;
DROP TABLE contact_entries;
