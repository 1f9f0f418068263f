//! A round's own risks: what the council's way of asking and deciding does, whoever applies. "Our question was unclear to
//! many"; not acting. The council should hold them; where groups carry one today, that is what is to change. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::error::{Error, Result};
use crate::fund::store::RoundRow;
use crate::people::{Role, Who};
use crate::risk::{Holder, Kind, Named, Typed};

/// Reads a risk of a round. Who holds it today is looked at, not agreed on: nobody is asked to carry it.
///
/// # Errors
/// What is to be put right.
pub fn read(typed: &Typed, today: &str) -> Result<(Named, Holder)> {
    let as_council = Typed { holder: Holder::Council.to_string(), ..typed.clone() };
    let named = as_council.read()?;
    let today = Holder::parse(today).unwrap_or(Holder::Council);
    if today.is_on_group() && named.kind != Kind::NotActing && named.source.is_empty() {
        return Err(Error::problem("source", "Say where you see that groups carry this today"));
    }
    Ok((named, today))
}

/// Whether somebody may write in a round's ledger.
///
/// # Errors
/// Not found at another funder; refused without the role.
pub fn may_write(who: &Who, round: &RoundRow) -> Result<()> {
    who.need(&[Role::Commissioner], &round.funder_id)
}
