//! Grants, agreements and payments.

pub mod grant;
