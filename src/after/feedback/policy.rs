//! Who asks for a conversation about a decision, and who holds it. Pure.

use crate::application::apart;
use crate::application::store::Application;
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};
use crate::review::Ties;

/// Whether a group can ask: once it was told what was decided.
///
/// # Errors
/// Refused before that.
pub fn may_ask(application: &Application, told: bool) -> Result<()> {
    if told {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("after-feedback-not-yet"),
        format!("/applications/{}", application.id),
        Words::key("after-back"),
    ))
}

/// Whether somebody holds it, or reads what was said: an officer who does not stand apart.
///
/// # Errors
/// Not found at another funder; refused without the role.
pub fn may_hold(who: &Who, application: &Application, ties: &Ties) -> Result<()> {
    who.need(&[Role::Commissioner], &application.funder_id)?;
    apart::need_open_of(ties.closed(), application)
}
