//! A note that is used before its group has had its days, for somebody's safety: one person asks, a safeguarding lead
//! signs, and every use is written down. The note itself is the group's to read as soon as it is written, as always.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;

text_enum! {
    /// Where the asking is.
    pub enum State {
        Asked = "asked",
        Signed = "signed",
        Declined = "declined",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        Sign = "sign",
        Decline = "decline",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Asked, Action::Sign) => Some(State::Signed),
            (State::Asked, Action::Decline) => Some(State::Declined),
            (State::Signed | State::Declined, _) => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Asked => "Waits for a safeguarding lead",
            State::Signed => "Agreed",
            State::Declined => "Not agreed",
        }
    }
}

/// The kind under which its own history stands.
pub const THING: &str = "early use";

/// The most characters of a reason.
pub const LIMIT: usize = 2_000;
