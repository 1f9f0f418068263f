//! A decision as it was typed, and what is still missing from it. Pure.

use chrono::NaiveDate;

use super::reason::ReasonKind;
use super::{Outcome, departs};
use crate::error::Problems;
use crate::ids::{ApplicantQuestionId, EvidenceId, PersonId};
use crate::panel::amount_for;
use crate::text::dates;

/// The most characters of each of its texts.
const LIMIT: usize = 20_000;

/// The three boxes of a date.
pub type DateTyped = (String, String, String);

/// A decision as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The version the form was made from; 0 when nothing was decided yet.
    pub version: i32,
    pub outcome: Option<Outcome>,
    pub amount: String,
    pub reasons: String,
    pub strong: String,
    pub to_check: String,
    /// Who checks it with the group.
    pub check_by: Option<PersonId>,
    pub check_due: DateTyped,
    pub not_acting: String,
    pub reason_kinds: Vec<ReasonKind>,
    pub departure_reason: String,
    pub wait_until: DateTyped,
    pub talk_to: Option<PersonId>,
    /// The notes that it rests on.
    pub notes: Vec<EvidenceId>,
    /// The answers to our questions that it rests on.
    pub answers: Vec<ApplicantQuestionId>,
    /// What it says of risk.
    pub risk: super::risk::Typed,
    /// What else was considered, and why it was not chosen.
    pub options: String,
    /// The minute of those who have the power above the decider's own.
    pub minute: String,
}

/// A decision that can be kept. Texts that do not belong to its outcome are left out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub outcome: Outcome,
    pub amount_pence: i64,
    pub reasons: String,
    pub strong: String,
    pub to_check: String,
    pub check_due_on: Option<NaiveDate>,
    pub not_acting: String,
    pub reason_kinds: Vec<ReasonKind>,
    pub departure_reason: String,
    pub wait_until: Option<NaiveDate>,
}

impl Said {
    /// The decision, with everything that is to be put right noted in `problems`.
    pub fn settle(
        &self,
        asked: Option<i64>,
        recommended: Option<(Outcome, i64)>,
        today: NaiveDate,
        problems: &mut Problems,
    ) -> Settled {
        let Some(outcome) = self.outcome else {
            problems.add("outcome", "Choose what you decide");
            return self.kept(Outcome::NotDecidedYet, 0, (None, None), false);
        };
        let amount = amount_for(outcome, &self.amount, asked, problems);
        let mut check_due_on = None;
        if outcome == Outcome::OnceChecked {
            problems.need("to_check", &self.to_check, "Say what is checked together, and who does what");
            check_due_on = day_to_come(&self.check_due, "check_due", today, problems);
        }
        let mut wait_until = None;
        if outcome == Outcome::NotDecidedYet {
            wait_until = day_to_come(&self.wait_until, "wait_until", today, problems);
        }
        problems.need(
            "reasons",
            &self.reasons,
            "Give your reasons in plain words. They go to the group as you write them",
        );
        if outcome == Outcome::NotThisTime {
            problems.need(
                "not_acting",
                &self.not_acting,
                "Say what may happen if nobody funds this, and who carries it",
            );
        }
        let departing = departs(recommended, outcome, amount);
        if departing {
            let words =
                "This differs from what the panel recommends. Give the reason: the panel is told, and it is published";
            problems.need("departure_reason", &self.departure_reason, words);
        }
        let texts = [
            ("reasons", &self.reasons),
            ("strong", &self.strong),
            ("to_check", &self.to_check),
            ("not_acting", &self.not_acting),
            ("departure_reason", &self.departure_reason),
        ];
        for (field, text) in texts {
            if text.chars().count() > LIMIT {
                problems.add(field, "That is more than we keep in one box. Please shorten it");
            }
        }
        self.kept(outcome, amount, (check_due_on, wait_until), departing)
    }

    fn kept(&self, outcome: Outcome, amount_pence: i64, days: Days, departing: bool) -> Settled {
        let (check_due_on, wait_until) = days;
        let only = |text: &str, when: bool| if when { text.trim().to_owned() } else { String::new() };
        Settled {
            outcome,
            amount_pence,
            reasons: only(&self.reasons, true),
            strong: only(&self.strong, true),
            to_check: only(&self.to_check, outcome == Outcome::OnceChecked),
            check_due_on,
            not_acting: only(&self.not_acting, outcome == Outcome::NotThisTime),
            reason_kinds: match outcome {
                Outcome::NotThisTime | Outcome::InPart => self.reason_kinds.clone(),
                _ => Vec::new(),
            },
            departure_reason: only(&self.departure_reason, departing),
            wait_until,
        }
    }
}

/// By when something is checked, and until when a group waits.
type Days = (Option<NaiveDate>, Option<NaiveDate>);

/// A day after today, by which a group hears; what is to be put right is noted under its field.
pub fn day_to_come(typed: &DateTyped, field: &str, today: NaiveDate, problems: &mut Problems) -> Option<NaiveDate> {
    let (day, month, year) = typed;
    match dates::parse_day(day, month, year) {
        Ok(date) if date > today => Some(date),
        Ok(_) => {
            problems.add(field, "Choose a day after today: the group hears from you by then");
            None
        }
        Err(why) => {
            problems.add(field, why.to_string());
            None
        }
    }
}

#[cfg(test)]
#[path = "said_tests.rs"]
mod tests;
