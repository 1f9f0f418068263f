//! A person chooses how messages come to them.

use std::collections::BTreeSet;

use super::{Topic, store};
use crate::app::Change;
use crate::error::Result;
use crate::history::{self, Event, Thing};
use crate::people;

/// What they read on the portal only; everything else comes by e-mail.
///
/// # Errors
/// A database that cannot be reached.
pub fn choose(change: &mut Change<'_>, on_portal: &BTreeSet<Topic>) -> Result<()> {
    let person = change.person()?;
    people::store::touch_person(change.db, &person)?;
    if store::on_portal(change.db, &person)? == *on_portal {
        return Ok(());
    }
    store::choose(change.db, &person, on_portal, change.now)?;
    history::record(change, &Thing::new("person", &person), Event::new("messages chosen"))
}
