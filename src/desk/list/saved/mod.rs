//! Filters that somebody keeps under a name of their own. They are nobody else's, and give no right to anything.

pub mod actions;
pub mod pages;
pub mod store;

pub use store::Saved;

/// The most that one person keeps.
pub const MOST: usize = 20;
/// The most characters of a name.
pub const NAME: usize = 60;
