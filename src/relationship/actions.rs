//! What people do with what is known: write it, answer it, take it back.

use super::store::{self, Evidence, Reply};
use super::voice::{self, Route};
use super::{Answered, Noted, Told, check_reply, policy};
use crate::app::Change;
use crate::application::files::actions as files;
use crate::application::store as applications;
use crate::application::store::at_desk::{self, AtDesk};
use crate::application::translating::{self, Spoken};
use crate::clock::london_date;
use crate::error::Result;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, EvidenceId, ReplyId};
use crate::letters::{self, Letter, hours};
use crate::organisation;

/// An officer writes what they know. Everybody in the group gets a letter at once.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn note_by_council(change: &mut Change<'_>, id: &ApplicationId, told: &Told) -> Result<EvidenceId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    policy::may_note(&who, &seen)?;
    let noted = told.by_council(&seen.form, change.today())?;
    let own = noted.route.is_taken_down();
    let note = keep(change, id, noted, own)?;
    say_language(change, id, &voice::key_of_note(&note.id), told.spoken(), own)?;
    tell(change, &seen, &note, "evidence-added")?;
    Ok(note.id)
}

/// Writes to everybody in the group about a note, with the day until which they have it to themselves to answer.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell(change: &mut Change<'_>, seen: &AtDesk, note: &Evidence, kind: &'static str) -> Result<()> {
    let (id, who) = (&seen.application.id, change.who()?);
    let from = policy::from_day(london_date(hours::next(change.now)), seen.form.round.noting.reply_days);
    for member in organisation::store::members(change.db, &seen.application.organisation_id)? {
        letters::queue(
            change,
            Letter::to(kind, &member)
                .about(Thing::new("application", id), Some(&seen.application.funder_id))
                .value("writer", who.call_name())
                .value("group", &seen.application.organisation_name)
                .value("fund", seen.round_name())
                .value("words", &note.what_we_know)
                .value("for_you", note.route.is_taken_down())
                .value("against", note.against_at.is_some())
                .value("off_why", &note.against_off_why)
                .value("from", from)
                .value("contact", &seen.contact.name)
                .value("link", format!("{}/applications/{id}/evidence", change.tools.base_url)),
        )?;
    }
    Ok(())
}

/// Somebody from the group writes something that the council should know.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn note_by_group(change: &mut Change<'_>, id: &ApplicationId, told: &Told) -> Result<EvidenceId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_speak(&who, &opened)?;
    let noted = told.by_group(&opened.form, change.today())?;
    let note = keep(change, id, noted, true)?;
    say_language(change, id, &voice::key_of_note(&note.id), told.spoken(), true)?;
    Ok(note.id)
}

/// Keeps in which language a group tells something. What the council writes is in the council's own.
fn say_language(
    change: &mut Change<'_>,
    id: &ApplicationId,
    key: &str,
    spoken: Option<Spoken>,
    own: bool,
) -> Result<()> {
    match spoken.filter(|_| own) {
        Some(spoken) => translating::actions::say_language(change, id, key, Some(&spoken)),
        None => Ok(()),
    }
}

fn keep(change: &mut Change<'_>, id: &ApplicationId, noted: Noted, from_organisation: bool) -> Result<Evidence> {
    let note = Evidence {
        id: change.id(),
        application_id: id.clone(),
        kind: noted.kind,
        what_we_know: noted.what_we_know,
        whose_voice: noted.whose_voice,
        how_we_know: noted.how_we_know,
        known_on: noted.known_on,
        criterion_key: noted.criterion_key,
        from_organisation,
        written_by: change.person()?,
        written_at: change.now,
        withdrawn_at: None,
        version: 1,
        consent: noted.consent,
        minutes: noted.minutes,
        person_agreed: noted.person_agreed,
        against_at: noted.against.then_some(change.now),
        author: noted.mark.author,
        second_source: noted.mark.second_source,
        against_off_at: None,
        against_off_why: String::new(),
        route: noted.route,
        misplaced_why: String::new(),
    };
    store::insert(change.db, &note)?;
    let detail = serde_json::json!({ "evidence": note.id, "kind": note.kind, "from_organisation": from_organisation });
    history::record(change, &Thing::new("application", id), Event::new("evidence added").detail(detail))?;
    Ok(note)
}

/// The group answers a note, or puts something in it right. Whoever reads the note reads the answer beside it.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn reply(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId, said: &Answered) -> Result<ReplyId> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = applications::open(change.db, id)?;
    policy::may_speak(&who, &opened)?;
    let note = store::get(change.db, id, note)?;
    let words = check_reply(&said.words)?;
    let (evidence_id, written_at, kind) = (note.id.clone(), change.now, said.kind);
    let route = if said.by_voice { Route::Recorded } else { Route::Written };
    let reply = Reply { id: change.id(), evidence_id, words, written_by: who.person, written_at, kind, route };
    store::insert_reply(change.db, &reply)?;
    say_language(change, id, &voice::key_of_reply(&reply.id), said.spoken.clone(), true)?;
    let detail = serde_json::json!({ "evidence": note.id, "kind": kind });
    history::record(change, &Thing::new("application", id), Event::new("evidence answered").detail(detail))?;
    Ok(reply.id)
}

/// An officer takes back what they wrote. It is shown no longer, and stays in the history.
///
/// # Errors
/// Not found, or refused when it is not theirs.
pub fn withdraw_by_council(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_note(&who, &at_desk::look(change.db, id, &who.person)?)?;
    let note = store::get(change.db, id, note)?;
    policy::may_withdraw(&who, &note)?;
    withdraw(change, id, &note)
}

/// Somebody from the group takes back what is the group's own, whoever of it told it, and whoever wrote it down.
///
/// # Errors
/// Not found, or refused when it is not theirs.
pub fn withdraw_by_group(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_speak(&who, &applications::open(change.db, id)?)?;
    let note = store::get(change.db, id, note)?;
    policy::may_take_back(&note)?;
    withdraw(change, id, &note)
}

/// With a note goes every voice that stands beside it, and beside what is said to it.
fn withdraw(change: &mut Change<'_>, id: &ApplicationId, note: &Evidence) -> Result<()> {
    store::withdraw(change.db, &note.id, change.now)?;
    voices_go(change, id, &note.id)?;
    let event = Event::new("evidence withdrawn").detail(serde_json::json!({ "evidence": note.id }));
    history::record(change, &Thing::new("application", id), event.words(&note.what_we_know))
}

/// Every voice goes that stands beside a note, and beside what is said to it.
///
/// # Errors
/// A database that cannot be reached.
pub fn voices_go(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId) -> Result<()> {
    let mut keys = vec![voice::key_of_note(note)];
    keys.extend(store::reply_ids(change.db, note)?.iter().map(voice::key_of_reply));
    files::let_go(change, id, &keys)
}
