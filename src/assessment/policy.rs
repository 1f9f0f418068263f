//! Who may do what with an assessment, with the reason when not. Pure.

use super::store::{Assessment, Reviewer};
use super::{COUNCIL, ReviewerState, State};
use crate::error::{Error, Result};
use crate::ids::{FunderId, PersonId};
use crate::people::{Held, Role, Who};

/// Who opens assessments at the desk: those who rate, those who decide, and those who look closely.
pub const SEE: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer];

/// Who does not rate for the community: whoever rates for the council, or is shown what it says before it is published.
const COUNCILS_OWN: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer, Role::Administrator];

/// Whether somebody opens an assessment at the desk.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_open(who: &Who, assessment: &Assessment) -> Result<()> {
    who.need(SEE, &assessment.funder_id)
}

/// Whether somebody rates for the council, and does everything else that is the council's.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_work(who: &Who, assessment: &Assessment) -> Result<()> {
    who.need(&[Role::Commissioner], &assessment.funder_id)
}

/// Whose ratings somebody rates beside: the council's for a commissioner, and nobody's for others at the desk.
pub fn side_of(who: &Who, assessment: &Assessment) -> Option<&'static str> {
    may_work(who, assessment).is_ok().then_some(COUNCIL)
}

/// Whether what `side` says is read by whoever rates for `reader` (nobody: everybody else). This is the only place where
/// that is decided: one's own always, everything once everybody has handed in.
pub fn may_read(reader: Option<&str>, side: &str, open: bool) -> bool {
    open || reader == Some(side)
}

/// Whether the council still rates.
///
/// # Errors
/// Refused once it has handed in.
pub fn may_rate(assessment: &Assessment) -> Result<()> {
    if assessment.state == State::Rating {
        return Ok(());
    }
    Err(Error::refused_with(
        "We have handed in our rating, and it stays as it was.",
        format!("/desk/assessments/{}", assessment.id),
        "See the assessment",
    ))
}

/// Whether anybody can be invited still.
///
/// # Errors
/// Refused once both sides have seen each other.
pub fn may_invite(open: bool) -> Result<()> {
    if open {
        return Err(Error::refused(
            "Everybody has handed in and sees what the others say. Whoever came now would not rate separately.",
        ));
    }
    Ok(())
}

/// Whether somebody with these roles can rate for the community.
///
/// # Errors
/// A problem with the field.
pub fn may_review(held: &[Held], funder: &FunderId, field: &str) -> Result<()> {
    let here = |one: &&Held| one.funder.as_ref().is_none_or(|at| at == funder);
    if held.iter().filter(here).any(|one| COUNCILS_OWN.contains(&one.role)) {
        return Err(Error::problem(
            field,
            "They work for the council here. Choose somebody from the community: the two ratings are separate",
        ));
    }
    Ok(())
}

/// Whether everybody has handed in, which everything needs that speaks of both sides.
///
/// # Errors
/// Refused until then.
pub fn need_open(open: bool) -> Result<()> {
    if open {
        return Ok(());
    }
    Err(Error::refused("Not everybody has handed in yet. Until then neither side sees what the other says."))
}

/// Whether a reviewer is this person, and has a part in it; whoever takes no part any more does not open it.
///
/// # Errors
/// Not found for everybody else.
pub fn is_theirs(reviewer: &Reviewer, person: &PersonId) -> Result<()> {
    if reviewer.person_id == *person && reviewer.state != ReviewerState::Out {
        return Ok(());
    }
    Err(Error::NotFound)
}

/// Whether somebody who was invited is still outside the council: a role that came since ends their part.
///
/// # Errors
/// Refused with the reason.
pub fn is_outside(who: &Who, funder: &FunderId) -> Result<()> {
    if who.is_any(COUNCILS_OWN, funder) {
        return Err(Error::refused(
            "You work for the council here now, so that you do not rate for the community. Tell whoever invited you.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    #[test]
    fn whoever_rates_for_the_council_does_not_rate_for_the_community() {
        for role in Role::ALL {
            let at = |funder: &str| [Held { role: *role, funder: Some(funder.into()) }];
            let outside = matches!(role, Role::PanelMember | Role::Listener | Role::SafeguardingLead);
            assert_eq!(may_review(&at("here"), &"here".into(), "person").is_ok(), outside, "{role}");
            assert!(may_review(&at("elsewhere"), &"here".into(), "person").is_ok(), "{role}");
            assert_eq!(is_outside(&who(&[*role], "here"), &"here".into()).is_ok(), outside, "{role}");
        }
        let everywhere = [Held { role: Role::Administrator, funder: None }];
        assert!(may_review(&everywhere, &"here".into(), "person").is_err());
    }
}
