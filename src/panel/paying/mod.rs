//! Paying those who came to a meeting: an officer notes the day on which the money left. Everybody finds their own under
//! “Your panel work”, and the public page says that they were paid once they all were.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;
