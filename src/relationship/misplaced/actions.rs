//! Taking out what was written down under the wrong group.

use super::{Typed, store};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::application::translating::store as translations;
use crate::clock::london_date;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, EvidenceId, FunderId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people::Who;
use crate::relationship::actions::voices_go;
use crate::relationship::policy;
use crate::relationship::store::{self as notes, Evidence};
use crate::relationship::voice::key_of_note;

/// The letters that told the group of it, in its words or in English.
const TOLD_OF_IT: [&str; 2] = ["evidence-added", "translation"];

/// An officer takes out what was written down for a group that did not tell it. The group is told that it was, without its
/// words; where the application is known that it belongs to, its group is told that it stood elsewhere, without that name. Gives
/// the application to go on with: the one it belongs to, or the one at hand.
///
/// # Errors
/// Not found or refused, with the reason; what is to be put right.
pub fn take_out(
    change: &mut Change<'_>,
    id: &ApplicationId,
    note: &EvidenceId,
    typed: &Typed,
) -> Result<ApplicationId> {
    let who = change.who()?;
    let funder = applications::get(change.db, id)?.funder_id;
    let (why, belongs) = typed.check()?;
    let other = if belongs.is_empty() { None } else { Some(elsewhere(change, &who, (id, &funder), &belongs)?) };
    // In one order, whoever takes out what under which name.
    let theirs = other.as_ref().map(|other| &other.application.id);
    let mut both: Vec<&ApplicationId> = [Some(id), theirs].into_iter().flatten().collect();
    both.sort();
    for one in both {
        applications::touch(change.db, one)?;
    }
    let seen = at_desk::look(change.db, id, &who.person)?;
    let note = notes::get(change.db, id, note)?;
    let is_cited = store::is_cited(change.db, &note.id)?;
    policy::may_take_out(&who, &seen, &note, is_cited)?;
    store::take_out(change.db, &note.id, &why, change.now)?;
    voices_go(change, id, &note.id)?;
    let thing = Thing::new("application", id);
    letters::take_out(change.db, &thing, &TOLD_OF_IT, &note.what_we_know)?;
    // What was made of it in English was sent to the group, too.
    let key = key_of_note(&note.id);
    for one in translations::of(change.db, id)?.iter().filter(|one| one.question_key == key) {
        letters::take_out(change.db, &thing, &TOLD_OF_IT, &one.text)?;
    }
    let detail = serde_json::json!({ "evidence": note.id });
    history::record(change, &thing, Event::new("evidence misplaced").detail(detail).words(&why))?;
    write(change, "evidence-misplaced", &seen, &note)?;
    let Some(other) = other else { return Ok(id.clone()) };
    // Of whose name it stood under, the history of this group says nothing.
    let thing = Thing::new("application", &other.application.id);
    history::record(change, &thing, Event::new("note stood elsewhere"))?;
    write(change, "note-stood-elsewhere", &other, &note)?;
    Ok(other.application.id)
}

/// The application that it belongs to, if it is open to whoever says so.
fn elsewhere(
    change: &mut Change<'_>,
    who: &Who,
    (id, funder): (&ApplicationId, &FunderId),
    reference: &str,
) -> Result<AtDesk> {
    let found = store::by_reference(change.db, funder, reference)?.filter(|found| found != id);
    let nowhere = || Error::problem("belongs", "No other application that is open to you has this reference");
    let found = found.ok_or_else(nowhere)?;
    let seen = at_desk::look(change.db, &found, &who.person)?;
    if seen.need_officer(who).is_err() {
        return Err(nowhere());
    }
    Ok(seen)
}

/// Writes to everybody in a group: that something stood under its name by mistake and is gone, or that something of its own stood
/// under another's. Neither letter has the words, or the other name.
fn write(change: &mut Change<'_>, kind: &'static str, seen: &AtDesk, note: &Evidence) -> Result<()> {
    let application = &seen.application;
    for member in organisation::store::members(change.db, &application.organisation_id)? {
        let letter = Letter::to(kind, &member)
            .about(Thing::new("application", &application.id), Some(&application.funder_id))
            .value("group", &application.organisation_name)
            .value("fund", seen.round_name())
            .value("written", london_date(note.written_at))
            .value("contact", &seen.contact.name)
            .value("link", format!("{}/applications/{}/evidence", change.tools.base_url, application.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}
