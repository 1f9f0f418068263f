//! A decision looked at again: how what was to be checked together came out, opening it again with a reason, and its
//! record with everything that was decided before.

pub mod actions;
pub mod pages;
pub mod views;
