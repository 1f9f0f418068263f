//! Somebody says how they, or their group, can safely be reached.

use super::{Holder, Safety, store};
use crate::app::Change;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::people;

/// What a person chooses for themselves.
///
/// # Errors
/// A problem with what is too long; overtaken when another page of theirs changed it meanwhile.
pub fn choose(change: &mut Change<'_>, typed: Safety, version: i32) -> Result<()> {
    let person = change.person()?;
    people::store::touch_person(change.db, &person)?;
    let typed = Safety { never_locatable: false, ..typed };
    write(change, Holder::Person, person.as_str(), typed, version)
}

/// Writes choices whose holder the caller has touched, and whose right it has asked. The history says that they were
/// changed, and never what they are.
///
/// # Errors
/// As [`choose`].
pub fn write(change: &mut Change<'_>, holder: Holder, id: &str, typed: Safety, version: i32) -> Result<()> {
    let chosen = typed.read().map_err(Error::Problem)?;
    let known = store::get(change.db, holder, id)?;
    match &known {
        Some((before, _)) if *before == chosen => return Ok(()),
        None if chosen == Safety::default() => return Ok(()),
        _ => {}
    }
    if known.map_or(0, |(_, version)| version) != version {
        return Err(Error::Overtaken(Words::key("safety-moved-on")));
    }
    let person = change.person()?;
    store::put(change.db, holder, id, &chosen, &person, change.now)?;
    let kind = match holder {
        Holder::Person => "person",
        Holder::Organisation => "organisation",
    };
    history::record(change, &Thing::new(kind, id), Event::new("safe contact changed"))
}
