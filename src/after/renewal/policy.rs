//! Who decides what comes when a grant ends, and what can still be decided. Pure.

use super::store::Renewal;
use super::{Action, State};
use crate::award::grant::AtDesk;
use crate::award::policy::may_see;
use crate::error::{Error, Result};
use crate::people::Who;

/// Seeing it at the desk, and deciding it: whoever works with the grant and does not stand apart from its group. Where it is to
/// have more money, what is asked of a change of its agreement is asked besides.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_decide(who: &Who, seen: &AtDesk) -> Result<()> {
    may_see(who, seen)
}

/// Where an action leads.
///
/// # Errors
/// Refused with the reason where it does not lead on from there.
pub fn next(renewal: &Renewal, action: Action) -> Result<State> {
    renewal.state.next(action).ok_or_else(|| {
        let why = match renewal.state {
            State::NoEnd => "This grant ends by itself: its group was promised no decision.",
            State::CarryingOn => "The group has heard that we carry on. That is not taken back.",
            State::Open | State::Changing | State::Ending => "That is what the group has heard already.",
        };
        Error::refused_with(why, format!("/desk/grants/{}/renewal", renewal.grant_id), "See what was decided")
    })
}

/// Which actions lead on from a state.
pub fn open_to(state: State) -> Vec<Action> {
    Action::ALL.iter().copied().filter(|action| state.next(*action).is_some()).collect()
}
