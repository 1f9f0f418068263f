//! A question of ours that the group answers by talking: it takes a time as for any other conversation, and what was said
//! answers the question once the group has confirmed how it was written up.

use super::question::heard;
use crate::app::Change;
use crate::application::conversation::actions::cancel_opened;
use crate::application::conversation::appointment::store::{self as appointments, Officer};
use crate::application::conversation::appointment::{Asked, asking, policy as times};
use crate::application::conversation::store::{self as conversations, Conversation};
use crate::application::store::{self as applications, Opened};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::ids::{ApplicantQuestionId, ApplicationId, PersonId};
use crate::review::question::{Action, State};
use crate::review::reading::State as Reading;
use crate::review::store::question::Question;
use crate::review::{policy, store};

/// Those with whom a group can talk about a question of ours, each with the times that are free: whoever offers times before
/// the others, of those whoever asked, so that the first one is whom every page and letter names; and nobody who reads it for
/// the decision, decides or stands apart.
///
/// # Errors
/// A database that cannot be reached.
pub fn officers(db: &mut DbConn, opened: &Opened, asker: &PersonId, now: Instant) -> Result<Vec<Officer>> {
    let (application, decider) = (&opened.application, opened.round.decider_id.as_ref());
    let mut officers = appointments::officers_of(db, application, decider, now + times::AHEAD)?;
    let readers = store::reading::of_application(db, &application.id)?;
    let reads = |officer: &Officer| {
        readers.iter().any(|one| one.reading.reader_id == officer.person.id && Reading::stands(one.reading.state))
    };
    officers.retain(|officer| !reads(officer));
    officers.sort_by_key(|officer| (officer.slots.is_empty(), officer.person.id != *asker));
    Ok(officers)
}

/// The name of whoever the group talks with about a question of ours unless it chooses somebody else; empty where nobody
/// can talk with it.
pub(super) fn officer(change: &mut Change<'_>, question: &Question) -> Result<String> {
    let opened = applications::open(change.db, &question.application_id)?;
    let officers = officers(change.db, &opened, &question.asked_by, change.now)?;
    Ok(officers.into_iter().next().map(|one| one.person.name).unwrap_or_default())
}

/// A member of the group asks to talk about a question of ours, at one of the times that are offered or another, or asks for
/// another time.
///
/// # Errors
/// Not found for anybody else, and where it is to be answered in writing; refused once it is closed; what is to be put
/// right.
pub fn book(
    change: &mut Change<'_>,
    application: &ApplicationId,
    id: &ApplicantQuestionId,
    asked: &Asked,
) -> Result<()> {
    applications::touch(change.db, application)?;
    let question = store::question::get(change.db, id)?;
    let (opened, person) = (applications::open(change.db, application)?, change.person()?);
    if question.application_id != *application || !opened.is_member(&person) || !question.by_talk {
        return Err(Error::NotFound);
    }
    let closed = || Error::refused(Words::key("question-closed"));
    policy::is_under_way(&opened.application).map_err(|_| closed())?;
    question.state.next(Action::Answer).ok_or_else(closed)?;
    let officers = officers(change.db, &opened, &question.asked_by, change.now)?;
    let ids: Vec<PersonId> = officers.into_iter().map(|officer| officer.person.id).collect();
    let first = ids.first().ok_or_else(closed)?;
    let has_time = !asked.slot.is_empty() && asked.slot != asking_other();
    let with = if asked.with.is_empty() && !has_time { first.to_string() } else { asked.with.clone() };
    let asked = Asked { with, ..asked.clone() };
    asking::ask_about(change, &opened, (id.as_str(), &question.words), &asked, &ids)
}

/// What is chosen where no time suits.
fn asking_other() -> String {
    crate::application::conversation::appointment::arranging::other()
}

/// We ask it no longer: nobody is held to a time.
pub(super) fn let_go(change: &mut Change<'_>, application: &ApplicationId, id: &ApplicantQuestionId) -> Result<()> {
    let opened = applications::open(change.db, application)?;
    match opened.talks.get(id.as_str()).filter(|talk| talk.is_of_ours() && talk.state.is_open()).cloned() {
        Some(talk) => cancel_opened(change, &opened, talk),
        None => Ok(()),
    }
}

/// Whether a group and an officer have not come to the end of a talk about a question of ours.
pub(super) fn goes_on(change: &mut Change<'_>, application: &ApplicationId, id: &ApplicantQuestionId) -> Result<bool> {
    let talk = conversations::about(change.db, application, id.as_str())?;
    Ok(talk.is_some_and(|talk| talk.is_of_ours() && talk.state.is_open()))
}

/// What a group confirmed of a talk about a question of ours answers it. Once it is decided nobody is held to such a talk.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    const CONFIRMED: [&str; 2] = ["write-up confirmed", "write-up confirmed aloud"];
    let of = |action: &str| {
        let about = |one: &&crate::history::Happened| one.thing.kind == "application" && one.action == action;
        change.happened.iter().filter(about).map(|one| one.thing.id.clone()).collect::<Vec<String>>()
    };
    let decided = of("decision released");
    let mut these: Vec<String> = CONFIRMED.into_iter().flat_map(of).collect();
    these.dedup();
    for id in decided {
        end_all(change, &ApplicationId::from(id.as_str()))?;
    }
    for id in these {
        for talk in conversations::confirmed_of_ours(change.db, &ApplicationId::from(id.as_str()))? {
            answer(change, &talk)?;
        }
    }
    Ok(())
}

/// It is decided, so nobody is held to a talk about a question of ours. Whoever released it lets go of them.
fn end_all(change: &mut Change<'_>, application: &ApplicationId) -> Result<()> {
    if change.who.is_none() {
        return Ok(());
    }
    let opened = applications::open(change.db, application)?;
    let open: Vec<Conversation> =
        opened.talks.values().filter(|talk| talk.is_of_ours() && talk.state.is_open()).cloned().collect();
    open.into_iter().try_for_each(|talk| cancel_opened(change, &opened, talk))
}

fn answer(change: &mut Change<'_>, talk: &Conversation) -> Result<()> {
    let question = ApplicantQuestionId::from(talk.question_key.as_str());
    let before = store::question::get(change.db, &question)?;
    if before.answer.contains(&talk.write_up) {
        return Ok(());
    }
    // We replied while they talked: what comes late is added, and the question stays closed.
    let late = Some(State::Closed).filter(|closed| before.state == *closed && before.replied_at <= talk.settled_at);
    let Some(state) = before.state.next(Action::Answer).or(late) else { return Ok(()) };
    let question = store::question::touch(change.db, &question)?;
    let head = store::head(change.db, &question.application_id)?;
    // What it wrote before stays with what it said.
    let words = [question.answer.as_str(), talk.write_up.as_str()].join("\n\n");
    let by = talk.settled_by.as_ref().unwrap_or(&talk.asked_by);
    store::question::answer(change.db, &question.id, state, words.trim(), by, change.now)?;
    heard(change, &head, &question)
}
