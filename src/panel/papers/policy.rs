//! Who opens a meeting's papers, and until when. Pure.

use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::panel::sitting::State;
use crate::people::{Role, Who};

/// Whether the papers are somebody's to open at all: a member's of this meeting, and an officer's, who sees to them.
///
/// # Errors
/// Not found at another funder; refused for everybody else, and for a meeting that was called off.
pub fn may_open(who: &Who, funder: &FunderId, is_member: bool, state: State) -> Result<()> {
    who.need(&[Role::Commissioner, Role::PanelMember, Role::DecisionMaker], funder)?;
    if !is_member && !who.is(Role::Commissioner, funder) {
        return Err(Error::refused_with(
            "The papers are for those who sit at this meeting.",
            "/desk/panels",
            "See the meetings",
        ));
    }
    if state == State::CalledOff {
        return Err(Error::refused_with(state.why_not(), "/desk/panels", "See the meetings"));
    }
    Ok(())
}

/// Whether the papers are still open.
pub fn are_open(until: Instant, now: Instant) -> bool {
    now <= until
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    #[test]
    fn papers_are_for_those_who_sit_at_the_meeting() {
        let here = FunderId::from("here");
        let open = |role, member, state| may_open(&who(&[role], "here"), &here, member, state);
        assert!(open(Role::PanelMember, false, State::Called).is_err());
        assert!(open(Role::DecisionMaker, false, State::Called).is_err());
        assert!(open(Role::Scrutineer, true, State::Called).is_err());
        assert!(open(Role::PanelMember, true, State::CalledOff).is_err());
        assert!(open(Role::PanelMember, true, State::Ended).is_ok());
        assert!(open(Role::Commissioner, false, State::Called).is_ok());
        assert!(may_open(&who(&[Role::PanelMember], "there"), &here, true, State::Called).is_err());
    }
}
