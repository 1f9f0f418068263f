//! What an officer wrote down for a group, on the phone or on a visit, and put under the wrong one: it is taken out with a
//! reason, and both groups' histories say so.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::error::{Problems, Result};
use crate::text::plain::{one_line, tidy};

/// The most characters of why.
const LIMIT: usize = 2_000;

/// What an officer says of a note that stands under the wrong group.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// How they know that it is not theirs.
    pub why: String,
    /// The reference of the application it belongs to; may be empty.
    pub belongs: String,
}

impl Typed {
    /// As it can be kept: why, and the reference in capitals.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<(String, String)> {
        let mut problems = Problems::default();
        problems.need("why", &self.why, "Say how you know that it is not theirs");
        if self.why.chars().count() > LIMIT {
            problems.add("why", "A few sentences are enough");
        }
        problems.check()?;
        Ok((tidy(&self.why), one_line(&self.belongs).to_uppercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_taken_out_without_a_reason() {
        let typed = |why: &str| Typed { why: why.into(), belongs: " sg-7n4rkt ".into() };
        assert!(typed(" \n").check().is_err() && typed(&"a".repeat(2_001)).check().is_err());
        let checked = typed(" They rang again. ").check().ok();
        assert_eq!(checked, Some(("They rang again.".to_owned(), "SG-7N4RKT".to_owned())));
    }
}
