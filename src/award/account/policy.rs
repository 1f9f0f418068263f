//! Who may choose whose account it is, and until when, with the reason when not. Pure.

use super::store::Passed;
use super::{Account, Chosen};
use crate::award::agreement::AgreementState;
use crate::award::grant::Grant;
use crate::award::negotiation::Side;
use crate::award::store::Payment;
use crate::clock::london_date;
use crate::error::{Error, Result, Words};

/// Choosing, or changing what was chosen: as long as the group has not signed. Once both have, it is a change of what was
/// signed, which both agree on.
///
/// # Errors
/// Refused with the reason.
pub fn may_choose(agreement: Option<AgreementState>, grant: &Grant, side: Side) -> Result<()> {
    let desk = if side == Side::Council { "/desk" } else { "" };
    let (href, text) = match agreement {
        None | Some(AgreementState::Offered) => return Ok(()),
        Some(AgreementState::Signed) => (format!("{desk}/grants/{}/agreement/change", grant.id), "variation-title"),
        Some(_) => (format!("{desk}/grants/{}", grant.id), "agreement-to-grant"),
    };
    Err(Error::refused_with(Words::key("account-signed-already"), href, Words::key(text)))
}

/// Correcting a sum that reached the group: whoever said it, and the group whoever said it, since it knows what reached it.
///
/// # Errors
/// Refused with the reason; overtaken where it was corrected before.
pub fn may_correct(passed: &Passed, side: Side, grant: &Grant) -> Result<()> {
    if passed.corrected_at.is_some() {
        return Err(Error::Overtaken(Words::key("account-corrected-already")));
    }
    if side == Side::Council && passed.side == Side::Group {
        return Err(Error::refused_with(
            "The group said that this reached it, so the group corrects it. Ring it if you think that it is a slip.",
            format!("/desk/grants/{}/account", grant.id),
            "Go back to the account",
        ));
    }
    Ok(())
}

/// Signing for the group: not while its host is still looked for, since the agreement says whose account it is.
///
/// # Errors
/// Refused with the reason.
pub fn is_found(chosen: Option<&Chosen>, grant: &Grant) -> Result<()> {
    if chosen.is_none_or(|chosen| !chosen.is_looked_for()) {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("account-still-looking"),
        format!("/grants/{}/account", grant.id),
        Words::key("account-whose-title"),
    ))
}

/// Saying that money was passed on: where somebody else holds it for the group, or held what was paid before it went to the
/// group's own account.
///
/// # Errors
/// Not found where nobody does or did.
pub fn is_held(chosen: Option<&Chosen>, payments: &[Payment]) -> Result<()> {
    let Some(chosen) = chosen else { return Err(Error::NotFound) };
    let before = |one: &Payment| one.paid_on.is_some_and(|day| day <= london_date(chosen.chosen_at));
    // Whoever chose its own account from the first was never paid to another.
    if chosen.kind != Account::Own || (chosen.version > 1 && payments.iter().any(before)) {
        return Ok(());
    }
    Err(Error::NotFound)
}
