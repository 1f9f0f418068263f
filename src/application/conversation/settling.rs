//! What comes of a conversation: the officer writes it up, the group confirms or corrects it, a colleague covers.

use super::actions::{record, to_member, to_officer};
use super::store::{self, Conversation};
use super::{Action, State, appointment, policy};
use crate::app::Change;
use crate::application::Route;
use crate::application::answer::Body;
use crate::application::opened;
use crate::application::saying;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::application::store::answers::{self, Part};
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::ids::{ApplicationId, ConversationId};
use crate::letters;
use crate::people::store as people;
use crate::text::plain;

/// The most that is kept of a write-up or a correction, in characters.
const LONG: usize = 20_000;
/// Nobody talks for longer about one question.
const MOST_MINUTES: i32 = 600;

/// What an officer typed.
#[derive(Clone, Debug)]
pub struct WriteUp {
    pub text: String,
    /// As it was typed.
    pub minutes: String,
    /// What the group put in, where it said; as it was typed.
    pub their_minutes: String,
    /// How much it asks for, where the question asks that; as it was typed.
    pub amount: String,
    /// To the group, to confirm; otherwise it is kept as a draft that only the officer sees.
    pub send: bool,
    pub version: i32,
}

/// Touches the application and reads the conversation as it is now.
pub(super) fn take(change: &mut Change<'_>, id: &ConversationId) -> Result<(Opened, Conversation)> {
    let application = store::get(change.db, id)?.application_id;
    applications::touch(change.db, &application)?;
    Ok((applications::open(change.db, &application)?, store::get(change.db, id)?))
}

/// The officer keeps or sends a write-up.
///
/// # Errors
/// Problems with the form; overtaken when the conversation has moved on since the form was made.
pub fn write_up(change: &mut Change<'_>, id: &ConversationId, typed: &WriteUp) -> Result<()> {
    let (opened, mut talk) = take(change, id)?;
    let who = change.who()?;
    let store::Seen { stands, .. } = store::look(change.db, id, &who.person)?;
    policy::may_write_up(&who, &talk, &opened.application, stands)?;
    policy::may_settle(&opened.application)?;
    if talk.version != typed.version || !talk.state.is_with_officer() {
        return Err(Error::Overtaken(
            "This conversation has changed since you opened it. Your words are still in the page before this one: \
             go back, copy them, and open the conversation again."
                .into(),
        ));
    }
    let text = plain::tidy(&typed.text);
    let mut problems = Problems::default();
    if text.chars().count() > LONG {
        problems.add("write_up", format!("Write at most {LONG} characters."));
    }
    let minutes = match typed.minutes.trim() {
        "" if !typed.send => Some(0),
        typed => read_minutes(typed),
    };
    if typed.send {
        problems.need("write_up", &text, "Write what was said, as the group would say it.");
    }
    if minutes.is_none() {
        problems.add(
            "minutes",
            "Write the minutes you talked as a number, such as 40. Hours given are counted on both sides.",
        );
    }
    let theirs = match typed.their_minutes.trim() {
        "" => Some(0),
        typed => read_minutes(typed),
    };
    if theirs.is_none() {
        problems.add("their_minutes", "Write the minutes as a number, such as 40, or leave it empty.");
    }
    let amount = saying::read(&typed.amount).map_err(|why| problems.add("amount", why)).unwrap_or_default();
    problems.check()?;
    note_amount(change, &opened, &talk.question_key, amount)?;
    (talk.write_up, talk.minutes, talk.written_by) = (text, minutes.unwrap_or_default(), Some(who.person));
    talk.their_minutes = theirs.unwrap_or_default();
    if !typed.send {
        return store::save(change.db, &mut talk);
    }
    talk.state = talk.state.next(Action::SendWriteUp).ok_or(Error::NotFound)?;
    talk.written_at = Some(change.now);
    store::save(change.db, &mut talk)?;
    record(change, &talk, "write-up sent", &talk.write_up.clone())?;
    let base_url = change.tools.base_url.clone();
    // Only where it gives them longer than the round does.
    let draft = !opened.application.state.is_sent();
    let longer = opened
        .last_moment()
        .map(|_| policy::last_day(change.now))
        .filter(|last| draft && Some(*last) > opened.last_moment());
    for member in &opened.members {
        let letter = to_member("write-up", &opened, member, &talk, &base_url)
            .value("officer", who_wrote(change, &talk)?)
            // What is sensitive is read on the portal, and does not lie in a mailbox.
            .value("write_up", if opened.form.is_sensitive(&talk.question_key) { "" } else { &talk.write_up })
            .value("late", longer);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The amount as the group said it goes with the write-up, and counts when that does.
pub(in crate::application::conversation) fn note_amount(
    change: &mut Change<'_>,
    opened: &Opened,
    question: &str,
    pence: Option<i64>,
) -> Result<()> {
    match opened.form.question(question) {
        Some(asked) if asked.asks_amount => {
            saying::actions::note(change, &opened.application.id, &opened.form, (question, Route::Conversation), pence)
        }
        _ => Ok(()),
    }
}

/// Minutes as they were typed; none where it is no number, or more than anybody talks.
pub(super) fn read_minutes(typed: &str) -> Option<i32> {
    typed.trim().parse().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes))
}

