//! Grants, agreements and payments.
