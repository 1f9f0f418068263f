//! Asking somebody to read, and no longer asking them.

use chrono::NaiveDate;

use super::start;
use crate::app::Change;
use crate::application;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId, ReadingId};
use crate::letters::{self, Letter};
use crate::people;
use crate::relationship::offer;
use crate::review::reading::{Action, State};
use crate::review::store::Head;
use crate::review::store::reading::Reading;
use crate::review::{policy, store, time};

pub use super::writing::{save, share};

/// A commissioner asks somebody to read an application by a day. With the first reader its review starts. A group that was
/// promised to be heard first is heard first; or `before` says why that cannot wait.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn assign(
    change: &mut Change<'_>,
    id: &ApplicationId,
    (reader, before): (&str, &str),
    due_on: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_look_after(&who, &head.application, &ties)?;
    policy::is_under_way(&head.application)?;
    let waits = offer::policy::may_be_read(&head.promise, change.today()).err();
    if let Some((waits, why)) = waits.and_then(|waits| Some((waits, offer::policy::why_it_waits(waits, before)?))) {
        problems.add(offer::policy::why_field(waits), why);
    }
    let (candidate, due_on) = check_assignment(change, &head, reader, due_on, problems)?;
    if waits.is_some() {
        offer::actions::let_go(change, id, before)?;
    }
    let reading = give(change, id, &candidate.person, due_on, candidate.ties.standing.is_some())?;
    write_to_reader(change, &head, &reading, &candidate.person)
}

/// Gives somebody a reading, new or again; `declared` where they have said that they may read. Whoever calls this has asked
/// whether they may, touches the application first and writes to the reader.
///
/// # Errors
/// Overtaken where the reading has moved on.
pub fn give(
    change: &mut Change<'_>,
    id: &ApplicationId,
    reader: &PersonId,
    due_on: NaiveDate,
    declared: bool,
) -> Result<Reading> {
    let reading = Reading {
        id: change.id(),
        application_id: id.clone(),
        reader_id: reader.clone(),
        state: if declared { State::Declared } else { State::Assigned },
        due_on,
        strengths: String::new(),
        assigned_by: change.person()?,
        assigned_at: change.now,
        shared_at: None,
        version: 1,
        notes: String::new(),
        no_why: String::new(),
        no_words: String::new(),
        no_at: None,
    };
    let reading = match store::reading::of_reader(change.db, id, reader)? {
        None => {
            store::reading::insert(change.db, &reading)?;
            reading
        }
        Some(known) => ask_again(change, known, &reading, declared)?,
    };
    let detail = serde_json::json!({ "application": id, "reader": reading.reader_id, "due": due_on });
    history::record(change, &Thing::new("reading", &reading.id), Event::new("asked for").detail(detail))?;
    start::begin_if_sent(change, id)?;
    Ok(reading)
}

/// Somebody who was asked before is asked again, and finds what they had written.
fn ask_again(change: &mut Change<'_>, known: Reading, new: &Reading, declared: bool) -> Result<Reading> {
    let known = store::reading::touch(change.db, &known.id)?;
    let stays = || Error::Overtaken("This reading has moved on. Open the page again.".into());
    let mut state = known.state.next(Action::AskAgain).ok_or_else(stays)?;
    if declared {
        state = state.next(Action::Declare).ok_or_else(stays)?;
    }
    let reading = Reading {
        state,
        due_on: new.due_on,
        assigned_by: new.assigned_by.clone(),
        assigned_at: new.assigned_at,
        ..known
    };
    store::reading::ask_again(change.db, &reading)?;
    Ok(reading)
}

