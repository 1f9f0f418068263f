//! A group asks to talk: about one question, several, or all of them.

use super::store::{self as appointments, Appointment};
use super::{Asked, Way, policy as times};
use crate::app::Change;
use crate::application::conversation::actions::{record, to_member, to_officer};
use crate::application::conversation::store::{self, Conversation};
use crate::application::conversation::{Action, State, actions, call_by, policy};
use crate::application::opened;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::error::{Error, Result, Words};
use crate::fund::form::Question;
use crate::ids::{ApplicationId, PersonId, SlotId};
use crate::letters::{self, Letter};
use crate::people::store::{self as people, Person};

/// A group would rather talk about these questions. Asking again before the call changes what was asked for.
///
/// # Errors
/// A problem when we would not know how to reach them, or the time they chose is gone; refused when a question is not one
/// to talk about, or the application can no longer be changed.
pub fn ask(change: &mut Change<'_>, application: &ApplicationId, keys: &[String], asked: &Asked) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &who.person, change.now)?;
    for key in keys {
        policy::may_ask(opened.form.question(key).ok_or(Error::NotFound)?)?;
    }
    if keys.is_empty() {
        return Err(Error::problem("about", Words::key("talk-about-empty")));
    }
    let (asked, way) = asked.read().map_err(Error::Problem)?;
    let officer = whom(change, &opened, &asked.with)?;
    let appointment = arrange(change, &opened, keys, (&asked, way), &officer)?;
    let mut talks = Vec::new();
    for key in keys {
        let talk = match store::about(change.db, application, key)? {
            None => {
                let talk = fresh(change, &opened, key, &asked, &officer, &appointment)?;
                store::insert(change.db, &talk)?;
                talk
            }
            Some(talk) => again(change, &opened, talk, &asked, &officer, &appointment)?,
        };
        actions::open_to(change, application, key, &talk.contact_id)?;
        record(change, &talk, "conversation asked for", "")?;
        talks.push(talk);
    }
    tell(change, &opened, &talks, &appointment, &officer)
}

/// Whom they talk with: the named contact, unless they chose another officer.
fn whom(change: &mut Change<'_>, opened: &Opened, with: &str) -> Result<Person> {
    if with.is_empty() || with == opened.contact.id.as_str() {
        return Ok(opened.contact.clone());
    }
    let (funder, decider) = (&opened.round.funder_id, opened.round.decider_id.as_ref());
    let others = appointments::officers(change.db, funder, decider, change.now)?;
    let chosen = others.into_iter().map(|officer| officer.person).find(|person| person.id.as_str() == with);
    chosen.ok_or(Error::NotFound)
}

/// The appointment as they ask for it now: the one they had, or a new one.
fn arrange(
    change: &mut Change<'_>,
    opened: &Opened,
    keys: &[String],
    (asked, way): (&Asked, Way),
    officer: &Person,
) -> Result<Appointment> {
    let before = keys
        .iter()
        .filter_map(|key| opened.talks.get(key))
        .filter(|talk| talk.state == State::Asked)
        .find_map(|talk| talk.appointment_id.clone());
    let before = before.map(|id| appointments::get(change.db, &id)).transpose()?;
    let mut appointment = before.clone().unwrap_or(Appointment {
        id: change.id(),
        application_id: opened.application.id.clone(),
        whole: keys.len() > 1,
        way,
        place: String::new(),
        language: String::new(),
        interpreter: String::new(),
        access_needs: String::new(),
        rather_with: String::new(),
        starts_at: None,
        minutes: 0,
        sequence: 0,
        version: 1,
    });
    appointment.way = way;
    appointment.language = asked.language.clone();
    appointment.interpreter = asked.interpreter.clone();
    appointment.access_needs = asked.access_needs.clone();
    appointment.rather_with = asked.rather_with.clone();
    match before {
        None => appointments::insert(change.db, &appointment)?,
        Some(_) => appointments::save(change.db, &mut appointment)?,
    }
    if !asked.slot.is_empty() {
        appointments::give_back(change.db, &appointment.id)?;
        let (slot, from) = (SlotId::from(asked.slot.as_str()), change.now + times::AHEAD);
        let taken = appointments::take(change.db, &slot, &officer.id, &appointment.id, from)?;
        let taken = taken.ok_or_else(|| Error::problem("slot", Words::key("talk-slot-gone")))?;
        appointment.sequence += i32::from(appointment.starts_at.is_some());
        (appointment.starts_at, appointment.minutes) = (Some(taken.starts_at), taken.minutes);
        appointments::save(change.db, &mut appointment)?;
    }
    Ok(appointment)
}

/// A conversation as it is asked for: nothing has come of it yet.
fn fresh(
    change: &Change<'_>,
    opened: &Opened,
    question: &str,
    asked: &Asked,
    officer: &Person,
    appointment: &Appointment,
) -> Result<Conversation> {
    Ok(Conversation {
        id: change.id(),
        application_id: opened.application.id.clone(),
        question_key: question.to_owned(),
        state: State::Asked,
        reach_by: asked.reach_by.clone(),
        good_times: asked.good_times.clone(),
        asked_by: change.person()?,
        asked_at: change.now,
        contact_id: officer.id.clone(),
        write_up: String::new(),
        written_by: None,
        written_at: None,
        minutes: 0,
        correction: String::new(),
        settled_by: None,
        settled_at: None,
        version: 1,
        appointment_id: Some(appointment.id.clone()),
        their_minutes: 0,
        word: None,
    })
}

