//! Files that nobody opens: those that wait to be checked, and those in which something was found (`files/scan/`).

pub mod pages;
pub mod views;
