//! Saying that one has an application open, and forgetting it.

use super::{HERE, KEPT, store};
use crate::app::Change;
use crate::application::store::at_desk;
use crate::error::Result;
use crate::history::Thing;
use crate::ids::ApplicationId;

/// Somebody has an application open; gives the names of everybody else who has. Only whoever may open it is told, and
/// counts.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn say(change: &mut Change<'_>, id: &ApplicationId) -> Result<Vec<String>> {
    let who = change.who()?;
    at_desk::look(change.db, id, &who.person)?.need_open(&who)?;
    let thing = Thing::new("application", id);
    store::put(change.db, &who.person, &thing, change.now)?;
    store::others(change.db, &who.person, &thing, change.now - HERE)
}

/// Forgets who was where some minutes ago.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_old(change: &mut Change<'_>) -> Result<()> {
    store::forget(change.db, change.now - KEPT)
}
