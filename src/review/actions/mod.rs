//! What people do with an application under review: one function for each.

pub mod closeness;
pub mod concern;
pub mod declaration;
pub mod ended;
pub mod question;
pub mod reading;
pub mod start;
pub mod talk;
pub mod talked;
pub mod understanding;
pub mod writing;
