//! Who may name risks, move them and say yes to holding one, with the reason when not. Pure.

use crate::application::State;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::people::Who;

/// Whether somebody may name a risk, or change one, beside this application.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_name(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    match seen.application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided => Err(Error::refused("It has been decided, so the risks stay as they were weighed.")),
        State::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
    }
}

/// Whether somebody may answer for the group.
///
/// # Errors
/// Not found for everybody else; refused once it has been decided or withdrawn.
pub fn may_answer(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    match opened.application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided | State::Withdrawn => Err(Error::refused_with(
            Words::key("risk-closed").with("contact", &opened.contact.name),
            format!("/applications/{}/risks", opened.application.id),
            Words::key("risk-title"),
        )),
    }
}
