//! What a group does to talk instead of writing, and to show a question of its draft to somebody.

use super::appointment::{self, Asked, asking};
use super::store::{self, Conversation, Opened as OpenedQuestion};
use super::{Action, State};
use crate::app::Change;
use crate::application::State as ApplicationState;
use crate::application::opened;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::letters::{self, Letter};
use crate::people::store::Person;

/// Records something about a conversation in its application's history.
pub(super) fn record(change: &mut Change<'_>, talk: &Conversation, action: &str, words: &str) -> Result<()> {
    let detail = serde_json::json!({ "question": talk.question_key, "conversation": talk.id });
    let thing = Thing::new("application", &talk.application_id);
    history::record(change, &thing, Event::new(action).detail(detail).words(words))
}

/// A letter to the officer about a conversation.
pub(super) fn to_officer(
    kind: &'static str,
    opened: &Opened,
    officer: &Person,
    talk: &Conversation,
    base_url: &str,
) -> Letter {
    let title = opened.talked_about(talk, opened.form.first_language());
    Letter::to(kind, officer)
        .about(Thing::new("application", &opened.application.id), Some(&opened.application.funder_id))
        .value("organisation", &opened.organisation)
        .value("fund", opened.form.fund.name.first())
        .value("question", title)
        .value("link", format!("{base_url}/desk/conversations/{}", talk.id))
}

/// A letter to a member of the group about a conversation.
pub(super) fn to_member(
    kind: &'static str,
    opened: &Opened,
    member: &Person,
    talk: &Conversation,
    base_url: &str,
) -> Letter {
    let lang = &member.language;
    let title = opened.talked_about(talk, lang);
    let application = &opened.application.id;
    Letter::to(kind, member)
        .about(Thing::new("application", application), Some(&opened.application.funder_id))
        .value("fund", opened.form.fund.name.get(lang))
        .value("question", title)
        .value("days", opened.form.contact.days.get(lang))
        .value("phone", &opened.form.contact.phone)
        .value("link", format!("{base_url}/applications/{application}/questions/{}/conversation", talk.question_key))
}

/// A group would rather talk about a question. Asking again before the call changes how to reach them.
///
/// # Errors
/// As [`asking::ask`].
pub fn ask(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    reach_by: &str,
    good_times: &str,
) -> Result<()> {
    asking::ask(change, application, &[question.to_owned()], &Asked::by_phone(reach_by, good_times))
}

/// A group would rather not talk about it after all.
///
/// # Errors
/// Overtaken when it has been confirmed or cancelled meanwhile.
pub fn cancel(change: &mut Change<'_>, application: &ApplicationId, question: &str) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, application)?;
    let opened = opened::for_member(change.db, application, &who.person)?;
    let talk = store::about(change.db, application, question)?.ok_or(Error::NotFound)?;
    if talk.state == State::Cancelled {
        return Ok(());
    }
    cancel_opened(change, &opened, talk)
}

/// Ends a conversation of an application that was opened. Whoever calls this has asked whether it may be.
///
/// # Errors
/// Overtaken when it has been confirmed or cancelled meanwhile.
pub fn cancel_opened(change: &mut Change<'_>, opened: &Opened, mut talk: Conversation) -> Result<()> {
    talk.state = talk.state.next(Action::Cancel).ok_or(Error::Overtaken(Words::key("talk-moved-on")))?;
    (talk.settled_by, talk.settled_at) = (Some(change.person()?), Some(change.now));
    store::save(change.db, &mut talk)?;
    store::close(change.db, &talk.application_id, &talk.question_key, change.now)?;
    record(change, &talk, "conversation cancelled", "")?;
    appointment::actions::end_if_over(change, opened, &talk)?;
    let (officer, base_url) =
        (crate::people::store::by_id(change.db, &talk.contact_id)?, change.tools.base_url.clone());
    let letter = to_officer("conversation-cancelled", opened, &officer, &talk, &base_url);
    letters::queue(change, letter)?;
    Ok(())
}

/// A group shows one question of its draft to the named contact.
///
/// # Errors
/// Refused for a question that nobody who reads may see; not found for another group's.
pub fn show_question(change: &mut Change<'_>, application: &ApplicationId, question: &str) -> Result<()> {
    let opened = draft(change, application, question)?;
    let contact = opened.round.contact_id.clone();
    if store::is_opened_to(change.db, application, question, &contact)? {
        return Ok(());
    }
    open_to(change, application, question, &contact)?;
    record_opening(change, application, question, "question opened")?;
    let row = store::opened_row(change.db, application, question, &contact)?.ok_or(Error::NotFound)?;
    let title = opened.form.question(question).map_or("", |question| question.title.first());
    let letter = Letter::to("question-opened", &opened.contact)
        .about(Thing::new("application", application), Some(&opened.application.funder_id))
        .value("organisation", &opened.organisation)
        .value("fund", opened.form.fund.name.first())
        .value("question", title)
        .value("link", format!("{}/desk/opened/{}", change.tools.base_url, row.id));
    letters::queue(change, letter)?;
    Ok(())
}

/// A group takes a question of its draft back to itself.
///
/// # Errors
/// Refused while a conversation about it goes on: cancel that instead.
pub fn hide_question(change: &mut Change<'_>, application: &ApplicationId, question: &str) -> Result<()> {
    draft(change, application, question)?;
    let talking = store::about(change.db, application, question)?.is_some_and(|talk| talk.state.is_open());
    if talking {
        return Err(Error::refused_with(
            Words::key("talk-hide-while-talking"),
            format!("/applications/{application}/questions/{question}/conversation"),
            Words::key("talk-see"),
        ));
    }
    store::close(change.db, application, question, change.now)?;
    record_opening(change, application, question, "question closed")
}

fn draft(change: &mut Change<'_>, application: &ApplicationId, question: &str) -> Result<Opened> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::for_member(change.db, application, &person)?;
    let asked = opened.form.question(question).ok_or(Error::NotFound)?;
    if opened.application.state != ApplicationState::Draft || asked.equity {
        return Err(Error::refused_with(
            Words::key("talk-not-to-show"),
            format!("/applications/{application}"),
            Words::key("talk-see-application"),
        ));
    }
    Ok(opened)
}

/// Opens a draft's question to an officer who talks about it with its group.
///
/// # Errors
/// A database that cannot be reached.
pub fn open_to(change: &mut Change<'_>, application: &ApplicationId, question: &str, person: &PersonId) -> Result<()> {
    let opened = OpenedQuestion {
        id: change.id(),
        application_id: application.clone(),
        question_key: question.to_owned(),
        person_id: person.clone(),
        opened_by: change.person()?,
        opened_at: change.now,
        closed_at: None,
    };
    store::open_to(change.db, &opened)
}

fn record_opening(change: &mut Change<'_>, application: &ApplicationId, question: &str, action: &str) -> Result<()> {
    let detail = serde_json::json!({ "question": question });
    history::record(change, &Thing::new("application", application), Event::new(action).detail(detail))
}