fn who_wrote(change: &mut Change<'_>, talk: &Conversation) -> Result<String> {
    let writer = talk.written_by.as_ref().unwrap_or(&talk.contact_id);
    Ok(people::by_id(change.db, writer)?.name)
}

/// A member of the group, with the write-up they read before them.
fn settle(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    version: i32,
    action: Action,
) -> Result<(Opened, Conversation)> {
    let who = change.who()?;
    applications::touch(change.db, application)?;
    let opened = opened::for_member(change.db, application, &who.person)?;
    policy::may_settle(&opened.application)?;
    let mut talk = store::about(change.db, application, question)?.ok_or(Error::NotFound)?;
    // What is confirmed is what they read.
    if talk.version != version {
        return Err(Error::Overtaken(Words::key("talk-moved-on")));
    }
    talk.state = talk.state.next(action).ok_or(Error::Overtaken(Words::key("talk-moved-on")))?;
    (talk.settled_by, talk.settled_at) = (Some(who.person), Some(change.now));
    Ok((opened, talk))
}

/// The group says yes to a write-up: from now on it is its answer.
///
/// # Errors
/// Overtaken when it is not the write-up they read. A second click is the first one.
pub fn confirm(change: &mut Change<'_>, application: &ApplicationId, question: &str, version: i32) -> Result<()> {
    let done = store::about(change.db, application, question)?
        .is_some_and(|talk| talk.state == State::Confirmed && talk.version == version + 1);
    if done {
        let person = change.person()?;
        return opened::for_member(change.db, application, &person).map(|_| ());
    }
    let (opened, mut talk) = settle(change, application, question, version, Action::Confirm)?;
    talk.word = None;
    store::save(change.db, &mut talk)?;
    count(change, &opened, &talk)?;
    record(change, &talk, "write-up confirmed", "")?;
    tell_writer(change, "write-up-confirmed", &opened, &talk)
}

/// A confirmed write-up is part of the answer. About a question of ours it answers that (`review::actions::talked`), and the
/// application stays as it was sent.
pub(super) fn count(change: &mut Change<'_>, opened: &Opened, talk: &Conversation) -> Result<()> {
    if talk.is_of_ours() {
        return Ok(());
    }
    let part = Part {
        id: change.id(),
        application_id: talk.application_id.clone(),
        question_key: talk.question_key.clone(),
        route: Route::Conversation,
        body: Json(Body::text(talk.write_up.clone())),
        version: 1,
        updated_by: change.person()?,
        updated_at: change.now,
    };
    answers::insert(change.db, &part)?;
    saying::actions::settle(change, &talk.application_id, &opened.form)
}

/// The group says how many minutes it put in, where it wants to.
///
/// # Errors
/// A problem with a number that is none; not found for anybody else.
pub fn took(change: &mut Change<'_>, application: &ApplicationId, question: &str, minutes: &str) -> Result<()> {
    if minutes.trim().is_empty() {
        return Ok(());
    }
    let person = change.person()?;
    opened::for_member(change.db, application, &person)?;
    let Some(read) = read_minutes(minutes) else {
        return Err(Error::problem("their_minutes", Words::key("talk-minutes-number")));
    };
    let mut talk = store::about(change.db, application, question)?.ok_or(Error::NotFound)?;
    talk.their_minutes = read;
    store::save(change.db, &mut talk)
}

