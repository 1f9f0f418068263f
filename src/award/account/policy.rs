//! Who may choose whose account it is, and until when, with the reason when not. Pure.

use super::{Account, Chosen};
use crate::award::agreement::AgreementState;
use crate::award::grant::Grant;
use crate::error::{Error, Result, Words};

/// Choosing, or changing what was chosen: as long as the group has not signed.
///
/// # Errors
/// Refused with the reason.
pub fn may_choose(agreement: Option<AgreementState>, grant: &Grant) -> Result<()> {
    match agreement {
        None | Some(AgreementState::Offered) => Ok(()),
        Some(_) => Err(Error::refused_with(
            Words::key("account-signed-already"),
            format!("/grants/{}", grant.id),
            Words::key("agreement-to-grant"),
        )),
    }
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

/// Saying that money was passed on: where somebody else holds it for the group.
///
/// # Errors
/// Not found where nobody does.
pub fn is_held(chosen: Option<&Chosen>) -> Result<()> {
    match chosen {
        Some(chosen) if chosen.kind != Account::Own => Ok(()),
        _ => Err(Error::NotFound),
    }
}
