//! Who may propose other words for an agreement, and answer them, with the reason when not. Pure.

use super::Side;
use super::store::Proposal;
use crate::award::agreement::AgreementState;
use crate::award::grant::{AtDesk, Grant};
use crate::award::policy;
use crate::award::store::Agreement;
use crate::award::terms::{self, AgreementPart};
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};

/// Speaking for the council about an agreement: a commissioner who may see the grant.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_speak_for_council(who: &Who, seen: &AtDesk) -> Result<()> {
    policy::may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)
}

/// The section of an agreement for which other words may be proposed.
///
/// # Errors
/// Not found where there is no such section; refused once somebody has signed, or where nothing is negotiated.
pub fn may_reword<'a>(agreement: &'a Agreement, key: &str, side: Side) -> Result<&'a AgreementPart> {
    let part = terms::find(&agreement.parts.0, key).ok_or(Error::NotFound)?;
    let back = page(&agreement.grant_id, side);
    if agreement.state != AgreementState::Offered {
        let why = Words::key("agreeing-signed-already");
        return Err(Error::refused_with(why, back, Words::key("agreeing-to-agreement")));
    }
    if !part.open {
        let why = Words::key("agreeing-not-open");
        return Err(Error::refused_with(why, back, Words::key("agreeing-to-agreement")));
    }
    Ok(part)
}

/// Whether somebody of a side is the one whose turn it is, where a proposal waits.
///
/// # Errors
/// Refused where it waits for the other side.
pub fn need_turn(waiting: Option<&Proposal>, side: Side, grant: &Grant) -> Result<()> {
    match waiting {
        Some(proposal) if proposal.side == side => {
            let why = Words::key("agreeing-their-turn");
            Err(Error::refused_with(why, page(&grant.id, side), Words::key("agreeing-to-agreement")))
        }
        _ => Ok(()),
    }
}

/// Signing: not while other words wait for an answer.
///
/// # Errors
/// Refused with the reason.
pub fn all_answered(waiting: &[Proposal], grant: &Grant) -> Result<()> {
    if waiting.is_empty() {
        return Ok(());
    }
    let why = Words::key("agreeing-unanswered");
    Err(Error::refused_with(why, page(&grant.id, Side::Group), Words::key("agreeing-to-agreement")))
}

/// Where a side reads the agreement.
fn page(grant: &crate::ids::GrantId, side: Side) -> String {
    match side {
        Side::Group => format!("/grants/{grant}/agreement"),
        Side::Council => format!("/desk/grants/{grant}/agreement"),
    }
}