/// The group takes its yes back: the write-up waits to be read again, and is no answer meanwhile.
///
/// # Errors
/// Refused once the application was sent; overtaken when it is not the write-up they see. A second click is the first.
pub fn take_back(change: &mut Change<'_>, application: &ApplicationId, question: &str, version: i32) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::for_member(change.db, application, &person)?;
    policy::may_take_back(&opened.application)?;
    let mut talk = store::about(change.db, application, question)?.ok_or(Error::NotFound)?;
    if talk.state == State::Written && talk.version == version + 1 {
        return Ok(());
    }
    if talk.version != version {
        return Err(Error::Overtaken(Words::key("talk-moved-on")));
    }
    talk.state = talk.state.next(Action::TakeBack).ok_or(Error::Overtaken(Words::key("talk-moved-on")))?;
    (talk.settled_by, talk.settled_at, talk.word) = (None, None, None);
    store::save(change.db, &mut talk)?;
    answers::remove(change.db, application, question, Route::Conversation)?;
    saying::actions::settle(change, application, &opened.form)?;
    record(change, &talk, "write-up taken back", "")?;
    tell_writer(change, "write-up-taken-back", &opened, &talk)
}

/// The group says what is not right, and the write-up goes back to the officer.
///
/// # Errors
/// A problem when nothing was written; overtaken when it is not the write-up they read.
pub fn correct(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    version: i32,
    correction: &str,
) -> Result<()> {
    let correction = plain::tidy(correction);
    let mut problems = Problems::default();
    problems.need("correction", &correction, Words::key("talk-correction-empty"));
    if correction.chars().count() > LONG {
        problems.add("correction", Words::key("talk-too-long").with("max", LONG));
    }
    let (opened, mut talk) = settle(change, application, question, version, Action::Correct)?;
    problems.check()?;
    talk.correction = correction;
    store::save(change.db, &mut talk)?;
    record(change, &talk, "write-up corrected", &talk.correction.clone())?;
    tell_writer(change, "write-up-corrected", &opened, &talk)
}

fn tell_writer(change: &mut Change<'_>, kind: &'static str, opened: &Opened, talk: &Conversation) -> Result<()> {
    let officer = people::by_id(change.db, &talk.contact_id)?;
    let base_url = change.tools.base_url.clone();
    letters::queue(change, to_officer(kind, opened, &officer, talk, &base_url).value("correction", &talk.correction))?;
    Ok(())
}

/// A colleague takes a conversation over. Everybody in the group is told who will ring and that the question is opened to
/// them, since one member opened it, and to somebody else.
///
/// # Errors
/// Not found for who is not the funder's; overtaken when there is nothing left to take over.
pub fn cover(change: &mut Change<'_>, id: &ConversationId) -> Result<()> {
    let (opened, mut talk) = take(change, id)?;
    let who = change.who()?;
    let store::Seen { stands, .. } = store::look(change.db, id, &who.person)?;
    if policy::part(&who, &talk, &opened.application, stands)? == policy::Part::Contact {
        return Ok(());
    }
    policy::may_speak(&who, &opened.application, stands)?;
    if !talk.state.is_open() {
        return Err(Error::Overtaken("There is nothing left to do in this conversation.".into()));
    }
    let before = people::by_id(change.db, &talk.contact_id)?;
    talk.contact_id = who.person.clone();
    store::save(change.db, &mut talk)?;
    super::actions::open_to(change, &opened.application.id, &talk.question_key, &who.person)?;
    record(change, &talk, "conversation covered", "")?;
    cover_the_others(change, &talk)?;
    let base_url = change.tools.base_url.clone();
    for member in &opened.members {
        let letter = to_member("conversation-covered", &opened, member, &talk, &base_url)
            .value("officer", who.call_name())
            .value("before", &before.name)
            .value("asked", member.id == talk.asked_by)
            .value("reach_by", &talk.reach_by);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// What is talked about together stays together.
fn cover_the_others(change: &mut Change<'_>, talk: &Conversation) -> Result<()> {
    let Some(id) = &talk.appointment_id else { return Ok(()) };
    let others = appointment::store::talks(change.db, id)?;
    for mut other in others.into_iter().filter(|other| other.id != talk.id && other.state.is_open()) {
        other.contact_id = talk.contact_id.clone();
        store::save(change.db, &mut other)?;
        super::actions::open_to(change, &other.application_id, &other.question_key, &talk.contact_id)?;
        record(change, &other, "conversation covered", "")?;
    }
    Ok(())
}
