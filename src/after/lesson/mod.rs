//! What the council changes next, in the record of a round: written at the desk, read by everyone. Pure.

pub mod actions;
pub mod store;

use crate::error::{Problems, Result};
use crate::text::plain::tidy;

/// The most characters of it.
const LIMIT: usize = 5_000;

/// What was typed, as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn read(words: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need("lesson", words, "Write what changes next time, or that nothing does and why");
    if words.chars().count() > LIMIT {
        problems.add("lesson", "That is more than we keep in one box. Please shorten it");
    }
    problems.check()?;
    Ok(tidy(words))
}
