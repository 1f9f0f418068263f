//! Questions to an applicant: asked by an officer, answered by the group, replied to by the council.

use super::{talked, understanding};
use crate::app::Change;
use crate::application;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicantQuestionId, ApplicationId, UnderstandingId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people;
use crate::review::question::{Action, Asking, LIMIT, State, is_about};
use crate::review::store::Head;
use crate::review::store::question::Question;
use crate::review::understanding::Action as Understand;
use crate::review::{policy, store};

/// An officer asks a group something, with a day for both sides; every member gets a letter.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn ask(
    change: &mut Change<'_>,
    id: &ApplicationId,
    asking: &Asking,
    problems: Problems,
) -> Result<ApplicantQuestionId> {
    ask_for(change, id, asking, None, problems)
}

/// The same, for a reader who would like to understand: they are told when the group has answered.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn ask_for(
    change: &mut Change<'_>,
    id: &ApplicationId,
    asking: &Asking,
    wanted: Option<&UnderstandingId>,
    mut problems: Problems,
) -> Result<ApplicantQuestionId> {
    application::store::touch(change.db, id)?;
    let head = looked_after(change, id)?;
    policy::is_under_way(&head.application)?;
    if !is_about(&asking.about, &head.form) {
        problems.add("about", NOT_ABOUT);
    }
    let (answer_by, we_reply_by) = asking.check(change.today(), problems)?;
    let question = Question {
        id: change.id(),
        application_id: id.clone(),
        state: State::Asked,
        words: asking.words.trim().to_owned(),
        why: asking.why.trim().to_owned(),
        answer_by,
        we_reply_by,
        asked_by: change.person()?,
        asked_at: change.now,
        answer: String::new(),
        answered_by: None,
        answered_at: None,
        reply: String::new(),
        replied_by: None,
        replied_at: None,
        version: 1,
        by_talk: asking.by_talk,
        about: asking.about.clone(),
    };
    store::question::insert(change.db, &question)?;
    if let Some(wanted) = wanted {
        understanding::asked(change, id, wanted, &question.id)?;
    }
    remember(change, &question, "question asked")?;
    write_to_group(change, "question-to-you", &head, &question)?;
    Ok(question.id)
}

/// An officer says what a question is about: what a group answers about something that it told in confidence goes no further
/// than that.
///
/// # Errors
/// Not found, or refused with the reason; a problem where it can be about no such thing.
pub fn place(
    change: &mut Change<'_>,
    application: &ApplicationId,
    id: &ApplicantQuestionId,
    about: &str,
) -> Result<()> {
    application::store::touch(change.db, application)?;
    let head = looked_after(change, application)?;
    let question = store::question::get(change.db, id)?;
    if question.application_id != *application {
        return Err(Error::NotFound);
    }
    if about.is_empty() || !is_about(about, &head.form) {
        return Err(Error::problem("about", NOT_ABOUT));
    }
    if question.about == about {
        return Ok(());
    }
    store::question::place(change.db, id, about)?;
    remember(change, &question, "question placed")
}

/// What is said where a question can be about no such thing.
const NOT_ABOUT: &str = "Choose from the list what it is about";

/// The application, if this person looks after it.
fn looked_after(change: &mut Change<'_>, id: &ApplicationId) -> Result<Head> {
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_look_after(&who, &head.application, &ties)?;
    Ok(head)
}

/// Both sides see this on the application, so it carries no words.
fn remember(change: &mut Change<'_>, question: &Question, what: &str) -> Result<()> {
    let detail = serde_json::json!({ "question": question.id });
    history::record(change, &Thing::new("application", &question.application_id), Event::new(what).detail(detail))
}

