//! Who may translate for a group, and who may say that a translation is not right, with the reason when not. Pure.

use crate::application::State;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};

/// Whether somebody at the council may add a translation. Whoever does has helped the group to be understood, and does not
/// judge: so a reader, or whoever decides in the round, asks somebody else. It may come after the round has closed.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_translate(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    let contact = &seen.contact.name;
    if seen.relation.reader {
        return Err(Error::refused(format!(
            "You read this application for the decision, and whoever translates for a group does not. Ask {contact} to see \
             to it."
        )));
    }
    if who.is(Role::DecisionMaker, &seen.application.funder_id) && seen.relation.decider {
        return Err(Error::refused(format!(
            "You decide in this round, and whoever translates for a group does not. Ask {contact} to see to it."
        )));
    }
    match seen.application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided => Err(Error::refused("It has been decided, so what it was read in stays as it was.")),
        State::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
    }
}

/// Whether somebody from the group may say that a translation is not right.
///
/// # Errors
/// Not found for everybody else; refused with the reason once it is too late to be weighed.
pub fn may_correct(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    match opened.application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired | State::Decided | State::Withdrawn => Err(Error::refused_with(
            Words::key("translations-not-now").with("contact", &opened.contact.name),
            format!("/applications/{}", opened.application.id),
            Words::key("application-see"),
        )),
    }
}
