//! Grants, agreements and payments.

pub mod grant;
pub mod release;
