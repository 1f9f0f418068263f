//! "I would rather talk": a conversation about one question, whose write-up counts once the group has confirmed it; and
//! questions of a draft that a group has opened to a named person.

pub mod actions;
pub mod aloud;
pub mod appointment;
pub mod desk;
pub mod pages;
pub mod policy;
pub mod settling;
mod so_far;
pub mod store;
pub mod views;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::answer::Talk;
use super::apart::Closed;
use crate::clock::Instant;
use crate::db::types::text_enum;
use crate::text::dates;

text_enum! {
    /// Where a conversation is.
    pub enum State {
        /// The named contact is to call, and to write up what was said.
        Asked = "asked",
        /// The group is to read the write-up.
        Written = "written",
        Confirmed = "confirmed",
        /// The group said what is not right, and the write-up is with the officer again.
        Corrected = "corrected",
        Cancelled = "cancelled",
    }
}

text_enum! {
    /// What moves a conversation on.
    pub enum Action {
        SendWriteUp = "send-write-up",
        Confirm = "confirm",
        Correct = "correct",
        Cancel = "cancel",
        AskAgain = "ask-again",
        /// The group takes its yes back, while its application is a draft.
        TakeBack = "take-back",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Asked | S::Corrected, A::SendWriteUp) => Some(S::Written),
            (S::Written, A::Confirm) => Some(S::Confirmed),
            (S::Written, A::Correct) => Some(S::Corrected),
            (S::Asked | S::Written | S::Corrected, A::Cancel) => Some(S::Cancelled),
            (S::Cancelled, A::AskAgain) => Some(S::Asked),
            (S::Confirmed, A::TakeBack) => Some(S::Written),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Asked => "To talk and write up",
            State::Written => "With the group, to confirm",
            State::Confirmed => "Confirmed",
            State::Corrected => "Corrected by the group",
            State::Cancelled => "Cancelled by the group",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Asked => "talk-state-asked",
            State::Written => "talk-state-written",
            State::Confirmed => "talk-state-confirmed",
            State::Corrected => "talk-state-corrected",
            State::Cancelled => "talk-state-cancelled",
        }
    }

    /// Whether the officer is to do the next thing.
    pub fn is_with_officer(self) -> bool {
        matches!(self, State::Asked | State::Corrected)
    }

    /// Whether it is still going on.
    pub fn is_open(self) -> bool {
        matches!(self, State::Asked | State::Corrected | State::Written)
    }

    /// What it means for the answer.
    pub fn talk(self) -> Option<Talk> {
        match self {
            State::Asked | State::Corrected => Some(Talk::Asked),
            State::Written => Some(Talk::ToConfirm),
            State::Confirmed => Some(Talk::Confirmed),
            State::Cancelled => None,
        }
    }
}

/// How a person at the desk stands to the application that a conversation is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stands {
    /// It is closed to them everywhere.
    pub closed: Option<Closed>,
    /// They were asked to read it for the decision, and have not stepped back.
    pub reader: bool,
    /// The power to decide in its round is theirs.
    pub decider: bool,
    /// A commissioner lets them judge it although they speak with its group: their team is small.
    pub excepted: bool,
}

/// How many working days after a group asked to talk we have got in touch.
const WORKING_DAYS: u32 = 3;

/// The day by which a group that asked to talk hears from us: the third working day after it asked.
pub fn call_by(asked_at: Instant) -> NaiveDate {
    let is_working = |day: &NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let (mut day, mut left) = (dates::london_day(asked_at), WORKING_DAYS);
    while left > 0 {
        let Some(next) = day.checked_add_days(Days::new(1)) else { return day };
        day = next;
        left -= u32::from(is_working(&day));
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whoever_asks_on_a_friday_hears_by_wednesday() {
        let on = |day| NaiveDate::from_ymd_opt(2026, 12, day).expect("a date");
        let asked = |day| call_by(on(day).and_hms_opt(16, 0, 0).expect("a time"));
        assert_eq!(asked(1), on(4));
        assert_eq!(asked(4), on(9));
        assert_eq!(asked(5), on(9));
        assert_eq!(asked(6), on(9));
    }

    proptest! {
        /// Nothing but the group's own yes makes a write-up count, and nothing but the group's taking it back ends that.
        #[test]
        fn only_a_confirmed_write_up_counts(actions in prop::collection::vec(prop::sample::select(Action::ALL), 0..12)) {
            let mut state = State::Asked;
            for action in actions {
                let Some(next) = state.next(action) else { continue };
                prop_assert_eq!(state == State::Confirmed, action == Action::TakeBack);
                prop_assert_eq!(next == State::Confirmed, action == Action::Confirm);
                if next == State::Confirmed {
                    prop_assert_eq!(state, State::Written);
                }
                state = next;
            }
            prop_assert_eq!(state.talk() == Some(Talk::Confirmed), state == State::Confirmed);
        }
    }
}
