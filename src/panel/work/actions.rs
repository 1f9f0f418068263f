//! Choosing how one is named in public.

use serde_json::json;

use super::{Named, store};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::people::Role;

/// A panel member chooses how they are named in public, for every panel they sit on.
///
/// # Errors
/// Refused for whoever sits on no panel.
pub fn name_me(change: &mut Change<'_>, named: Option<Named>) -> Result<()> {
    let who = change.who()?;
    if !who.is_somewhere(Role::PanelMember) {
        return Err(Error::refused("This is for those who sit on a panel."));
    }
    let named = named.ok_or_else(|| Error::problem("named", "Choose how you are named"))?;
    crate::people::store::touch_person(change.db, &who.person)?;
    store::save_name(change.db, &who.person, named, change.now)?;
    history::record(
        change,
        &Thing::new("panel name", &who.person),
        Event::new("chosen").detail(json!({ "named": named })),
    )
}
