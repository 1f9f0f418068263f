//! Questions to applicants.

use chrono::NaiveDate;
use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use crate::application::conversation;
use crate::application::store::contact;
use crate::application::translating::store::{is_of_this_answer, with_correction};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applicant_questions, applications, conversations, decision_questions, decisions, people};
use crate::error::{Error, Result};
use crate::ids::{ApplicantQuestionId, ApplicationId, ConversationId, PersonId};
use crate::review::question::State;

/// A question as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = applicant_questions, check_for_backend(crate::db::MultiBackend))]
pub struct Question {
    pub id: ApplicantQuestionId,
    pub application_id: ApplicationId,
    pub state: State,
    pub words: String,
    pub why: String,
    pub answer_by: NaiveDate,
    pub we_reply_by: NaiveDate,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    pub answer: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    pub reply: String,
    pub replied_by: Option<PersonId>,
    pub replied_at: Option<Instant>,
    pub version: i32,
    /// The group can choose a time to talk about it.
    pub by_talk: bool,
    /// What it is about: see [`crate::review::question::is_about`].
    pub about: String,
}

/// What a group answered to a question of ours, to be pointed at: until we ask no longer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    pub id: String,
    pub words: String,
    pub answer: String,
    /// What the question is about: see [`crate::review::question::may_read`].
    pub about: String,
}

/// A question with the names on both sides.
#[derive(Clone, Debug)]
pub struct Named {
    pub question: Question,
    pub asker: String,
    pub answerer: String,
    pub replier: String,
    /// The conversation in which the group talks about it, if there is one.
    pub talk: Option<ConversationId>,
    /// They have not come to its end.
    pub talk_goes_on: bool,
    /// The decision rests on its answer,
    pub decided_on: bool,
    /// and its group has heard it.
    pub decision_is_out: bool,
    /// What its answer says in English; empty where nobody translated it.
    pub english: String,
}

/// For a query over `applicant_questions`: the newest translation of its answer as it is now, with what its group says of that.
fn in_english() -> String {
    let (text, is_of_this_answer) = (with_correction("t"), is_of_this_answer("t"));
    format!(
        "(SELECT {text} FROM translations AS t WHERE t.question_key = applicant_questions.id AND {is_of_this_answer} \
         ORDER BY t.added_at DESC, t.id DESC LIMIT 1)"
    )
}

diesel::alias!(
    people as askers: Askers,
    people as answerers: Answerers,
    people as repliers: Repliers,
);

/// Who hears that a group has answered: whoever asked, and whoever speaks with the group once they have left.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn hears(db: &mut DbConn, id: &ApplicantQuestionId) -> Result<PersonId> {
    Ok(applicant_questions::table
        .inner_join(applications::table)
        .filter(applicant_questions::id.eq(id))
        .select(contact::or_speaker("applicant_questions.asked_by"))
        .first(db)?)
}

/// Every question about an application, newest first, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_application(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Named>> {
    load(db, application, None)
}

/// One question about an application with the names on both sides.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn named(db: &mut DbConn, application: &ApplicationId, id: &ApplicantQuestionId) -> Result<Named> {
    load(db, application, Some(id))?.pop().ok_or(Error::NotFound)
}

