//! What is typed about a subsidy, and what it comes to. Pure.

use super::store::Asking;
use super::{Answer, LIMIT, Limb, Outcome, Sums, outcome};
use crate::application::answer::money_words;
use crate::error::{Problems, Result, Words};
use crate::text::money::Pence;
use crate::text::plain;

/// The most characters of a reason.
const LONG: usize = 2_000;
/// The most characters of a name or a reference.
const SHORT: usize = 300;

/// An officer's assessment as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The four answers, in the order of [`Limb::ALL`]; none where nothing was chosen.
    pub limbs: [Option<bool>; 4],
    pub why: String,
    pub declared: String,
    pub considered_by: String,
    pub reference: String,
}

/// An assessment that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub outcome: Outcome,
    pub limbs: [bool; 4],
    pub why: String,
    pub sums: Sums,
    pub considered_by: String,
    pub reference: String,
}

/// What is known before anything is typed.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub grant: Pence,
    pub own: Pence,
    /// The grant is above its fund's band, so that its group is asked.
    pub above_band: bool,
    pub asking: Option<&'a Asking>,
}

impl Typed {
    /// Reads it, for what is known of the grant.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(&self, known: Known<'_>) -> Result<Told> {
        let mut problems = Problems::default();
        for (limb, answer) in Limb::ALL.iter().zip(self.limbs) {
            if answer.is_none() {
                problems.add(limb.as_str(), "Choose yes or no");
            }
        }
        let limbs = self.limbs.map(|answer| answer.unwrap_or(false));
        let all_yes = limbs.iter().all(|yes| *yes);
        let why = plain::tidy(&self.why);
        let declared = if all_yes { self.declared(known, &why, &mut problems) } else { Pence::ZERO };
        let sums = Sums { grant: known.grant, own: known.own, declared };
        let outcome = outcome(all_yes, sums, LIMIT);
        let mut told = Told { outcome, limbs, why, sums, considered_by: String::new(), reference: String::new() };
        // Which outcome it is stands only once the four questions have answers.
        if self.limbs.iter().all(Option::is_some) {
            self.rest(&mut told, &mut problems);
        }
        if told.why.chars().count() > LONG {
            problems.add("why", format!("Make it shorter than {LONG} characters"));
        }
        problems.check()?;
        Ok(told)
    }

    fn rest(&self, told: &mut Told, problems: &mut Problems) {
        match told.outcome {
            Outcome::NoSubsidy => {
                problems.need("why", &told.why, "Write in a sentence why it is not a subsidy");
            }
            Outcome::Minimal => {}
            Outcome::Principles => {
                let total = told.sums.total();
                told.considered_by = plain::one_line(&self.considered_by);
                told.reference = plain::one_line(&self.reference);
                problems.need(
                    "why",
                    &told.why,
                    format!("Together it comes to {total}, more than {LIMIT}. Write what was considered"),
                );
                problems.need("considered_by", &told.considered_by, "Write who considered the principles");
                problems.need("reference", &told.reference, "Write where it is written down: a link or a reference");
                for (field, text) in [("considered_by", &told.considered_by), ("reference", &told.reference)] {
                    if text.chars().count() > SHORT {
                        problems.add(field, format!("Make it shorter than {SHORT} characters"));
                    }
                }
            }
        }
    }

    /// What the group had from others: nothing below the band, since nobody asked it.
    fn declared(&self, known: Known<'_>, why: &str, problems: &mut Problems) -> Pence {
        if !known.above_band {
            return Pence::ZERO;
        }
        let Some(asking) = known.asking else {
            problems.add("declared", "Ask the group first: what it had from other public bodies is part of the sum");
            return Pence::ZERO;
        };
        let typed = match self.declared.trim() {
            "" => asking.declared(),
            text => match Pence::parse(text) {
                Ok(amount) => Some(amount),
                Err(problem) => {
                    problems.add("declared", problem.to_string());
                    return Pence::ZERO;
                }
            },
        };
        let Some(amount) = typed else {
            problems.add("declared", "Enter what the group had from other public bodies, 0 where it had nothing");
            return Pence::ZERO;
        };
        if Some(amount) != asking.declared() {
            problems.need(
                "why",
                why,
                "This is not what the group wrote here. Write who in the group told you, and when",
            );
        }
        amount
    }
}

