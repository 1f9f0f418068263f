//! What stands beside a risk as it goes: what the group and the council said to each other about it, and each time it
//! moved from one to the other. Pure.

pub mod actions;
pub mod pages;
pub mod store;

use super::{Holder, Yes};
use crate::db::types::text_enum;
use crate::error::{Error, Result, Words};

text_enum! {
    /// What a line is.
    pub enum Kind {
        /// The group said it.
        Group = "group",
        /// An officer said it.
        Council = "council",
        /// It moved from one holder to another.
        Moved = "moved",
    }
}

/// The most characters of a line.
pub const LIMIT: usize = 2_000;

/// Whether words can stand as a line.
///
/// # Errors
/// What is to be put right, under the field `said`.
pub fn check(words: &str) -> Result<()> {
    if words.trim().is_empty() {
        return Err(Error::problem("said", Words::key("holding-said-empty")));
    }
    if words.chars().count() > LIMIT {
        return Err(Error::problem("said", Words::key("risk-words-long")));
    }
    Ok(())
}

/// Whether a risk moved, and from whom to whom.
pub fn moved(before: Holder, after: Holder) -> Option<(Holder, Holder)> {
    (before != after).then_some((before, after))
}

/// Whether there is something to talk over: a question to the group that is open, or that it has answered.
pub fn is_talked_over(yes: Yes) -> bool {
    yes != Yes::NotAsked
}
