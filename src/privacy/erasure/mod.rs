//! An account is erased: the name, the address, the numbers and what was written to somebody go; what their group wrote
//! together, the counts, and what must be kept to account for public money stay. The chain of the history covers a
//! digest of words and the identifier of whoever did something, so that it stays whole.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

/// What stands in the place of a name.
pub const FORMER: &str = "a former member";
