//! It came back: a round that makes a demand which was changed because of what groups said is stopped before it is published, at
//! any funder of the portal. Whoever publishes changes the fund, or goes on with a reason that everyone reads. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::error::{Problems, Result};
use crate::ids::BarrierId;
use crate::text::plain::tidy;

/// The fewest characters of a reason, and the most.
const LEAST: usize = 20;
const MOST: usize = 2_000;

/// The field in which the reason beside a barrier stands.
pub fn field(id: &BarrierId) -> String {
    format!("reason-{id}")
}

/// A reason to go on all the same, as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn reason(id: &BarrierId, words: &str) -> Result<String> {
    let (field, words) = (field(id), tidy(words));
    let mut problems = Problems::default();
    match words.chars().count() {
        0..LEAST => {
            problems.add(field, "Write in a sentence or more why this fund asks for it all the same. Everyone reads it")
        }
        LEAST..=MOST => {}
        _ => problems.add(field, "Make it shorter than 2,000 characters"),
    }
    problems.check()?;
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_a_sentence_at_least() {
        let id = BarrierId::from("b");
        assert_eq!(field(&id), "reason-b");
        assert!(reason(&id, "Because we must. ").is_err() && reason(&id, &"x".repeat(2_001)).is_err());
        let kept = reason(&id, " Our insurer asks for it until the summer. ").expect("a reason");
        assert_eq!(kept, "Our insurer asks for it until the summer.");
    }
}
