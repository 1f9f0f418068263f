//! The same conversation, offered to every group of a round before it is read: so that knowing people is no favour.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::application::State;
use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::plain::tidy;

text_enum! {
    /// What a group says to the offer.
    pub enum Answer {
        /// It has not said anything yet.
        Open = "open",
        TakenUp = "taken-up",
        /// It says that its application says it all.
        NotNeeded = "not-needed",
    }
}

impl Answer {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Answer::Open => "Offered",
            Answer::TakenUp => "Takes it up",
            Answer::NotNeeded => "Does not need it",
        }
    }
}

/// The states in which the conversation is offered: sent, and not decided.
pub const OFFERED: [State; 3] = [State::Submitted, State::UnderReview, State::Waiting];

/// The most characters of the offer, and of how a group can be reached.
const LIMIT: usize = 1_000;
/// The shortest and the longest conversation that is offered, in minutes.
const MINUTES: std::ops::RangeInclusive<i32> = 5..=180;

/// An offer as an officer typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub words: String,
    pub minutes: String,
}

impl Typed {
    /// The offer's words and how long it takes.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<(String, i32)> {
        let mut problems = Problems::default();
        problems.need("words", &self.words, "Say what the conversation is about: the same for every group");
        if self.words.chars().count() > LIMIT {
            problems.add("words", "A few sentences are enough");
        }
        let minutes = self.minutes.trim().parse::<i32>().ok().filter(|minutes| MINUTES.contains(minutes));
        if minutes.is_none() {
            problems.add("minutes", "Say how many minutes it takes: a number from 5 to 180");
        }
        problems.check()?;
        Ok((tidy(&self.words), minutes.unwrap_or_default()))
    }
}

/// How a group can be reached, as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn check_reach(answer: Answer, reach_by: &str) -> Result<String> {
    let mut problems = Problems::default();
    if answer == Answer::TakenUp {
        problems.need("reach_by", reach_by, Words::key("knowing-offer-reach-empty"));
    }
    if reach_by.chars().count() > LIMIT {
        problems.add("reach_by", Words::key("evidence-source-long"));
    }
    problems.check()?;
    Ok(if answer == Answer::TakenUp { tidy(reach_by) } else { String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_says_what_and_how_long() {
        let typed = |words: &str, minutes: &str| Typed { words: words.into(), minutes: minutes.into() };
        assert!(typed("", "30").check().is_err());
        assert!(typed("What you do, and who trusts you.", "a while").check().is_err());
        assert_eq!(typed(" Who trusts you. ", " 30 ").check().ok(), Some(("Who trusts you.".to_owned(), 30)));
    }

    #[test]
    fn whoever_takes_it_up_can_be_reached() {
        assert!(check_reach(Answer::TakenUp, " ").is_err());
        assert_eq!(
            check_reach(Answer::NotNeeded, "07700 900123").ok().as_deref(),
            Some(""),
            "and nothing else is kept"
        );
    }
}
