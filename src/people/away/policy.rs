//! Who says that somebody is away, and who can cover, with the reason when not. Pure.

use super::Span;
use super::store::Absence;
use crate::error::{Error, Result};
use crate::ids::{FunderId, PersonId};
use crate::people::{Role, Who};

/// Whether somebody says that a person is away: an officer of themselves, and an administrator of anybody, for whoever
/// has fallen ill cannot.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_say(who: &Who, person: &PersonId, funder: &FunderId) -> Result<()> {
    if who.is(Role::Administrator, funder) {
        return Ok(());
    }
    who.need(&[Role::Commissioner], funder)?;
    if who.person == *person {
        return Ok(());
    }
    Err(Error::refused("Somebody says of themselves that they are away, or an administrator does."))
}

/// Whether a colleague can cover in these days: not whoever is away themselves, and nobody twice over.
///
/// # Errors
/// Something to put right, with the reason.
pub fn may_cover(person: &PersonId, cover: &PersonId, span: Span, known: &[Absence]) -> Result<()> {
    if person == cover {
        return Err(Error::problem("cover", "Choose a colleague"));
    }
    let of = |whose: &PersonId| known.iter().any(|one| one.person_id == *whose && one.span().meets(span));
    if of(person) {
        return Err(Error::problem("from", "Some of these days are in another absence. End that one first"));
    }
    if of(cover) {
        return Err(Error::problem("cover", "They are away on some of these days, too"));
    }
    if known.iter().any(|one| one.cover_id == *person && one.span().meets(span)) {
        return Err(Error::problem(
            "cover",
            "On some of these days you cover for somebody. Find them another cover first",
        ));
    }
    Ok(())
}
