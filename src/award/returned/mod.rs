//! A payment that went to the finance system and is not where it was to go: somebody says that it came back, or never left. Until then it
//! is on its way, and is sent nowhere else, whatever account the group has by now. Pure.

pub mod actions;
pub mod policy;
pub mod store;

/// What the history of a grant is told.
pub const CAME_BACK: &str = "payment came back";
