//! The applicant's own page: what is under way, and what needs them.
