//! Opening an application that was sent for review.

use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk;
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
    let application = &seen.application;
    let next = application.state.next(Action::StartReview).filter(|_| application.state == State::Submitted);
    let Some(state) = next else {
        let stands = application.state.staff_name().to_lowercase();
        return Err(Error::Overtaken(format!("This application is {stands} already.").into()));
    };
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
