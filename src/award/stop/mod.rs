//! Money that stops or returns: for one of three published reasons, decided by a named decision-maker, with the group's reply
//! before it takes effect; lifted again with words. And a pause at the group's own wish, for which nobody asks why. Pure.

pub mod actions;
pub mod pages;
pub mod pause;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;

text_enum! {
    /// Why money stops or returns: these three, and nothing else. What was learned is never a reason, nor what did not work.
    pub enum Kind {
        /// Money was taken from those it was for.
        Fraud = "fraud",
        /// Somebody is not safe if it goes on.
        Safeguarding = "safeguarding",
        /// There is no group any more that could use it.
        Ended = "ended",
    }
}

text_enum! {
    /// Where a stop is.
    pub enum State {
        /// The group has been told, and may reply.
        Announced = "announced",
        Stands = "stands",
        /// It came to nothing, most often because of the reply.
        Dropped = "dropped",
        /// It stood, and stands no longer.
        Lifted = "lifted",
    }
}

text_enum! {
    /// What moves a stop on.
    pub enum Action {
        Confirm = "confirm",
        Drop = "drop",
        Lift = "lift",
    }
}

/// How many days a group has to reply before a stop takes effect, the day it was told not counted: two of its weekly
/// meetings, so that nobody answers for the others alone.
pub const REPLY_DAYS: i64 = 14;

impl Kind {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Kind::Fraud => "Money was taken from those it was for",
            Kind::Safeguarding => "Somebody is not safe if it goes on",
            Kind::Ended => "The group has ended",
        }
    }

    /// The Fluent key of what everybody reads.
    pub fn public_key(self) -> &'static str {
        match self {
            Kind::Fraud => "stop-kind-fraud",
            Kind::Safeguarding => "stop-kind-safeguarding",
            Kind::Ended => "stop-kind-ended",
        }
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Announced, Action::Confirm) => Some(State::Stands),
            (State::Announced, Action::Drop) => Some(State::Dropped),
            (State::Stands, Action::Lift) => Some(State::Lifted),
            _ => None,
        }
    }

    /// Whether it is over.
    pub fn is_over(self) -> bool {
        matches!(self, State::Dropped | State::Lifted)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Announced => "With the group, to reply",
            State::Stands => "Stands",
            State::Dropped => "Came to nothing",
            State::Lifted => "Lifted",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Announced => "stop-state-announced",
            State::Stands => "stop-state-stands",
            State::Dropped => "stop-state-dropped",
            State::Lifted => "stop-state-lifted",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_stands_that_was_not_announced_and_nothing_over_comes_back(
            actions in prop::collection::vec(prop::sample::select(Action::ALL), 0..10),
        ) {
            let (mut state, mut over) = (State::Announced, false);
            for action in actions {
                if let Some(next) = state.next(action) {
                    prop_assert!(!over, "what is over stays over");
                    prop_assert!(next != State::Lifted || state == State::Stands);
                    state = next;
                    over = state.is_over();
                }
            }
        }
    }
}
