//! When a grant comes to its end: its group hears in good time what comes then, decided by a person from what both learned. Both
//! carry on, change it together, or it ends kindly: with notice, and with what stays. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod typed;
pub mod views;

use chrono::{Months, NaiveDate, TimeDelta};

use crate::db::types::text_enum;
use crate::fund::form::{Payment, SizeBand};

text_enum! {
    /// Where it is decided what comes when a grant ends.
    pub enum State {
        /// It is not decided one by one: a small grant that ends by itself, or one that says no end.
        NoEnd = "no-end",
        /// Its group hears by a day.
        Open = "open",
        CarryingOn = "carrying-on",
        Changing = "changing",
        Ending = "ending",
    }
}

text_enum! {
    /// What is decided.
    pub enum Action {
        CarryOn = "carry-on",
        Change = "change",
        End = "end",
    }
}

text_enum! {
    /// What an officer chooses on the page.
    pub enum Choice {
        /// This grant runs on: for longer, with more where it is to have more.
        Extend = "extend",
        /// With another grant, or in another round.
        Anew = "anew",
        /// Both talk about what is to be different.
        Change = "change",
        /// It ends, with notice.
        End = "end",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here. What was decided changes in the group's favour only:
    /// nobody who was told that we carry on hears later that it ends. Where both wanted to change it and that came to nothing,
    /// it can end, with notice.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Open | State::Changing | State::Ending, Action::CarryOn) => Some(State::CarryingOn),
            (State::Open | State::Ending, Action::Change) => Some(State::Changing),
            (State::Open | State::Changing, Action::End) => Some(State::Ending),
            _ => None,
        }
    }

    /// Whether the group has heard.
    pub fn is_decided(self) -> bool {
        matches!(self, State::CarryingOn | State::Changing | State::Ending)
    }

    /// Whether what was decided can still change in the group's favour only.
    pub fn is_for_better(self) -> bool {
        matches!(self, State::CarryingOn | State::Ending)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::NoEnd => "Ends by itself",
            State::Open => "To be decided",
            State::CarryingOn => "We carry on",
            State::Changing => "We change it together",
            State::Ending => "It ends, with notice",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::NoEnd => "renewal-state-no-end",
            State::Open => "renewal-state-open",
            State::CarryingOn => "renewal-state-carrying-on",
            State::Changing => "renewal-state-changing",
            State::Ending => "renewal-state-ending",
        }
    }

    /// The Fluent key of what its letter is called; empty where there is none.
    pub fn subject_key(self) -> &'static str {
        match self {
            State::NoEnd | State::Open => "",
            State::CarryingOn => "letter-renewal-carrying-on-subject",
            State::Changing => "letter-renewal-changing-subject",
            State::Ending => "letter-renewal-ending-subject",
        }
    }
}

impl Choice {
    /// What it decides.
    pub fn action(self) -> Action {
        match self {
            Choice::Extend | Choice::Anew => Action::CarryOn,
            Choice::Change => Action::Change,
            Choice::End => Action::End,
        }
    }

    /// As the page of the desk says it, and a line under it.
    pub fn staff_words(self) -> (&'static str, &'static str) {
        match self {
            Choice::Extend => (
                "Carry on with this grant",
                "It runs for longer. The group is sent a change of the agreement to sign; for more money a decision-maker proposes it",
            ),
            Choice::Anew => (
                "Carry on another way",
                "With a new grant, in the next round or from another fund: say which, what we do for it, and by when",
            ),
            Choice::Change => (
                "Change it together",
                "Talk about what is to be different, by a day. Then either side proposes the change",
            ),
            Choice::End => {
                ("Let it end, kindly", "Say why, what the group can rely on until the last day, and what stays")
            }
        }
    }
}

/// A group hears at the earliest so many days after the day on which it is reckoned, where the usual day has been by then.
pub const AT_LEAST_DAYS: i64 = 28;
/// So many days before its day it stands on the officers' page of the day.
pub const AHEAD_DAYS: i64 = 56;

/// The last day of a grant that was signed on a day and runs for so many months.
pub fn ends_on(signed_on: NaiveDate, months: Option<u32>) -> Option<NaiveDate> {
    signed_on.checked_add_months(Months::new(months?))
}

/// By which day its group hears what comes when a grant ends, reckoned today. None where nobody decides that one by one, and
/// where it has ended.
pub fn decide_by(
    payment: &Payment,
    band: SizeBand,
    months: Option<u32>,
    ends_on: NaiveDate,
    today: NaiveDate,
) -> Option<NaiveDate> {
    if ends_on <= today {
        return None;
    }
    let before = payment.months_before_end(band, months?)?;
    let usual = ends_on.checked_sub_months(Months::new(before))?;
    Some(usual.max(today + TimeDelta::days(AT_LEAST_DAYS)).min(ends_on))
}

/// The earliest last day of a grant whose group is told today that it ends: never before its own end, and never with less than
/// so many weeks' notice.
pub fn earliest_last_day(ends_on: NaiveDate, today: NaiveDate, weeks: u32) -> NaiveDate {
    ends_on.max(today + TimeDelta::weeks(i64::from(weeks)))
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