/// An officer no longer asks for a reading that has not been shared; its reader is told, with why.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn take_back(change: &mut Change<'_>, id: &ReadingId, why: &str) -> Result<ApplicationId> {
    let application = store::reading::open(change.db, id)?.reading.application_id;
    application::store::touch(change.db, &application)?;
    let reading = store::reading::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &application, &who.person)?;
    policy::may_look_after(&who, &head.application, &ties)?;
    policy::is_under_way(&head.application)?;
    let state = policy::may_take_back(reading.state)?;
    let mut problems = Problems::default();
    problems.need("why", why, "Tell them why");
    if why.chars().count() > 2_000 {
        problems.add("why", "A few sentences are enough");
    }
    problems.check()?;
    store::reading::set_state(change.db, id, state, None)?;
    history::record(change, &Thing::new("reading", id), Event::new("taken back").words(why))?;
    let reader = people::store::by_id(change.db, &reading.reader_id)?;
    let letter = Letter::to("reading-not-asked", &reader)
        .about(Thing::new("reading", id), Some(&head.application.funder_id))
        .value("organisation", &head.application.organisation_name)
        .value("fund", head.form.fund.name.first())
        .value("why", why.trim())
        .value("asker", who.call_name())
        .value("asker_email", &who.email);
    letters::queue(change, letter)?;
    Ok(application)
}

fn check_assignment(
    change: &mut Change<'_>,
    head: &Head,
    reader: &str,
    due_on: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<(store::candidate::Candidate, NaiveDate)> {
    let candidates = store::candidate::candidates(change.db, &head.application, &head.round, policy::READERS)?;
    let readings = store::reading::of_application(change.db, &head.application.id)?;
    let standing = readings.iter().filter(|known| known.reading.state.stands()).count();
    let wanted = usize::try_from(head.form.round.readings).unwrap_or(usize::MAX);
    if standing >= wanted {
        problems.add(
            "reader",
            format!("This round promises each group {}, and they are asked for", said(head.form.round.readings)),
        );
    }
    let candidate = candidates.into_iter().find(|candidate| candidate.person.as_str() == reader);
    match &candidate {
        None => problems.add("reader", "Choose who reads"),
        Some(candidate) => {
            if let Some(why) = policy::why_not_reader(&candidate.ties, head.form.round.close_readers) {
                problems.add("reader", format!("{} {why}, and so does not read this application", candidate.name));
            } else if let Some(said) = no_room(change, &candidate.person, due_on)? {
                problems.add("reader", format!("{} has no room for one more by then: {said}", candidate.name));
            }
        }
    }
    if due_on.is_some_and(|day| day < change.today()) {
        problems.add("due", "Choose a day that is still to come");
    }
    problems.check()?;
    match (candidate, due_on) {
        (Some(candidate), Some(due_on)) => Ok((candidate, due_on)),
        _ => Err(Error::problem("due", "Choose by when it is to be read")),
    }
}

/// What somebody has said of their time, where they have no room for one more reading by a day.
fn no_room(change: &mut Change<'_>, person: &PersonId, due_on: Option<NaiveDate>) -> Result<Option<String>> {
    let today = change.today();
    let Some(due_on) = due_on.filter(|day| *day >= today) else { return Ok(None) };
    let (limits, _) = time::store::of(change.db, person)?;
    let open = store::reading::open_of(change.db, person)?;
    let full = limits.room(today, due_on).is_some_and(|room| i64::from(room) <= open);
    Ok(full.then(|| limits.said(today)))
}

fn said(readings: u32) -> String {
    if readings == 1 { "one reading".to_owned() } else { format!("{readings} readings") }
}

fn write_to_reader(change: &mut Change<'_>, head: &Head, reading: &Reading, reader: &PersonId) -> Result<()> {
    let reader = people::store::by_id(change.db, reader)?;
    let who = change.who()?;
    let letter = Letter::to("reading-asked", &reader)
        .about(Thing::new("reading", &reading.id), Some(&head.application.funder_id))
        .value("organisation", &head.application.organisation_name)
        .value("fund", head.form.fund.name.first())
        .value("due", reading.due_on)
        .value("asker", who.call_name())
        .value("asker_email", &who.email)
        .value("link", format!("{}/desk/readings/{}", change.tools.base_url, reading.id));
    letters::queue(change, letter)?;
    Ok(())
}
