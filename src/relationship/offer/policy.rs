//! Who may offer the same conversation to every group, and take it up, with the reason when not. Pure.

use super::{Answer, OFFERED};
use crate::application::store::Opened;
use crate::error::{Error, Result, Words};
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// Whether somebody may see and make the offer of a round: its officers.
///
/// # Errors
/// Not found elsewhere; refused for every other role.
pub fn may_offer(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Commissioner], funder)
}

/// Whether somebody may answer for the group, or look at the offer.
///
/// # Errors
/// Not found for everybody else; refused once it has been decided or withdrawn.
pub fn may_answer(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    if OFFERED.contains(&opened.application.state) {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("knowing-offer-closed").with("contact", &opened.contact.name),
        format!("/applications/{}", opened.application.id),
        Words::key("evidence-back"),
    ))
}

/// What can be answered.
pub const ANSWERS: [Answer; 2] = [Answer::TakenUp, Answer::NotNeeded];