fn again(
    change: &mut Change<'_>,
    opened: &Opened,
    talk: Conversation,
    asked: &Asked,
    officer: &Person,
    appointment: &Appointment,
) -> Result<Conversation> {
    let mut talk = match talk.state {
        State::Asked => Conversation {
            reach_by: asked.reach_by.clone(),
            good_times: asked.good_times.clone(),
            // Whoever covers goes on, unless the group says whom it would rather talk to.
            contact_id: if asked.with.is_empty() { talk.contact_id } else { officer.id.clone() },
            appointment_id: Some(appointment.id.clone()),
            ..talk
        },
        // What came of the first one stays in the history; this one starts afresh.
        state if state.next(Action::AskAgain).is_some() => {
            let fresh = fresh(change, opened, &talk.question_key, asked, officer, appointment)?;
            Conversation { id: talk.id, version: talk.version, ..fresh }
        }
        _ => return Err(Error::Overtaken(Words::key("talk-moved-on"))),
    };
    store::save(change.db, &mut talk)?;
    Ok(talk)
}

/// What it is about, in one line: a title, or several.
pub fn titles(opened: &Opened, talks: &[Conversation], lang: &str) -> String {
    let title =
        |talk: &Conversation| opened.form.question(&talk.question_key).map(|one: &Question| one.title.get(lang));
    talks.iter().filter_map(title).collect::<Vec<_>>().join("; ")
}

/// Whoever asked, the group's others where a helper asked for them, the officer, and the named contact where it is
/// somebody else.
fn tell(
    change: &mut Change<'_>,
    opened: &Opened,
    talks: &[Conversation],
    appointment: &Appointment,
    officer: &Person,
) -> Result<()> {
    let (Some(talk), who, base_url) = (talks.first(), change.who()?, change.tools.base_url.clone()) else {
        return Err(Error::NotFound);
    };
    let officer =
        if talk.contact_id == officer.id { officer.clone() } else { people::by_id(change.db, &talk.contact_id)? };
    let link = match talks.len() {
        1 => format!("{base_url}/desk/conversations/{}", talk.id),
        _ => format!("{base_url}/desk/appointments/{}", appointment.id),
    };
    let letter = to_officer("conversation-to-hold", opened, &officer, talk, &base_url)
        .value("question", titles(opened, talks, opened.form.first_language()))
        .value("asked_by", who.call_name())
        .value("reach_by", &talk.reach_by)
        .value("good_times", &talk.good_times)
        .value("call_by", call_by(talk.asked_at))
        .value("days_after", policy::DAYS_AFTER_WRITE_UP)
        .value("way", if appointment.way == Way::Phone { "" } else { appointment.way.staff_name() })
        .value("language", &appointment.language)
        .value("interpreter", &appointment.interpreter)
        .value("access_needs", &appointment.access_needs)
        .value("rather_with", &appointment.rather_with)
        .value("named", officer.id == opened.contact.id)
        .value("starts_at", appointment.starts_at)
        .value("link", link);
    letters::queue(change, with_entry(change, letter, opened, appointment, true))?;
    if officer.id != opened.contact.id {
        let letter = to_officer("conversation-with-another", opened, &opened.contact, talk, &base_url)
            .value("officer", &officer.name)
            .value("rather_with", &appointment.rather_with);
        letters::queue(change, letter)?;
    }
    for person in whom_to_tell(change, opened, &who.person)? {
        let letter = to_member("conversation-asked", opened, &person, talk, &base_url)
            .value("question", titles(opened, talks, &person.language))
            .value("officer", &officer.name)
            .value("reach_by", &talk.reach_by)
            .value("good_times", &talk.good_times)
            .value("call_by", call_by(talk.asked_at))
            .value("closes", opened.round.closes_at)
            .value("days_after", policy::DAYS_AFTER_WRITE_UP)
            .value("starts_at", appointment.starts_at);
        let letter = match talks.len() {
            1 => letter,
            _ => letter.value("link", format!("{base_url}/applications/{}/conversation", opened.application.id)),
        };
        letters::queue(change, with_entry(change, letter, opened, appointment, false))?;
    }
    Ok(())
}

/// Whoever asked; and where they only help, the group as well.
fn whom_to_tell(change: &mut Change<'_>, opened: &Opened, asking: &PersonId) -> Result<Vec<Person>> {
    let member = opened.is_member(asking);
    let told = opened.members.iter().filter(|person| !member || person.id == *asking);
    let mut told: Vec<Person> = told.cloned().collect();
    if !member {
        told.push(people::by_id(change.db, asking)?);
    }
    Ok(told)
}

/// With the calendar entry, where a time stands.
fn with_entry(
    change: &Change<'_>,
    letter: Letter,
    opened: &Opened,
    appointment: &Appointment,
    at_desk: bool,
) -> Letter {
    match super::actions::entry(change, opened, appointment, at_desk, None) {
        Some(file) => letter.attach(file),
        None => letter,
    }
}
