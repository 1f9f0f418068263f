//! What people do with a grant: offer and sign its agreement, plan, approve and pay its money; and whom it writes to.

pub mod agreement;
pub mod payment;

use super::grant::Grant;
use crate::app::Change;
use crate::error::Result;
use crate::history::Thing;
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people::{self, store::Person};
use crate::text::money::Pence;

/// A grant as the thing that history tells of.
pub fn thing(grant: &Grant) -> Thing {
    Thing::new("grant", &grant.id)
}

/// Writes one letter to every member of a grant's group.
///
/// # Errors
/// A letter that would be empty; a database that cannot be reached.
pub fn to_group(
    change: &mut Change<'_>,
    grant: &Grant,
    fill: impl Fn(Letter) -> Letter,
    kind: &'static str,
) -> Result<()> {
    let contact = people::store::by_id(change.db, &grant.contact_id)?;
    for member in organisation::store::members(change.db, &grant.organisation_id)? {
        let letter = fill(about(Letter::to(kind, &member), grant, &contact));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// Writes a letter to the officer whom the group talks to.
///
/// # Errors
/// As [`to_group`].
pub fn to_contact(
    change: &mut Change<'_>,
    grant: &Grant,
    fill: impl Fn(Letter) -> Letter,
    kind: &'static str,
) -> Result<()> {
    let contact = people::store::by_id(change.db, &grant.contact_id)?;
    let letter = fill(about(Letter::to(kind, &contact), grant, &contact));
    letters::queue(change, letter)?;
    Ok(())
}

fn about(letter: Letter, grant: &Grant, contact: &Person) -> Letter {
    letter
        .about(thing(grant), Some(&grant.funder_id))
        .value("organisation", &grant.organisation_name)
        .value("fund", &grant.fund_name)
        .value("grant_amount", Pence(grant.amount_pence).to_string())
        .value("contact", &contact.name)
        .value("contact_email", &contact.email)
        .value("contact_phone", &contact.phone)
}
