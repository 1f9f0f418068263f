//! A group asks to talk: about one question, several, or all of them.

use super::store::{self as appointments, Appointment};
use super::{Asked, Way, arranging};
use crate::app::Change;
use crate::application::Part;
use crate::application::conversation::actions::{record, to_member, to_officer};
use crate::application::conversation::store::{self, Conversation};
use crate::application::conversation::{Action, State, actions, call_by, policy};
use crate::application::opened;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::error::{Error, Result, Words};
use crate::ids::{ApplicationId, PersonId};
use crate::letters::{self, Letter};
use crate::people::has_email;
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
    let plan = arranging::plan(change, &opened, keys, &asked)?;
    let officer = plan.officer.clone();
    let before: Vec<PersonId> = talkers(&opened, keys);
    let appointment = plan.arrange(change, &opened, keys, (&asked, way))?;
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
    others_go_along(change, keys, &appointment, &officer)?;
    tell(change, &opened, &talks, &appointment, &officer)?;
    tell_those_who_need_not(change, &opened, &talks, &appointment, (&officer, &before))
}

/// A group chooses when to talk about a question of ours, by its id and words, with one of these officers.
///
/// # Errors
/// A problem when we would not know how to reach them, or the time they chose is gone; overtaken once it is written up.
pub fn ask_about(
    change: &mut Change<'_>,
    opened: &Opened,
    (key, words): (&str, &str),
    asked: &Asked,
    officers: &[PersonId],
) -> Result<()> {
    let keys = [key.to_owned()];
    let (asked, way) = asked.read().map_err(Error::Problem)?;
    let plan = arranging::plan(change, opened, &keys, &asked)?;
    if !officers.contains(&plan.officer.id) {
        return Err(Error::problem("slot", Words::key("talk-slot-gone")));
    }
    let officer = plan.officer.clone();
    let before = talkers(opened, &keys);
    let appointment = plan.arrange(change, opened, &keys, (&asked, way))?;
    let talk = match opened.talks.get(key) {
        None => {
            let fresh = fresh(change, opened, key, &asked, &officer, &appointment)?;
            let talk = Conversation { asked: words.to_owned(), ..fresh };
            store::insert(change.db, &talk)?;
            talk
        }
        Some(talk) => again(change, opened, talk.clone(), &asked, &officer, &appointment)?,
    };
    record(change, &talk, "conversation asked for", "")?;
    let talks = [talk];
    tell(change, opened, &talks, &appointment, &officer)?;
    tell_those_who_need_not(change, opened, &talks, &appointment, (&officer, &before))
}

/// Who was to talk about these questions until now.
fn talkers(opened: &Opened, keys: &[String]) -> Vec<PersonId> {
    let waits = |talk: &&Conversation| talk.state == State::Asked && keys.contains(&talk.question_key);
    let mut who: Vec<PersonId> = opened.talks.values().filter(waits).map(|talk| talk.contact_id.clone()).collect();
    who.sort_unstable();
    who.dedup();
    who
}

/// What is talked about together is talked about with one officer.
fn others_go_along(
    change: &mut Change<'_>,
    keys: &[String],
    appointment: &Appointment,
    officer: &Person,
) -> Result<()> {
    let together = appointments::talks(change.db, &appointment.id)?;
    let others = together.into_iter().filter(|talk| talk.state == State::Asked && !keys.contains(&talk.question_key));
    for mut other in others.filter(|talk| talk.contact_id != officer.id) {
        other.contact_id = officer.id.clone();
        store::save(change.db, &mut other)?;
        actions::open_to(change, &other.application_id, &other.question_key, &officer.id)?;
    }
    Ok(())
}

/// The named contact, and whoever was to talk with them until now, hear that somebody else does.
fn tell_those_who_need_not(
    change: &mut Change<'_>,
    opened: &Opened,
    talks: &[Conversation],
    appointment: &Appointment,
    (officer, before): (&Person, &[PersonId]),
) -> Result<()> {
    let (Some(talk), base_url) = (talks.first(), change.tools.base_url.clone()) else { return Ok(()) };
    let mut others: Vec<PersonId> = before.to_vec();
    if !others.contains(&opened.contact.id) {
        others.push(opened.contact.id.clone());
    }
    for other in others.into_iter().filter(|other| *other != officer.id) {
        let person = people::by_id(change.db, &other)?;
        let letter = to_officer("conversation-with-another", opened, &person, talk, &base_url)
            .value("officer", &officer.name)
            .value("rather_with", &appointment.rather_with);
        letters::queue(change, letter)?;
    }
    Ok(())
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
        asked: String::new(),
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
            // Whoever covers goes on, unless the group says whom it would rather talk to (`arranging::plan`).
            contact_id: officer.id.clone(),
            appointment_id: Some(appointment.id.clone()),
            ..talk
        },
        // What came of the first one stays in the history; this one starts afresh.
        state if state.next(Action::AskAgain).is_some() => {
            let fresh = fresh(change, opened, &talk.question_key, asked, officer, appointment)?;
            Conversation { id: talk.id, version: talk.version, asked: talk.asked, ..fresh }
        }
        _ => return Err(Error::Overtaken(Words::key("talk-moved-on"))),
    };
    store::save(change.db, &mut talk)?;
    Ok(talk)
}

/// What it is about, in one line: a title, or several.
pub fn titles(opened: &Opened, talks: &[Conversation], lang: &str) -> String {
    talks.iter().map(|talk| opened.talked_about(talk, lang)).collect::<Vec<_>>().join("; ")
}

/// Whoever asked, the group's others where a helper asked for them, and the officer.
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
    let link = match talks.len() {
        1 => format!("{base_url}/desk/conversations/{}", talk.id),
        _ => format!("{base_url}/desk/appointments/{}", appointment.id),
    };
    let letter = to_officer("conversation-to-hold", opened, officer, talk, &base_url)
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
        .value("ours", talk.is_of_ours())
        .value("link", link);
    letters::queue(change, with_entry(change, letter, opened, appointment, true))?;
    for person in whom_to_tell(change, opened, &who.person)? {
        let letter = to_member("conversation-asked", opened, &person, talk, &base_url)
            .value("question", titles(opened, talks, &person.language))
            .value("officer", &officer.name)
            .value("reach_by", &talk.reach_by)
            .value("good_times", &talk.good_times)
            .value("call_by", call_by(talk.asked_at))
            .value("closes", opened.round.closes_at.filter(|_| !talk.is_of_ours()))
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

/// Whoever asked; and where they only help, the group as well. An officer who asks for a group on the telephone tells them
/// there and then: a letter goes to those of the group who read letters, and none to the officer.
fn whom_to_tell(change: &mut Change<'_>, opened: &Opened, asking: &PersonId) -> Result<Vec<Person>> {
    let part = opened.part(asking);
    let told = opened.members.iter().filter(|person| match part {
        Part::Member => person.id == *asking,
        Part::Scribe => has_email(&person.email),
        _ => true,
    });
    let mut told: Vec<Person> = told.cloned().collect();
    if part == Part::Supporter {
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
