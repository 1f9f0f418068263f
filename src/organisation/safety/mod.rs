//! How everybody of a group can safely be reached, and whether anybody may be told where it is.

pub mod actions;
pub mod pages;
