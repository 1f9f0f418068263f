//! Who may write what is known about a group, answer it and take it back, with the reason when not. Pure.

use super::store::Evidence;
use crate::application::State;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};

/// Whether somebody at the council may write what they know. Whoever writes it does not judge: so a reader, or whoever
/// decides in the round, asks somebody else to write it.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_note(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    let contact = &seen.contact.name;
    if seen.relation.reader {
        return Err(Error::refused(format!(
            "You read this application for the decision, and whoever writes what we know does not. Tell {contact} what you know."
        )));
    }
    if who.is(Role::DecisionMaker, &seen.application.funder_id) && seen.relation.decider {
        return Err(Error::refused(format!(
            "You decide in this round, and whoever writes what we know does not. Tell {contact} what you know."
        )));
    }
    is_being_weighed(seen.application.state)
}

fn is_being_weighed(state: State) -> Result<()> {
    match state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided => Err(Error::refused("It has been decided, so what we knew then stays as it was.")),
        State::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
    }
}

/// Whether somebody from the group may write something themselves, or answer what is written.
///
/// # Errors
/// Not found for everybody else; refused with the reason once it is too late to be weighed.
pub fn may_speak(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    let why = match opened.application.state {
        State::Draft | State::Submitted | State::UnderReview | State::Waiting => return Ok(()),
        State::Decided => "evidence-decided",
        State::Withdrawn => "evidence-application-withdrawn",
        State::Expired => "life-away",
    };
    Err(Error::refused_with(
        Words::key(why).with("contact", &opened.contact.name),
        format!("/applications/{}/evidence", opened.application.id),
        Words::key("evidence-title"),
    ))
}

/// Whether somebody may take a note back: its writer may, and nobody else.
///
/// # Errors
/// Refused, with the reason.
pub fn may_withdraw(who: &Who, note: &Evidence) -> Result<()> {
    if note.written_by != who.person {
        return Err(Error::refused(Words::key("evidence-not-yours")));
    }
    if note.withdrawn_at.is_some() {
        return Err(Error::Overtaken(Words::key("evidence-withdrawn-already")));
    }
    Ok(())
}