fn load(db: &mut DbConn, application: &ApplicationId, id: Option<&ApplicantQuestionId>) -> Result<Vec<Named>> {
    type Talk = (ConversationId, conversation::State);
    type Row = (Question, String, Option<String>, Option<String>, Option<Talk>, bool, bool, Option<String>);
    let rests_on = decision_questions::table.filter(decision_questions::question_id.eq(applicant_questions::id));
    let is_out = decision_questions::table
        .inner_join(decisions::table)
        .filter(decision_questions::question_id.eq(applicant_questions::id))
        .filter(decisions::released_at.is_not_null());
    let mut query = applicant_questions::table
        .inner_join(askers.on(askers.field(people::id).eq(applicant_questions::asked_by)))
        .left_join(answerers.on(answerers.field(people::id).nullable().eq(applicant_questions::answered_by)))
        .left_join(repliers.on(repliers.field(people::id).nullable().eq(applicant_questions::replied_by)))
        .left_join(conversations::table.on(conversations::question_key.eq(applicant_questions::id)))
        .filter(applicant_questions::application_id.eq(application))
        .order((applicant_questions::asked_at.desc(), applicant_questions::id.desc()))
        .select((
            Question::as_select(),
            askers.field(people::name),
            answerers.field(people::name).nullable(),
            repliers.field(people::name).nullable(),
            (conversations::id, conversations::state).nullable(),
            exists(rests_on),
            exists(is_out),
            sql::<Nullable<Text>>(&in_english()),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(id) = id {
        query = query.filter(applicant_questions::id.eq(id));
    }
    let rows: Vec<Row> = query.load(db)?;
    let named = |(question, asker, answerer, replier, talk, decided_on, decision_is_out, english): Row| Named {
        english: english.unwrap_or_default(),
        talk_goes_on: talk.as_ref().is_some_and(|(_, state)| state.is_open()),
        talk: talk.map(|(id, _)| id),
        decided_on,
        decision_is_out,
        question,
        asker,
        answerer: answerer.unwrap_or_default(),
        replier: replier.unwrap_or_default(),
    };
    Ok(rows.into_iter().map(named).collect())
}

/// What a group answered to our questions, the first answered first, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn answered(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Answered>> {
    let rows: Vec<(String, String, String, String)> = applicant_questions::table
        .filter(applicant_questions::application_id.eq(application))
        .filter(applicant_questions::state.eq_any(State::WITH_ANSWER))
        .order((applicant_questions::answered_at, applicant_questions::id))
        .select((
            applicant_questions::id,
            applicant_questions::words,
            applicant_questions::answer,
            applicant_questions::about,
        ))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, words, answer, about)| Answered { id, words, answer, about }).collect())
}

/// A question by its id.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &ApplicantQuestionId) -> Result<Question> {
    Ok(applicant_questions::table.find(id).select(Question::as_select()).first(db)?)
}

/// Touches a question first, so that two changes of it stand one behind the other; gives it as it then stands.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &ApplicantQuestionId) -> Result<Question> {
    let found = diesel::update(applicant_questions::table.find(id))
        .set(applicant_questions::version.eq(applicant_questions::version + 1))
        .execute(db)?;
    if found == 0 { Err(Error::NotFound) } else { get(db, id) }
}

/// Writes a new question.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, question: &Question) -> Result<()> {
    diesel::insert_into(applicant_questions::table).values(question).execute(db)?;
    Ok(())
}

/// Writes what a question is about.
///
/// # Errors
/// A database that cannot be reached.
pub fn place(db: &mut DbConn, id: &ApplicantQuestionId, about: &str) -> Result<()> {
    diesel::update(applicant_questions::table.find(id)).set(applicant_questions::about.eq(about)).execute(db)?;
    Ok(())
}

/// Writes the group's answer.
///
/// # Errors
/// A database that cannot be reached.
pub fn answer(
    db: &mut DbConn,
    id: &ApplicantQuestionId,
    state: State,
    words: &str,
    by: &PersonId,
    at: Instant,
) -> Result<()> {
    diesel::update(applicant_questions::table.find(id))
        .set((
            applicant_questions::state.eq(state),
            applicant_questions::answer.eq(words),
            applicant_questions::answered_by.eq(by),
            applicant_questions::answered_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes the council's reply.
///
/// # Errors
/// A database that cannot be reached.
pub fn reply(
    db: &mut DbConn,
    id: &ApplicantQuestionId,
    state: State,
    words: &str,
    by: &PersonId,
    at: Instant,
) -> Result<()> {
    diesel::update(applicant_questions::table.find(id))
        .set((
            applicant_questions::state.eq(state),
            applicant_questions::reply.eq(words),
            applicant_questions::replied_by.eq(by),
            applicant_questions::replied_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}
