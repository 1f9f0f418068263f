//! One promise in its owner's hands: why it was missed, a day that is moved, and who sees to it from now on. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::error::{Error, Problems, Result};
use crate::text::plain::tidy;

/// How long a word of explanation, or a note, may be, in characters.
const LIMIT: usize = 1_000;

/// Why a promise was missed, as it can stand beside it.
///
/// # Errors
/// What is to be put right.
pub fn check_explanation(words: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need("explanation", words, "Write a few words: what got in the way, and when it will be done");
    if words.chars().count() > LIMIT {
        problems.add("explanation", "That is more than a word of explanation. Make it shorter than 1,000 characters");
    }
    problems.check().map(|()| tidy(words))
}

/// A day to which a promise is moved.
///
/// # Errors
/// What is to be put right.
pub fn check_day(day: Option<NaiveDate>, by: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    match day {
        None => Err(Error::problem("day", "Enter the day by which it is done")),
        Some(day) if day < today => Err(Error::problem("day", "Choose today or a later day")),
        Some(day) if day == by => Err(Error::problem("day", "That is its day already")),
        Some(day) => Ok(day),
    }
}

/// A promise, or all of somebody's, as it is given to a colleague.
#[derive(Clone, Debug, Default)]
pub struct Handing {
    pub to: String,
    pub note: String,
}

impl Handing {
    /// The note as it can be sent.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<String> {
        let mut problems = Problems::default();
        problems.need("to", &self.to, "Choose who sees to it from now on");
        problems.need("note", &self.note, "Write them a few words: how it stands, and what those it was made to know");
        if self.note.chars().count() > LIMIT {
            problems.add("note", "That is longer than a note. Make it shorter than 1,000 characters");
        }
        problems.check().map(|()| tidy(&self.note))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_moved_to_one_that_is_to_come() {
        let day = |days: u64| NaiveDate::default() + chrono::Days::new(days);
        assert!(check_day(None, day(5), day(1)).is_err());
        assert!(check_day(Some(day(0)), day(5), day(1)).is_err());
        assert!(check_day(Some(day(5)), day(5), day(1)).is_err());
        assert_eq!(check_day(Some(day(9)), day(5), day(1)).ok(), Some(day(9)));
    }

    #[test]
    fn a_handover_has_somebody_and_a_note() {
        let handing = |to: &str, note: &str| Handing { to: to.into(), note: note.into() };
        assert!(handing("", "x").check().is_err() && handing("p", " ").check().is_err());
        assert_eq!(handing("p", " They know. ").check().ok().as_deref(), Some("They know."));
    }
}
