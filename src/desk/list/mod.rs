//! The list of applications that were sent: one a person can work down.

pub mod copying;
pub mod narrowing;
pub mod pages;
pub mod saved;
pub mod store;
pub mod views;

use crate::application::State;
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// What somebody sees of a funder's applications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// All that were sent: officers.
    pub all: bool,
    /// Those they read, or that come to their meetings: panel members.
    pub asked: bool,
    /// Those of the rounds in which they decide.
    pub decides: bool,
    /// Those that were decided: the accountability group.
    pub decided: bool,
}

impl Scope {
    /// What `who` sees at `funder`.
    pub fn of(who: &Who, funder: &FunderId) -> Self {
        let is = |role| who.is(role, funder);
        Scope {
            all: is(Role::Commissioner),
            asked: is(Role::Commissioner) || is(Role::PanelMember),
            decides: is(Role::DecisionMaker),
            decided: is(Role::Scrutineer),
        }
    }

    /// Whether what was decided is all that they see: the record of it, and not the application.
    pub fn looks_on(self) -> bool {
        self == Scope { decided: true, ..Scope::default() }
    }

    /// Whether they see any.
    pub fn is_nothing(self) -> bool {
        self == Scope::default()
    }
}

/// The states that can be asked for; a draft is its group's own.
pub const STATES: [State; 5] = [State::Submitted, State::UnderReview, State::Waiting, State::Decided, State::Withdrawn];
