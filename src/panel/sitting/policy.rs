//! Who leads a meeting, and who is in the room for an item. Pure.

use super::{Action, Sits, State, missing};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::fund::form::PanelRules;
use crate::ids::FunderId;
use crate::people::{Role, Who};
use crate::text::dates;

/// Whether somebody may say who is here, put the items in order and end the meeting: whoever leads it, or an officer.
///
/// # Errors
/// Not found at another funder; refused for everybody else.
pub fn may_lead(who: &Who, funder: &FunderId, is_chair: bool) -> Result<()> {
    if is_chair && who.is(Role::PanelMember, funder) {
        return Ok(());
    }
    if who.is(Role::PanelMember, funder) && !who.is(Role::Commissioner, funder) {
        return Err(Error::refused_with(
            "Whoever leads the meeting does this, or an officer.",
            "/desk/panels",
            "See your meetings",
        ));
    }
    who.need(&[Role::Commissioner], funder)
}

/// Where a meeting is after an action.
///
/// # Errors
/// Refused, with why it is not done now.
pub fn step(state: State, action: Action) -> Result<State> {
    state.next(action).ok_or_else(|| Error::refused(state.why_not()))
}

/// Whether it can be said yet who is here: on the day of the meeting, and after.
///
/// # Errors
/// Refused, with when it will be.
pub fn has_come(held_at: Instant, now: Instant) -> Result<()> {
    if dates::london_day(now) >= dates::london_day(held_at) {
        return Ok(());
    }
    Err(Error::refused(format!("The meeting is on {}. Say who is here when it begins.", dates::instant(held_at))))
}

/// Whether a panel can recommend, or say how it came to that, with these people in the room.
///
/// # Errors
/// Refused, with everything that is missing.
pub fn may_weigh(rules: &PanelRules, room: &[Sits]) -> Result<()> {
    let missing = missing(rules, room);
    if missing.is_empty() {
        return Ok(());
    }
    Err(Error::refused(format!(
        "The panel can talk about this now, and recommend once the room is as this round asks. {}",
        missing.join(" ")
    )))
}

/// Whether somebody is in the room for an item, and may say something of it.
///
/// # Errors
/// Refused when they stepped out.
pub fn is_in(out: bool) -> Result<()> {
    if out {
        return Err(Error::refused_with(
            "You stepped out for this one, so you take no part in what is recommended.",
            "/desk/panels",
            "See your meetings",
        ));
    }
    Ok(())
}
