//! Readings, declarations, questions to the applicant, and worries for the safeguarding lead.
