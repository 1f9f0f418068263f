//! Relational evidence: dated, sourced notes of what is known through relationships, written to be read by the organisation.