/// What a group answers, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedAnswer {
    /// `amount` or `unknown`.
    pub answer: String,
    pub amount: String,
}

impl TypedAnswer {
    /// Reads it.
    ///
    /// # Errors
    /// What is to be put right, in the group's language.
    pub fn read(&self) -> Result<(Answer, Pence)> {
        let mut problems = Problems::default();
        let answer = match Answer::parse(&self.answer) {
            Some(Answer::Unknown) => return Ok((Answer::Unknown, Pence::ZERO)),
            Some(Answer::Amount) => Answer::Amount,
            _ => {
                problems.add("answer", Words::key("subsidy-answer-empty"));
                Answer::Waiting
            }
        };
        let amount = match Pence::parse(&self.amount) {
            Ok(amount) => amount,
            Err(why) => {
                if answer == Answer::Amount {
                    problems.add("amount", money_words(why));
                }
                Pence::ZERO
            }
        };
        problems.check()?;
        Ok((answer, amount))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn yes() -> Typed {
        Typed { limbs: [Some(true); 4], ..Typed::default() }
    }

    fn known(above_band: bool, asking: Option<&Asking>) -> Known<'_> {
        Known { grant: Pence::pounds(120_000), own: Pence::pounds(30_000), above_band, asking }
    }

    fn wrong(read: Result<Told>) -> Vec<String> {
        match read {
            Err(Error::Problem(problems)) => problems.0.into_iter().map(|problem| problem.field).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn one_no_with_a_sentence_is_enough_and_asks_the_group_for_nothing() {
        let mut typed = Typed { limbs: [Some(true), Some(true), Some(false), Some(false)], ..Typed::default() };
        assert_eq!(wrong(typed.read(known(true, None))), ["why"]);
        typed.why = "The kitchen asks for no price.".into();
        let told = typed.read(known(true, None)).expect("an assessment");
        assert_eq!((told.outcome, told.sums.declared), (Outcome::NoSubsidy, Pence::ZERO));
        assert_eq!(
            wrong(Typed::default().read(known(true, None))),
            ["public_money", "advantage", "enterprise", "trade"]
        );
    }

    #[test]
    fn above_the_band_what_the_group_had_is_part_of_the_sum() {
        assert_eq!(yes().read(known(false, None)).expect("an assessment").outcome, Outcome::Minimal);
        assert_eq!(wrong(yes().read(known(true, None))), ["declared"]);
        let asking = Asking::sample();
        assert_eq!(wrong(yes().read(known(true, Some(&asking)))), ["declared"]);
        let told = Typed { declared: "165,000".into(), ..yes() };
        assert_eq!(wrong(told.read(known(true, Some(&asking)))), ["why"], "it was told, not written");
        let answered = Asking { answer: Answer::Amount, declared_pence: 16_500_000, ..asking };
        let told = yes().read(known(true, Some(&answered))).expect("an assessment");
        assert_eq!((told.outcome, told.sums.total()), (Outcome::Minimal, LIMIT), "the limit itself is within");
        let more = Asking { declared_pence: 16_500_001, ..answered };
        assert_eq!(wrong(yes().read(known(true, Some(&more)))), ["why", "considered_by", "reference"]);
    }

    #[test]
    fn not_knowing_is_an_answer() {
        let read = |answer: &str, amount: &str| TypedAnswer { answer: answer.into(), amount: amount.into() }.read();
        assert_eq!(read("unknown", "").ok(), Some((Answer::Unknown, Pence::ZERO)));
        assert_eq!(read("amount", "£0").ok(), Some((Answer::Amount, Pence::ZERO)));
        assert!(read("amount", "").is_err() && read("", "5").is_err() && read("waiting", "5").is_err());
    }
}
