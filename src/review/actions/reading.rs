//! Asking somebody to read, and their reading.

use chrono::NaiveDate;

use super::start;
use crate::app::Change;
use crate::application::{self, at_desk};
use crate::error::{Error, Problems, Result};
use crate::fund::form::SeenBy;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId, ReadingId};
use crate::letters::{self, Letter};
use crate::people;
use crate::relationship;
use crate::review::cited::Wanted;
use crate::review::reading::{Action, Cite, State, Written, cites_field};
use crate::review::store::Head;
use crate::review::store::reading::Reading;
use crate::review::{policy, store};

/// A commissioner asks somebody to read an application by a day. With the first reader its review starts.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn assign(
    change: &mut Change<'_>,
    id: &ApplicationId,
    reader: &str,
    due_on: Option<NaiveDate>,
    problems: Problems,
) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_look_after(&who, &head.application, &ties)?;
    policy::is_under_way(&head.application)?;
    let (candidate, due_on) = check_assignment(change, &head, reader, due_on, problems)?;
    let declared = candidate.ties.standing.is_some();
    let reading = Reading {
        id: change.id(),
        application_id: id.clone(),
        reader_id: candidate.person.clone(),
        state: if declared { State::Declared } else { State::Assigned },
        due_on,
        strengths: String::new(),
        assigned_by: who.person.clone(),
        assigned_at: change.now,
        shared_at: None,
        version: 1,
    };
    let reading = match store::reading::of_reader(change.db, id, &candidate.person)? {
        None => {
            store::reading::insert(change.db, &reading)?;
            reading
        }
        Some(known) => ask_again(change, known, &reading, declared)?,
    };
    let detail = serde_json::json!({ "application": id, "reader": reading.reader_id, "due": due_on });
    history::record(change, &Thing::new("reading", &reading.id), Event::new("asked for").detail(detail))?;
    start::begin_if_sent(change, id)?;
    write_to_reader(change, &head, &reading, &candidate.person)
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
            if let Some(why) = policy::why_not_reader(&candidate.ties) {
                problems.add("reader", format!("{} {why}, and so does not read this application", candidate.name));
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

/// A reader saves what they have written so far.
///
/// # Errors
/// Overtaken when they saved it on another device meanwhile; refused with the reason.
pub fn save(change: &mut Change<'_>, id: &ReadingId, written: Written, version: i32) -> Result<()> {
    let (reading, head, as_whom) = own(change, id)?;
    if reading.version != version + 1 {
        return Err(Error::Overtaken("You saved this reading on another device meanwhile.".into()));
    }
    let state = moved(&reading, Action::Draft)?;
    let known = relationship::store::ids(change.db, &reading.application_id)?;
    let shown = |cite: &Cite| match cite {
        Cite::Answer(key) => {
            head.form.question(key).is_some_and(|question| at_desk::may_see_answer(question, &as_whom))
        }
        Cite::Evidence(id) => known.contains(id),
    };
    let written = written.of_form(&head.form, shown);
    written.check_draft()?;
    let (now, chance) = (change.now, change.tools.chance.clone());
    store::reading::write(change.db, id, &written, || crate::ids::Id::new(now, &chance))?;
    store::reading::set_state(change.db, id, state, None)?;
    history::record(change, &Thing::new("reading", id), Event::new("saved"))
}

/// A reader shares what they saved. It is final: from here on they see what others shared, and it counts, with the notes
/// that it cites.
///
/// # Errors
/// What is missing, or cannot be cited; refused with the reason.
pub fn share(change: &mut Change<'_>, id: &ReadingId) -> Result<()> {
    // The application first: of two readers who share at once, the second finds what the first one cites.
    let application = store::reading::application_of(change.db, id)?;
    application::store::touch(change.db, &application)?;
    let (reading, head, _) = own(change, id)?;
    let state = moved(&reading, Action::Share)?;
    let judgements = store::reading::judgements_of(change.db, id)?;
    let written = Written { strengths: reading.strengths.clone(), judgements };
    written.check_whole(&head.form)?;
    check_cites(change, &head, &reading, &written)?;
    store::reading::set_state(change.db, id, state, Some(change.now))?;
    let steps: Vec<_> = written.judgements.iter().map(|judgement| (&judgement.criterion, &judgement.step)).collect();
    let detail = serde_json::json!({ "steps": steps, "total": written.total(&head.form) });
    history::record(change, &Thing::new("reading", id), Event::new("shared").detail(detail).words(&written.strengths))
}

/// Whether every note that it cites may be cited, and no more of them count than for any other application.
fn check_cites(change: &mut Change<'_>, head: &Head, reading: &Reading, written: &Written) -> Result<()> {
    let notes = written.notes();
    if notes.is_empty() {
        return Ok(());
    }
    let id = &reading.application_id;
    let known = relationship::store::of(change.db, id)?;
    let mut counted = store::cited::in_readings(change.db, id)?;
    counted.extend(store::cited::in_decision(change.db, id)?);
    let wanted = Wanted { form: &head.form, known: &known, counted: &counted, today: change.today() };
    let mut problems = Problems::default();
    for (note, words) in wanted.check(&notes).err().unwrap_or_default() {
        let cites = |judgement: &&crate::review::reading::Judgement| {
            judgement.cites.iter().any(|cite| match cite {
                Cite::Evidence(id) => note.is_empty() || *id == note,
                Cite::Answer(_) => false,
            })
        };
        let at = written.judgements.iter().find(cites).map(|judgement| cites_field(&judgement.criterion));
        problems.add(at.unwrap_or_default(), words);
    }
    problems.check()?;
    let used = known.iter().filter(|one| notes.contains(one.note.id.as_str()));
    relationship::early::actions::used(change, used, "reading", reading.id.as_str())
}

/// The reading touched, if it is theirs to write; and as whom they see answers.
fn own(change: &mut Change<'_>, id: &ReadingId) -> Result<(Reading, Head, Vec<SeenBy>)> {
    let reading = store::reading::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, &reading.application_id, &who.person)?;
    policy::is_reader(&who, &head.application, &reading.reader_id)?;
    policy::may_write(reading.state, &ties)?;
    policy::is_under_way(&head.application)?;
    let as_whom = at_desk::sees_as(&who, &head.application, ties.relation());
    Ok((reading, head, as_whom))
}

fn moved(reading: &Reading, action: Action) -> Result<State> {
    let declare = || {
        let href = format!("/desk/applications/{}/declaration", reading.application_id);
        Error::refused_with("Before you read, say whether you are close to the group.", href, "Say how close you are")
    };
    reading.state.next(action).ok_or_else(declare)
}
