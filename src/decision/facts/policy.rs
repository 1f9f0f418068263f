//! Who asks a group about the facts, who answers, and what waits for it. Pure.

use chrono::NaiveDate;

use super::State;
use super::store::Seen;
use crate::application::State as Stage;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::fund::form::Round;
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::text::dates;

/// Whether somebody may send the facts to a group: an officer, before it is decided.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_ask(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    if seen.form.round.factual_check_days.is_none() {
        return Err(Error::refused("The file of this round asks for no factual check."));
    }
    match seen.application.state {
        Stage::Submitted | Stage::UnderReview | Stage::Waiting => Ok(()),
        Stage::Draft | Stage::Expired => Err(Error::NotFound),
        Stage::Decided => Err(Error::refused("It has been decided, so the facts stay as they were.")),
        Stage::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
    }
}

/// Whether somebody may say for the group what is right: one of it, until it is decided. A day that has gone by closes
/// nothing: what is said late is still heard.
///
/// # Errors
/// Not found for everybody else; refused once it has been decided or withdrawn.
pub fn may_answer(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    match opened.application.state {
        Stage::Submitted | Stage::UnderReview | Stage::Waiting => Ok(()),
        Stage::Draft | Stage::Expired => Err(Error::NotFound),
        Stage::Decided | Stage::Withdrawn => Err(Error::refused_with(
            Words::key("facts-closed").with("contact", &opened.contact.name),
            format!("/applications/{}/facts", opened.application.id),
            Words::key("facts-title"),
        )),
    }
}

/// Whether the decision need not wait for the group: the round asks for no check, the group has said, or its day has gone
/// by.
///
/// # Errors
/// Refused, with what is waited for.
pub fn was_checked(round: &Round, id: &ApplicationId, check: Option<&Seen>, today: NaiveDate) -> Result<()> {
    if round.factual_check_days.is_none() {
        return Ok(());
    }
    let href = format!("/desk/applications/{id}/facts");
    match check {
        None => Err(Error::refused_with(
            "The group has not seen the facts yet that the decision would rest on. An officer sends them first.",
            href,
            "See the facts",
        )),
        Some(check) if check.state == State::Asked && today <= check.due_on => Err(Error::refused_with(
            format!("The group has until {} to say whether the facts are right.", dates::day(check.due_on)),
            href,
            "See the facts",
        )),
        Some(_) => Ok(()),
    }
}
