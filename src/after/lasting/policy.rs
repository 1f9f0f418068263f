//! Who takes up help that outlasts the grant, and who arranges it. Pure.

use chrono::NaiveDate;

use crate::application::apart;
use crate::application::store::Application;
use crate::decision;
use crate::decision::store::Decision;
use crate::error::{Error, Result, Words};
use crate::fund::form::LastingHelp;
use crate::people::{Role, Who};
use crate::review::Ties;

/// Whether a group was told that it is funded, or that it is not; none before it was told.
pub fn funded(decision: Option<&Decision>) -> Option<bool> {
    decision.filter(|one| decision::policy::is_out(one)).map(|one| one.outcome.gives())
}

/// Whether a group can take an offer up now: once it has sent its application, where the offer is for it, and until its
/// last day.
///
/// # Errors
/// Refused with the reason.
pub fn may_take_up(
    application: &Application,
    offer: &LastingHelp,
    funded: Option<bool>,
    today: NaiveDate,
) -> Result<()> {
    let why = if application.submitted_at.is_none() {
        "lasting-not-sent"
    } else if !offer.is_for(funded) {
        "lasting-not-for-you"
    } else if offer.is_over(today) {
        "lasting-over"
    } else {
        return Ok(());
    };
    let back = format!("/applications/{}/lasting-help", application.id);
    Err(Error::refused_with(Words::key(why), back, Words::key("lasting-title")))
}

/// Whether somebody arranges it, or sees it: an officer who does not stand apart.
///
/// # Errors
/// Not found at another funder; refused without the role, or with the reason.
pub fn may_arrange(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    who.need(&[Role::Commissioner], &application.funder_id)?;
    apart::need_open_of(ties.closed(), application)
}
