//! Who may make and settle promises. Pure.

use super::Source;
use super::store::Commitment;
use crate::error::{Error, Result};
use crate::ids::{FunderId, PersonId};
use crate::people::{Role, Who};

/// Making a promise for a funder.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_make(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Commissioner], funder)
}

/// Who reads the promises of a funder at the desk.
pub const READ: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer];

/// Reading a promise at the desk.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_see(who: &Who, promise: &Commitment) -> Result<()> {
    who.need(READ, &promise.funder_id)
}

/// Saying that a promise was kept: whoever owns it, or a commissioner of the funder.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_keep(who: &Who, promise: &Commitment) -> Result<()> {
    if promise.owner_id == who.person && who.is_any(Role::ALL, &promise.funder_id) {
        return Ok(());
    }
    who.need(&[Role::Commissioner], &promise.funder_id)
}

/// Whether it is kept by saying so.
///
/// # Errors
/// Refused, with how it is kept.
pub fn is_pressed(promise: &Commitment) -> Result<()> {
    if promise.source.is_pressed() {
        return Ok(());
    }
    Err(Error::refused_with(
        match promise.source {
            Source::Payment | Source::Fee => {
                "This promise is kept by paying. Mark the payment as paid, with the day the money left."
            }
            Source::Renewal => {
                "This promise is kept by deciding what comes when the grant ends, and telling its group."
            }
            _ => "This promise is kept by doing it, and shows as kept from then on.",
        },
        format!("/desk/promises/{}", promise.id),
        "See the promise",
    ))
}

/// Whether it can be said why it was missed.
///
/// # Errors
/// Refused while its day has not gone by.
pub fn may_explain(promise: &Commitment) -> Result<()> {
    if promise.state.is_late() {
        return Ok(());
    }
    Err(Error::refused("Nothing is to be explained: its day has not gone by."))
}

/// Whether its day can be moved by hand: of a promise in words of its own, for as long as it is to be kept.
///
/// # Errors
/// Refused, with the reason.
pub fn may_move(promise: &Commitment) -> Result<()> {
    if !promise.source.is_pressed() {
        return Err(Error::refused("The day of this promise is moved where it stands, and not here."));
    }
    if promise.state.is_settled() {
        return Err(Error::refused("This promise has been settled, so its day stays as it is."));
    }
    Ok(())
}

/// Whether its owner hands it over by itself, and there is still something to do about it.
///
/// # Errors
/// Refused, with the reason.
pub fn may_hand_over(promise: &Commitment) -> Result<()> {
    if !promise.source.is_handed_over() {
        return Err(Error::refused(
            "This promise goes to whoever speaks with the group from now on. Hand over the group, the round or the grant.",
        ));
    }
    if promise.state.is_settled() {
        return Err(Error::refused("This promise has been settled, so nothing of it is left to hand over."));
    }
    Ok(())
}

/// Handing over everything of somebody's at a funder: themselves, or a commissioner.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_hand_over_all(who: &Who, funder: &FunderId, from: &PersonId) -> Result<()> {
    if *from == who.person && who.is_any(Role::ALL, funder) {
        return Ok(());
    }
    who.need(&[Role::Commissioner], funder)
}

/// Who may own a promise: somebody who works for the funder.
///
/// # Errors
/// A problem with the field.
pub fn may_own(owners: &[crate::people::store::Person], owner: &str) -> Result<()> {
    if owners.iter().any(|person| person.id.as_str() == owner) {
        return Ok(());
    }
    Err(Error::problem("owner", "Choose who sees to it"))
}
