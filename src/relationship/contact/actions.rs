//! Logging a call, keeping what was written, and putting an entry right.

use serde_json::json;

use super::store::{self, Correction, Entry};
use super::{Typed, check_correction, policy};
use crate::app::Change;
use crate::application::opened;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, ContactEntryId, FunderId, OrganisationId};
use crate::organisation::actions::THING as ORGANISATION;
use crate::organisation::sharing::{policy as sharing, store as standing};
use crate::organisation::store as organisations;
use crate::people::{Role, Who};

/// What the history calls an application.
const APPLICATION: &str = "application";

/// An officer writes down a call, or keeps what was written, about an application.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn log(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<ContactEntryId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_read(&who, &seen)?;
    let said = typed.check(change.today())?;
    policy::may_log(&who, &seen, said.kind)?;
    let entry = Entry {
        id: change.id(),
        funder_id: seen.application.funder_id.clone(),
        organisation_id: seen.application.organisation_id.clone(),
        application_id: Some(id.clone()),
        kind: said.kind,
        words: said.words,
        from_whom: said.from_whom,
        minutes: said.minutes,
        on_day: said.on_day,
        logged_by: who.person,
        logged_at: change.now,
    };
    keep(change, &entry, &Thing::new(APPLICATION, id))
}

/// The same of a group, about no application in particular.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn log_of_group(
    change: &mut Change<'_>,
    id: &OrganisationId,
    funder: &FunderId,
    typed: &Typed,
) -> Result<ContactEntryId> {
    organisations::touch(change.db, id)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], funder)?;
    let (group, stands) = standing::standing(change.db, id, std::slice::from_ref(funder), &who.person)?;
    sharing::may_know(&stands, &group.name)?;
    let said = typed.check(change.today())?;
    let entry = Entry {
        id: change.id(),
        funder_id: funder.clone(),
        organisation_id: id.clone(),
        application_id: None,
        kind: said.kind,
        words: said.words,
        from_whom: said.from_whom,
        minutes: said.minutes,
        on_day: said.on_day,
        logged_by: who.person,
        logged_at: change.now,
    };
    keep(change, &entry, &Thing::new(ORGANISATION, id))
}

fn keep(change: &mut Change<'_>, entry: &Entry, thing: &Thing) -> Result<ContactEntryId> {
    store::insert(change.db, entry)?;
    let action = if entry.kind.is_call() { "call logged" } else { "letter kept" };
    history::record(change, thing, Event::new(action).detail(json!({ "kind": entry.kind })))?;
    Ok(entry.id.clone())
}

/// An officer puts an entry right. It stays, and how it was stands beside it.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn correct_at_desk(change: &mut Change<'_>, id: &ContactEntryId, words: &str) -> Result<Entry> {
    let entry = touched(change, id)?;
    let who = change.who()?;
    need_officer(change, &who, &entry)?;
    correct(change, entry, words, false)
}

/// Whether they read this entry as an officer.
fn need_officer(change: &mut Change<'_>, who: &Who, entry: &Entry) -> Result<()> {
    who.need(&[Role::Commissioner], &entry.funder_id)?;
    if let Some(application) = &entry.application_id {
        return policy::may_read(who, &at_desk::look(change.db, application, &who.person)?);
    }
    let funder = std::slice::from_ref(&entry.funder_id);
    let (group, stands) = standing::standing(change.db, &entry.organisation_id, funder, &who.person)?;
    sharing::may_know(&stands, &group.name)
}

/// Somebody of the group puts an entry right.
///
/// # Errors
/// Not found, or something to put right.
pub fn correct_by_group(change: &mut Change<'_>, id: &ContactEntryId, words: &str) -> Result<Entry> {
    let entry = touched(change, id)?;
    let who = change.who()?;
    match &entry.application_id {
        Some(application) => drop(opened::for_member(change.db, application, &who.person)?),
        None if organisations::is_member(change.db, &entry.organisation_id, &who.person)? => {}
        None => return Err(Error::NotFound),
    }
    correct(change, entry, words, true)
}

/// An entry, with the row it belongs to touched first.
fn touched(change: &mut Change<'_>, id: &ContactEntryId) -> Result<Entry> {
    let entry = store::get(change.db, id)?;
    match &entry.application_id {
        Some(application) => applications::touch(change.db, application)?,
        None => organisations::touch(change.db, &entry.organisation_id)?,
    }
    // It may have gone with its application while we waited.
    store::get(change.db, id)
}

fn correct(change: &mut Change<'_>, entry: Entry, words: &str, from_organisation: bool) -> Result<Entry> {
    let correction = Correction {
        id: change.id(),
        entry_id: entry.id.clone(),
        words: check_correction(words)?,
        from_organisation,
        written_by: change.person()?,
        written_at: change.now,
    };
    store::correct(change.db, &correction)?;
    let thing = match &entry.application_id {
        Some(application) => Thing::new(APPLICATION, application),
        None => Thing::new(ORGANISATION, &entry.organisation_id),
    };
    history::record(change, &thing, Event::new("log put right"))?;
    Ok(entry)
}
