//! Who may propose a change of what both have signed, and answer one, with the reason when not. Pure.

use super::store::Variation;
use crate::award::grant::{AtDesk, Grant};
use crate::award::negotiation::Side;
use crate::award::policy::may_see;
use crate::award::store::Agreement;
use crate::error::{Error, Result, Words};
use crate::ids::{GrantId, PersonId};
use crate::people::{Role, Who};

/// Whether an agreement can be changed by both: once both have signed, and where it has sections.
///
/// # Errors
/// Refused with the reason.
pub fn may_change(agreement: &Agreement, side: Side) -> Result<()> {
    let why = match (agreement.is_signed(), agreement.parts.0.is_empty()) {
        (true, false) => return Ok(()),
        (true, true) => "variation-one-text",
        (false, _) => "variation-not-signed",
    };
    Err(Error::refused_with(Words::key(why), page(&agreement.grant_id, side), Words::key("agreeing-to-agreement")))
}

/// Proposing: not while another change waits.
///
/// # Errors
/// Refused with the reason.
pub fn nothing_waits(waiting: Option<&Variation>, grant: &Grant, side: Side) -> Result<()> {
    if waiting.is_none() {
        return Ok(());
    }
    let href = format!("{}/change", page(&grant.id, side));
    Err(Error::refused_with(Words::key("variation-waits"), href, Words::key("variation-title")))
}

/// Speaking for the council about a change: whoever works with the grant, since for some changes that is a decision-maker.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_speak_for_council(who: &Who, seen: &AtDesk) -> Result<()> {
    may_see(who, seen)
}

/// Why somebody without the power to decide does not give more.
const MORE: &str = "This is more money than was decided, so a decision-maker signs it for the council. Keep to the money that was decided, \
    or ask a decision-maker to do this. What you typed is still here";
/// Why whoever only decides does not sign what gives no more.
const NO_MORE: &str = "Without more money than was decided, a commissioner signs this for the council. Ask one to do this. What you typed is \
    still here";

/// Signing a change for the council: a commissioner; but for more money than was decided, whoever has the power to decide. Said beside
/// a field of the page (`field`: where the money stands), so that nothing that was typed is lost.
///
/// # Errors
/// Not found at another funder; what is to be put right, with the reason.
pub fn may_give(who: &Who, grant: &Grant, amount_pence: Option<i64>, field: &str) -> Result<()> {
    let more = amount_pence.is_some_and(|amount| amount > grant.amount_pence);
    let (role, beside, why) =
        if more { (Role::DecisionMaker, field, MORE) } else { (Role::Commissioner, "name", NO_MORE) };
    match who.need(&[role], &grant.funder_id) {
        Err(Error::Refused { .. }) => Err(Error::problem(beside, why)),
        other => other,
    }
}

/// Agreeing: by the other side, and never by whoever proposed it.
///
/// # Errors
/// Refused with the reason.
pub fn may_agree(variation: &Variation, side: Side, person: &PersonId, grant: &Grant) -> Result<()> {
    if variation.side == side || variation.said_by == *person {
        let why = Words::key("agreeing-their-turn");
        return Err(Error::refused_with(why, page(&grant.id, side), Words::key("agreeing-to-agreement")));
    }
    Ok(())
}

/// Where a side reads the agreement.
fn page(grant: &GrantId, side: Side) -> String {
    match side {
        Side::Group => format!("/grants/{grant}/agreement"),
        Side::Council => format!("/desk/grants/{grant}/agreement"),
    }
}
