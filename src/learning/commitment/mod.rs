//! A promise of the council: who does what by when, kept or missed in the sight of those it was made to.

pub mod actions;
pub mod hosts;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::db::types::text_enum;

text_enum! {
    /// Where a promise is.
    pub enum CommitmentState {
        Open = "open",
        Kept = "kept",
        /// Its day went by.
        Missed = "missed",
        KeptLate = "kept-late",
        /// Whoever it was made to wants it no longer: it was neither kept nor missed, and counts nowhere.
        LetGo = "let-go",
    }
}

text_enum! {
    /// What moves a promise on.
    pub enum CommitmentAction {
        Keep = "keep",
        /// The clock does this, nobody else.
        Miss = "miss",
        /// Whoever it was made to says that it is not wanted any more.
        LetGo = "let-go",
    }
}

impl CommitmentState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: CommitmentAction) -> Option<CommitmentState> {
        use CommitmentAction as A;
        use CommitmentState as S;
        match (self, action) {
            (S::Open, A::Keep) => Some(S::Kept),
            (S::Open, A::Miss) => Some(S::Missed),
            (S::Missed, A::Keep) => Some(S::KeptLate),
            (S::Open | S::Missed, A::LetGo) => Some(S::LetGo),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            CommitmentState::Open => "Open",
            CommitmentState::Kept => "Kept",
            CommitmentState::Missed => "Missed",
            CommitmentState::KeptLate => "Kept late",
            CommitmentState::LetGo => "Not wanted any more",
        }
    }

    /// The Fluent key of what everybody else reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            CommitmentState::Open => "promise-state-open",
            CommitmentState::Kept => "promise-state-kept",
            CommitmentState::Missed => "promise-state-missed",
            CommitmentState::KeptLate => "promise-state-kept-late",
            CommitmentState::LetGo => "after-promise-state-let-go",
        }
    }

    /// What is counted: a promise that nobody wants any more says nothing of who kept their word.
    pub const COUNTED: [CommitmentState; 4] =
        [CommitmentState::Open, CommitmentState::Kept, CommitmentState::Missed, CommitmentState::KeptLate];

    /// Whether there is nothing more to do about it.
    pub fn is_settled(self) -> bool {
        matches!(self, CommitmentState::Kept | CommitmentState::KeptLate | CommitmentState::LetGo)
    }
}

/// Whether a promise's day has gone by: it may be kept until the end of that day.
pub fn is_past(due_on: NaiveDate, today: NaiveDate) -> bool {
    today > due_on
}

/// Where keeping a promise today leads. Should the clock not have come round yet, it is missed first: nobody is quicker
/// than the date.
pub fn keep(state: CommitmentState, due_on: NaiveDate, today: NaiveDate) -> Option<CommitmentState> {
    let state = if state == CommitmentState::Open && is_past(due_on, today) { CommitmentState::Missed } else { state };
    state.next(CommitmentAction::Keep)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn due() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, 1).expect("a date")
    }

    proptest! {
        #[test]
        fn a_missed_promise_is_never_kept_in_time(actions in prop::collection::vec(prop::sample::select(CommitmentAction::ALL), 0..12)) {
            let (mut state, mut missed) = (CommitmentState::Open, false);
            for action in actions {
                if let Some(next) = state.next(action) {
                    prop_assert!(!state.is_settled(), "what is settled stays as it is");
                    missed |= next == CommitmentState::Missed;
                    state = next;
                }
            }
            prop_assert!(state != CommitmentState::Kept || !missed);
            prop_assert!(state != CommitmentState::KeptLate || missed);
        }

        #[test]
        fn kept_by_its_day_is_kept_and_after_it_is_late(days in -400_i64..400, clock_came in any::<bool>()) {
            let today = due() + TimeDelta::days(days);
            let past = is_past(due(), today);
            let state = if past && clock_came { CommitmentState::Missed } else { CommitmentState::Open };
            let kept = keep(state, due(), today);
            prop_assert_eq!(kept, Some(if past { CommitmentState::KeptLate } else { CommitmentState::Kept }));
        }
    }
}
