//! Who reads the contact log, writes in it and puts it right, with the reason when not. Pure.

use super::Kind;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result};
use crate::people::{Role, Who};

/// Whether somebody at the desk reads what went between the council and a group about an application: officers, unless they
/// stand apart.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_read(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)
}

/// Whether an officer may write down an entry of this kind. Nobody chooses who rings them; but whoever reads for the
/// decision, or decides, does not speak with the group for the council.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_log(who: &Who, seen: &AtDesk, kind: Kind) -> Result<()> {
    may_read(who, seen)?;
    let judges =
        seen.relation.reader || (seen.relation.decider && who.is(Role::DecisionMaker, &seen.application.funder_id));
    if judges && kind.is_ours() {
        return Err(Error::refused(format!(
            "You read this application for the decision, or decide on it, so somebody else speaks with the group: {}. \
             When the group rings you, write that down as “They rang”.",
            seen.contact.name
        )));
    }
    Ok(())
}
