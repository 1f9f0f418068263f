//! Two organisations that are one group, entered twice, become one: an officer proposes it, the people of each say that it
//! is so, and nothing is lost.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;

text_enum! {
    /// Where a proposal stands.
    pub enum State {
        Proposed = "proposed",
        Merged = "merged",
        /// Somebody of one of the groups said no.
        Declined = "declined",
        /// The officer took it back.
        Withdrawn = "withdrawn",
    }
}

/// What is done with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Merge,
    Decline,
    Withdraw,
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Proposed, Action::Merge) => Some(State::Merged),
            (State::Proposed, Action::Decline) => Some(State::Declined),
            (State::Proposed, Action::Withdraw) => Some(State::Withdrawn),
            _ => None,
        }
    }
}

/// Which of the two organisations somebody speaks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// The one that stays.
    pub kept: bool,
    /// The one that becomes part of it.
    pub other: bool,
}

impl Side {
    /// Whether they speak for neither.
    pub fn is_neither(self) -> bool {
        !self.kept && !self.other
    }
}
