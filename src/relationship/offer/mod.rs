//! The same conversation, offered to every group of a round before it is read: so that knowing people is no favour.

pub mod actions;
pub mod by_phone;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::application::State;
use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::dates;
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

/// What was promised to one group: that it is heard before anybody is asked to read what it sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promise {
    /// Its round offers the conversation, and lets reading wait for it.
    pub of_the_round: bool,
    /// The offer to this group; none where it has not had it.
    pub offer: Option<Offered>,
}

/// An offer, as far as reading waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    pub answer: Answer,
    /// The day from which a group that says nothing is read; none where reading does not wait.
    pub until: Option<NaiveDate>,
    /// We have talked.
    pub talked: bool,
    /// An officer let reading begin all the same, and the group was told why.
    pub let_go: bool,
}

/// Why nobody is asked to read yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// The group has not been offered the conversation.
    ForOffer,
    /// It would like to talk, and we have not.
    ForTalk,
    /// It has not said anything, and has time until this day.
    Until(NaiveDate),
}

impl Waits {
    /// As staff read it.
    pub fn said(self) -> String {
        match self {
            Waits::ForOffer => "It has not been offered the conversation of its round yet".to_owned(),
            Waits::ForTalk => {
                "It would like to talk before anybody reads what it sent, and we have not talked".to_owned()
            }
            Waits::Until(day) => {
                format!("It was offered a conversation before anybody reads, and has until {} to say", dates::day(day))
            }
        }
    }
}

/// The states in which the conversation is offered: sent, and not decided.
pub const OFFERED: [State; 3] = [State::Submitted, State::UnderReview, State::Waiting];

/// The most characters of the offer, and of how a group can be reached.
const LIMIT: usize = 1_000;
/// The shortest and the longest conversation that is offered, in minutes.
const MINUTES: std::ops::RangeInclusive<i32> = 5..=180;

/// The fewest and the most days that reading waits for a group that says nothing.
const DAYS: std::ops::RangeInclusive<i32> = 1..=30;
/// So many where nobody says otherwise.
pub const USUAL_DAYS: i32 = 7;

/// An offer as an officer typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub words: String,
    pub minutes: String,
    /// How many days reading waits for a group that says nothing; empty for the usual number.
    pub days: String,
}

/// An offer that can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub words: String,
    pub minutes: i32,
    pub days: i32,
}

impl Typed {
    /// The offer's words, how long it takes, and how long reading waits for it.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<Checked> {
        let mut problems = Problems::default();
        problems.need("words", &self.words, "Say what the conversation is about: the same for every group");
        if self.words.chars().count() > LIMIT {
            problems.add("words", "A few sentences are enough");
        }
        let minutes = self.minutes.trim().parse::<i32>().ok().filter(|minutes| MINUTES.contains(minutes));
        if minutes.is_none() {
            problems.add("minutes", "Say how many minutes it takes: a number from 5 to 180");
        }
        let days = match self.days.trim() {
            "" => Some(USUAL_DAYS),
            typed => typed.parse::<i32>().ok().filter(|days| DAYS.contains(days)),
        };
        if days.is_none() {
            problems.add("days", "Say how many days we wait for an answer: a number from 1 to 30");
        }
        problems.check()?;
        Ok(Checked { words: tidy(&self.words), minutes: minutes.unwrap_or_default(), days: days.unwrap_or(USUAL_DAYS) })
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
        let typed =
            |words: &str, minutes: &str| Typed { words: words.into(), minutes: minutes.into(), days: String::new() };
        assert!(typed("", "30").check().is_err());
        assert!(typed("What you do, and who trusts you.", "a while").check().is_err());
        assert_eq!(
            typed(" Who trusts you. ", " 30 ").check().ok(),
            Some(Checked { words: "Who trusts you.".to_owned(), minutes: 30, days: USUAL_DAYS })
        );
        let days =
            |days: &str| Typed { days: days.into(), ..typed("Who trusts you.", "30") }.check().map(|one| one.days);
        assert_eq!(days("10").ok(), Some(10));
        assert!(days("0").is_err() && days("a while").is_err() && days("90").is_err());
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
