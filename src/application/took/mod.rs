//! How long applying took, as a group tells after sending: measured where it was only guessed before. It can be skipped,
//! and nobody who judges reads it: it is shown in sums alone, and to those who pay for it once the application is decided.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use super::State;
use crate::error::{Error, Problems, Result, Words};

/// More than anybody should need: a typing mistake.
const MOST_MINUTES: i32 = 500 * 60;
/// More people than work on one application.
const MOST_PEOPLE: i32 = 100;
/// The most characters of what was hardest.
const MOST_WORDS: usize = 5_000;

/// What a group tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Took {
    /// Everybody's time together.
    pub minutes: i32,
    pub people: i32,
    /// In their own words; may be empty.
    pub hardest: String,
}

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub hours: String,
    pub minutes: String,
    pub people: String,
    pub hardest: String,
}

impl Typed {
    /// What it says, where it can be read.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Took, Problems> {
        let mut problems = Problems::default();
        let number = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i32>().ok().filter(|n| *n >= 0) };
        let (hours, minutes) = (number(&self.hours), number(&self.minutes));
        let together = hours.zip(minutes).map(|(hours, minutes)| hours.saturating_mul(60).saturating_add(minutes));
        if !together.is_some_and(|all| (1..=MOST_MINUTES).contains(&all)) {
            problems.add("took-hours", Words::key("took-hours-problem"));
        }
        let people = if self.people.is_empty() { Some(1) } else { number(&self.people) };
        if !people.is_some_and(|people| (1..=MOST_PEOPLE).contains(&people)) {
            problems.add("took-people", Words::key("took-people-problem"));
        }
        if self.hardest.chars().count() > MOST_WORDS {
            problems.add("took-hardest", Words::key("took-hardest-problem"));
        }
        match (together, people) {
            (Some(minutes), Some(people)) if problems.0.is_empty() => {
                Ok(Took { minutes, people, hardest: self.hardest.trim().to_owned() })
            }
            _ => Err(problems),
        }
    }
}

/// Whether a group may tell it, or tell it anew: from sending until it is decided, so that nothing said afterwards is said
/// of the decision.
///
/// # Errors
/// Refused, with the reason.
pub fn may_tell(state: State, application: &str) -> Result<()> {
    match state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        _ => Err(Error::refused_with(
            Words::key("took-not-now"),
            format!("/applications/{application}"),
            Words::key("application-see"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(hours: &str, minutes: &str, people: &str) -> Typed {
        Typed { hours: hours.into(), minutes: minutes.into(), people: people.into(), hardest: String::new() }
    }

    #[test]
    fn hours_and_minutes_are_added_and_one_of_them_is_enough() {
        assert_eq!(typed("2", "30", "3").read().map(|took| (took.minutes, took.people)).ok(), Some((150, 3)));
        assert_eq!(typed("", "45", "").read().map(|took| (took.minutes, took.people)).ok(), Some((45, 1)));
        for (hours, minutes, people) in
            [("", "", "1"), ("two", "", "1"), ("-1", "", ""), ("1", "", "0"), ("9999", "", "")]
        {
            assert!(typed(hours, minutes, people).read().is_err(), "{hours} {minutes} {people}");
        }
    }

    #[test]
    fn it_is_told_between_sending_and_the_decision() {
        for state in State::ALL {
            let now = matches!(state, State::Submitted | State::UnderReview | State::Waiting);
            assert_eq!(may_tell(*state, "a").is_ok(), now, "{state}");
        }
    }
}
