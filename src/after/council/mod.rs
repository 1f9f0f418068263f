//! What groups say of the council at the end of each stage. Nobody is to know which group said what: no actor, no address
//! and no time but the month is kept, and nothing is shown before five have answered. The council has to reply. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use chrono::{Datelike, NaiveDate};

use crate::db::types::text_enum;
use crate::error::{Error, Problems, Result, Words};
use crate::fund::counts::FEW;
use crate::text::plain::tidy;

text_enum! {
    /// The end of which stage it is said at.
    pub enum Stage {
        /// They have applied.
        Applied = "applied",
        /// They have heard what was decided.
        Heard = "heard",
        /// They were funded, and have learned with us.
        Finished = "finished",
    }
}

text_enum! {
    /// What is said to one question.
    pub enum Mark {
        Yes = "yes",
        Partly = "partly",
        No = "no",
    }
}

text_enum! {
    /// What is asked.
    pub enum Asked {
        /// We knew what would happen next, and when.
        Knew = "knew",
        /// We were treated with respect.
        Respect = "respect",
        /// What you asked of us was worth our time.
        Worth = "worth",
    }
}

impl Stage {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Stage::Applied => "Having applied",
            Stage::Heard => "Having heard what was decided",
            Stage::Finished => "At the end of a grant",
        }
    }

    /// The Fluent key of what everyone reads.
    pub fn public_key(self) -> &'static str {
        match self {
            Stage::Applied => "after-review-stage-applied",
            Stage::Heard => "after-review-stage-heard",
            Stage::Finished => "after-review-stage-finished",
        }
    }
}

/// How far an application has come.
#[derive(Clone, Copy, Debug, Default)]
pub struct Come {
    pub sent: bool,
    pub told: bool,
    /// A learning note of its grant is agreed.
    pub learned: bool,
}

impl Come {
    /// The stages whose end it has come to.
    pub fn stages(self) -> Vec<Stage> {
        [(self.sent, Stage::Applied), (self.told, Stage::Heard), (self.learned, Stage::Finished)]
            .into_iter()
            .filter_map(|(there, stage)| there.then_some(stage))
            .collect()
    }
}

/// The most characters of the words.
const LIMIT: usize = 2_000;

/// What a group says, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub stage: Option<Stage>,
    pub knew: Option<Mark>,
    pub respect: Option<Mark>,
    pub worth: Option<Mark>,
    pub words: String,
}

/// What a group says, as it can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub knew: Mark,
    pub respect: Mark,
    pub worth: Mark,
    pub words: String,
}

impl Typed {
    /// Reads it.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<(Stage, Said)> {
        let mut problems = Problems::default();
        for (asked, mark) in [(Asked::Knew, self.knew), (Asked::Respect, self.respect), (Asked::Worth, self.worth)] {
            if mark.is_none() {
                problems.add(asked.as_str(), Words::key("after-review-mark-empty"));
            }
        }
        if self.words.chars().count() > LIMIT {
            problems.add("words", Words::key("after-too-long"));
        }
        problems.check()?;
        match (self.stage, self.knew, self.respect, self.worth) {
            (Some(stage), Some(knew), Some(respect), Some(worth)) => {
                Ok((stage, Said { knew, respect, worth, words: tidy(&self.words) }))
            }
            _ => Err(Error::NotFound),
        }
    }
}

/// The first day of a day's month: all that is kept of when something was said.
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// What the groups of a round say at the end of a stage, together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub groups: i64,
    /// What is asked, and how many said yes, partly, no.
    pub marks: Vec<(Asked, [i64; 3])>,
    /// What they wrote, in no order of time.
    pub words: Vec<String>,
}

/// Puts together what was said; none before five have answered.
pub fn tally(said: &[Said]) -> Option<Tally> {
    let groups = i64::try_from(said.len()).unwrap_or(i64::MAX);
    if groups < FEW {
        return None;
    }
    let of = |asked: Asked, said: &Said| match asked {
        Asked::Knew => said.knew,
        Asked::Respect => said.respect,
        Asked::Worth => said.worth,
    };
    let count = |asked: Asked, mark: Mark| said.iter().filter(|one| of(asked, one) == mark).count() as i64;
    let marks = Asked::ALL
        .iter()
        .map(|asked| (*asked, [count(*asked, Mark::Yes), count(*asked, Mark::Partly), count(*asked, Mark::No)]))
        .collect();
    let mut words: Vec<String> = said.iter().map(|one| one.words.clone()).filter(|words| !words.is_empty()).collect();
    words.sort();
    Some(Tally { groups, marks, words })
}

/// What the council replies, as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn read_reply(stage: Stage, words: &str) -> Result<String> {
    let field = format!("reply-{stage}-words");
    let mut problems = Problems::default();
    problems.need(&field, words, "Write your reply. Everyone reads it");
    if words.chars().count() > LIMIT * 2 {
        problems.add(field, "That is more than we keep in one box. Please shorten it");
    }
    problems.check()?;
    Ok(tidy(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said() -> impl Strategy<Value = Said> {
        let mark = || prop::sample::select(Mark::ALL.to_vec());
        (mark(), mark(), mark(), "[a-z]{0,3}").prop_map(|(knew, respect, worth, words)| Said {
            knew,
            respect,
            worth,
            words,
        })
    }

    proptest! {
        #[test]
        fn nothing_is_shown_before_five_have_answered_nor_in_the_order_they_did(all in prop::collection::vec(said(), 0..12)) {
            let shown = tally(&all);
            prop_assert_eq!(shown.is_some(), all.len() >= 5);
            let mut turned = all.clone();
            turned.reverse();
            prop_assert_eq!(&shown, &tally(&turned));
            if let Some(shown) = shown {
                prop_assert!(shown.marks.iter().all(|(_, counts)| counts.iter().sum::<i64>() == shown.groups));
                prop_assert!(shown.words.iter().all(|words| !words.is_empty()));
            }
        }

        #[test]
        fn of_the_day_only_the_month_is_kept(days in 0_u64..20_000) {
            let day = NaiveDate::default() + chrono::Days::new(days);
            let month = month_of(day);
            prop_assert_eq!((month.year(), month.month(), month.day()), (day.year(), day.month(), 1));
        }
    }
}