fn write_to_group(change: &mut Change<'_>, kind: &'static str, head: &Head, question: &Question) -> Result<()> {
    let who = change.who()?;
    let link =
        format!("{}/applications/{}/questions-to-you/{}", change.tools.base_url, question.application_id, question.id);
    let officer = if question.by_talk { talked::officer(change, question)? } else { String::new() };
    for member in organisation::store::members(change.db, &head.application.organisation_id)? {
        let fund = head.form.fund.name.get(&member.language).to_owned();
        let letter = Letter::to(kind, &member)
            .about(Thing::new("application", &question.application_id), Some(&head.application.funder_id))
            .value("organisation", &head.application.organisation_name)
            .value("fund", fund)
            .value("words", &question.words)
            .value("why", &question.why)
            .value("reply", &question.reply)
            .value("answer_by", question.answer_by)
            .value("we_reply_by", question.we_reply_by)
            .value("asker", who.call_name())
            .value("asker_email", &who.email)
            .value("officer", &officer)
            .value("link", &link);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A member of the group answers, or adds to the answer until the council has replied; whoever asked gets a letter.
///
/// # Errors
/// Not found for anybody else; overtaken when another member answered meanwhile; what is to be put right.
pub fn answer(
    change: &mut Change<'_>,
    application: &ApplicationId,
    id: &ApplicantQuestionId,
    words: &str,
    version: i32,
) -> Result<()> {
    let question = store::question::touch(change.db, id)?;
    let person = change.person()?;
    let head = store::head(change.db, &question.application_id)?;
    let member = organisation::store::is_member(change.db, &head.application.organisation_id, &person)?;
    if !member || question.application_id != *application {
        return Err(Error::NotFound);
    }
    let closed = || Error::refused(Words::key("question-closed"));
    policy::is_under_way(&head.application).map_err(|_| closed())?;
    let state = question.state.next(Action::Answer).ok_or_else(closed)?;
    if question.version != version + 1 {
        return Err(Error::Overtaken(Words::key("question-overtaken")));
    }
    let mut problems = Problems::default();
    problems.need("answer", words, Words::key("question-answer-empty"));
    if words.chars().count() > LIMIT {
        problems.add("answer", Words::key("question-answer-long"));
    }
    problems.check()?;
    store::question::answer(change.db, id, state, words.trim(), &person, change.now)?;
    heard(change, &head, &question)
}

/// The group has answered, in writing or by talking: readers who wanted to understand have it before them, and whoever asked
/// gets a letter, or whoever speaks with the group where they have left.
pub(super) fn heard(change: &mut Change<'_>, head: &Head, question: &Question) -> Result<()> {
    let (id, application) = (&question.id, &question.application_id);
    understanding::follow(change, id, Understand::Tell)?;
    remember(change, question, "question answered")?;
    let hears = store::question::hears(change.db, id)?;
    let hears = people::store::by_id(change.db, &hears)?;
    let letter = Letter::to("question-answered", &hears)
        .about(Thing::new("application", application), Some(&head.application.funder_id))
        .value("organisation", &head.application.organisation_name)
        .value("words", &question.words)
        .value("we_reply_by", question.we_reply_by)
        .value("link", format!("{}/desk/applications/{application}/questions#question-{id}", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// An officer no longer asks a question that has not been answered; every member gets a letter with why.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn withdraw(
    change: &mut Change<'_>,
    application: &ApplicationId,
    id: &ApplicantQuestionId,
    why: &str,
) -> Result<()> {
    application::store::touch(change.db, application)?;
    let mut question = store::question::touch(change.db, id)?;
    if question.application_id != *application {
        return Err(Error::NotFound);
    }
    let head = looked_after(change, application)?;
    let answered = || Error::refused("The group has answered, so reply to what it said.");
    let state = question.state.next(Action::Withdraw).ok_or_else(answered)?;
    let mut problems = Problems::default();
    problems.need("withdrawn", why, "Tell the group why you no longer ask");
    if why.chars().count() > LIMIT {
        problems.add("withdrawn", "That is more than we keep here. Please shorten it");
    }
    problems.check()?;
    question.reply = why.trim().to_owned();
    store::question::reply(change.db, id, state, &question.reply, &change.person()?, change.now)?;
    understanding::follow(change, id, Understand::Unask)?;
    talked::let_go(change, application, id)?;
    remember(change, &question, "question withdrawn")?;
    write_to_group(change, "question-withdrawn", &head, &question)
}

/// The council says what it made of the answer, which closes the question; every member gets a letter. While the group talks
/// with us about it the officer says that they reply all the same: what it confirms later is added.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn reply(
    change: &mut Change<'_>,
    application: &ApplicationId,
    id: &ApplicantQuestionId,
    (words, anyway): (&str, bool),
    version: i32,
) -> Result<()> {
    let mut question = store::question::touch(change.db, id)?;
    if question.application_id != *application {
        return Err(Error::NotFound);
    }
    let head = looked_after(change, application)?;
    let waits = || Error::refused("The group has not answered yet, or we have replied already.");
    let state = question.state.next(Action::Reply).ok_or_else(waits)?;
    if question.version != version + 1 {
        return Err(Error::Overtaken(
            "The group has added to its answer since you opened this page. Read it again, then reply.".into(),
        ));
    }
    let mut problems = Problems::default();
    problems.need("reply", words, "Say what you made of the answer, and what happens next");
    if words.chars().count() > LIMIT {
        problems.add("reply", "That is more than we keep here. Please shorten it");
    }
    if !anyway && talked::goes_on(change, application, id)? {
        problems.add(
            "anyway",
            "The group still talks with us about this. Wait for what it confirms, or reply all the same",
        );
    }
    problems.check()?;
    question.reply = words.trim().to_owned();
    store::question::reply(change.db, id, state, &question.reply, &change.person()?, change.now)?;
    remember(change, &question, "question replied to")?;
    write_to_group(change, "question-replied", &head, &question)
}
