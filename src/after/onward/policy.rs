//! Who offers to take an application onward. Pure.

use crate::application::apart;
use crate::application::store::Application;
use crate::decision::store::Decision;
use crate::decision::{Outcome, State as DecisionState};
use crate::error::{Error, Result};
use crate::people::{Role, Who};
use crate::review::Ties;

/// Whether somebody says what came of an offer, or sees it: an officer who does not stand apart, whatever became of the
/// decision since. What was promised is told.
///
/// # Errors
/// Not found at another funder; refused without the role, or with the reason.
pub fn may_settle(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    who.need(&[Role::Commissioner], &application.funder_id)?;
    apart::need_open_of(ties.closed(), application)
}

/// Whether somebody offers it: an officer who does not stand apart, once the group has been told
/// that it is not funded this time.
///
/// # Errors
/// Not found at another funder; refused without the role, or with the reason.
pub fn may_offer(who: &Who, application: &Application, ties: &Ties, decision: Option<&Decision>) -> Result<()> {
    may_settle(who, application, ties)?;
    let told = decision.is_some_and(|one| one.outcome == Outcome::NotThisTime && one.state == DecisionState::Released);
    if told {
        return Ok(());
    }
    Err(Error::refused_with(
        "An application is taken onward once its group has been told that it is not funded this time.",
        format!("/desk/applications/{}", application.id),
        "Go back to the application",
    ))
}
