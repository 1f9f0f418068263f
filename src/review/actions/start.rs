//! Opening an application that was sent for review.

use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::application::{Action, State};
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::letters::{self, Letter};
use crate::organisation;

/// An officer starts the review. From here on the group does not take it back to work on it, and it is told so.
///
/// # Errors
/// Not found or refused; overtaken when it has been started, or withdrawn, meanwhile.
pub fn start_review(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    seen.need_officer(&who)?;
    if seen.application.state != State::Submitted {
        let stands = seen.application.state.staff_name().to_lowercase();
        return Err(Error::Overtaken(format!("This application is {stands} already.").into()));
    }
    begin(change, &seen)
}

/// The same when somebody is asked to read it: whoever has begun already has nothing to do.
///
/// # Errors
/// A database that cannot be reached.
pub fn begin_if_sent(change: &mut Change<'_>, id: &ApplicationId) -> Result<()> {
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    if seen.application.state == State::Submitted { begin(change, &seen) } else { Ok(()) }
}

fn begin(change: &mut Change<'_>, seen: &AtDesk) -> Result<()> {
    let (application, id) = (&seen.application, &seen.application.id);
    let state = application.state.next(Action::StartReview).ok_or(Error::NotFound)?;
    applications::set_state(change.db, id, state, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("review started"))?;
    let sent = application.submitted_at.unwrap_or(change.now);
    for member in organisation::store::members(change.db, &application.organisation_id)? {
        letters::queue(
            change,
            Letter::to("review-started", &member)
                .about(Thing::new("application", id), Some(&application.funder_id))
                .value("group", &application.organisation_name)
                .value("fund", seen.round_name())
                .value("by", seen.form.round.decided_by(sent))
                .value("contact", &seen.contact.name)
                .value("contact_email", &seen.contact.email)
                .value("link", format!("{}/applications/{id}", change.tools.base_url)),
        )?;
    }
    Ok(())
}
