//! Who has a part in a group: its chair, whoever keeps its money, whoever looks after people. They need no account.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

/// The most that is kept of each line, in characters.
pub const SHORT: usize = 200;
/// So many people stand in a group's list.
pub const MOST: usize = 50;
