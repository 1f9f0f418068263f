//! Asking that a note is used before its days, signing it, and writing down that it was used.

use super::store::{self, EarlyUse};
use super::{Action, LIMIT, State, THING, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::{apart, at_desk};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, EarlyUseId, EvidenceId};
use crate::letters::{self, Letter};
use crate::people::{self, Role};
use crate::relationship;
use crate::relationship::store::Known;

fn check(field: &str, words: &str, empty: &'static str) -> Result<()> {
    let mut problems = Problems::default();
    problems.need(field, words, empty);
    if words.chars().count() > LIMIT {
        problems.add(field, "That is more than we keep here. A few sentences are enough");
    }
    problems.check()
}

/// An officer asks that a note may be used before its group has had its days, because somebody's safety depends on it.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn ask(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId, why: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    let note = relationship::store::get(change.db, id, note)?;
    relationship::policy::may_mark(&who, &seen, &note)?;
    if store::of_note(change.db, &note.id)?.iter().any(|one| one.state != State::Declined) {
        return Err(Error::Overtaken("Somebody has asked for this already.".into()));
    }
    check("why", why, "Say whose safety depends on it, and why it cannot wait")?;
    let one = EarlyUse {
        id: change.id(),
        funder_id: seen.application.funder_id.clone(),
        application_id: id.clone(),
        evidence_id: note.id.clone(),
        state: State::Asked,
        why: why.trim().to_owned(),
        asked_by: who.person.clone(),
        asked_at: change.now,
        answer: String::new(),
        answered_by: None,
        answered_at: None,
        version: 1,
    };
    let mut leads = people::store::with_role(change.db, &one.funder_id, Role::SafeguardingLead)?;
    // A lead who stands apart from the group cannot read what is to be signed.
    let closed_to = apart::everybody(change.db, id)?;
    leads.retain(|lead| lead.id != who.person && lead.id != note.written_by && !closed_to.contains(&lead.id));
    if leads.is_empty() {
        return Err(Error::problem(
            "why",
            "There is no other safeguarding lead to sign this. Ask an administrator to name one",
        ));
    }
    store::insert(change.db, &one)?;
    history::record(change, &Thing::new(THING, &one.id), Event::new("asked for").words(&one.why))?;
    for lead in leads {
        let letter = Letter::to("early-use-asked", &lead)
            .about(Thing::new(THING, &one.id), Some(&one.funder_id))
            .value("asker", who.call_name())
            .value("link", format!("{}/desk/early-uses/{}", change.tools.base_url, one.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A safeguarding lead signs, or does not, with why; whoever asked hears it.
///
/// # Errors
/// Not found, refused, overtaken, or something to put right.
pub fn answer(change: &mut Change<'_>, id: &EarlyUseId, action: Action, words: &str) -> Result<()> {
    store::touch(change.db, id)?;
    let who = change.who()?;
    let opened = store::open(change.db, id, &who.person)?;
    policy::may_open(&who, &opened.one.funder_id, opened.closed, &opened.organisation)?;
    policy::may_sign(&who, opened.one.state, &opened.one.asked_by, &opened.writer)?;
    check("words", words, "Write why, in a sentence or two")?;
    let state = opened.one.state.next(action).ok_or(Error::NotFound)?;
    store::answer(change.db, id, state, words.trim(), &who.person, change.now)?;
    let event = Event::new(if state == State::Signed { "signed" } else { "not signed" });
    history::record(change, &Thing::new(THING, id), event.words(words))?;
    let (application, note) = (&opened.one.application_id, &opened.one.evidence_id);
    let asker = people::store::by_id(change.db, &opened.one.asked_by)?;
    let letter = Letter::to("early-use-answered", &asker)
        .about(Thing::new(THING, id), Some(&opened.one.funder_id))
        .value("organisation", &opened.organisation)
        .value("signed", state == State::Signed)
        .value("words", words.trim())
        .value("lead", who.call_name())
        .value("link", format!("{}/desk/applications/{application}/evidence/{note}", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// Writes down that notes were cited before their days: where, and by whom.
///
/// # Errors
/// A database that cannot be reached.
pub fn used<'a>(
    change: &mut Change<'_>,
    known: impl IntoIterator<Item = &'a Known>,
    thing: &'static str,
    id: &str,
) -> Result<()> {
    for early in known.into_iter().filter_map(|one| one.early.as_ref()) {
        let event = Event::new("cited").detail(serde_json::json!({ "in": thing, "id": id }));
        history::record(change, &Thing::new(THING, &early.id), event)?;
    }
    Ok(())
}
