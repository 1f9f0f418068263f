//! Who may make and settle promises. Pure.

use super::store::Commitment;
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// Making a promise for a funder.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_make(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Commissioner], funder)
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
