//! Questions of a draft that its group has opened to somebody by name, as they stand in the database.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::application::State as ApplicationState;
use crate::application::apart::Closed;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, form_versions, funds, opened_questions, organisations, rounds, scribes};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, FunderId, OpenedQuestionId, PersonId};
use crate::people::Funders;

/// A question of a draft that its group opened to a named person.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = opened_questions, check_for_backend(crate::db::MultiBackend))]
pub struct Opened {
    pub id: OpenedQuestionId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub person_id: PersonId,
    pub opened_by: PersonId,
    pub opened_at: Instant,
    pub closed_at: Option<Instant>,
}

/// One opened question, and whether its application is closed to the person who asks.
pub fn opened_and_apart(db: &mut DbConn, id: &OpenedQuestionId, person: &PersonId) -> Result<(Opened, Option<Closed>)> {
    let (opened, ties): (Opened, (bool, bool)) = opened_questions::table
        .inner_join(applications::table)
        .filter(opened_questions::id.eq(id))
        .select((Opened::as_select(), (apart::stepped_back(person), apart::belongs(person))))
        .first(db)?;
    Ok((opened, apart::closed(ties)))
}

/// What was opened to a person about one question, open or closed since.
pub fn opened_row(
    db: &mut DbConn,
    application: &ApplicationId,
    question: &str,
    person: &PersonId,
) -> Result<Option<Opened>> {
    Ok(opened_questions::table
        .filter(opened_questions::application_id.eq(application))
        .filter(opened_questions::question_key.eq(question))
        .filter(opened_questions::person_id.eq(person))
        .select(Opened::as_select())
        .first(db)
        .optional()?)
}

/// Whether a question is open to a person now.
pub fn is_opened_to(db: &mut DbConn, application: &ApplicationId, question: &str, person: &PersonId) -> Result<bool> {
    Ok(opened_row(db, application, question, person)?.is_some_and(|row| row.closed_at.is_none()))
}

/// The keys of the questions of an application that are open to a person, and whether they type it for its group, in one
/// query.
pub fn opened_and_typed(
    db: &mut DbConn,
    application: &ApplicationId,
    person: &PersonId,
) -> Result<(Vec<String>, bool)> {
    let open = opened_questions::application_id
        .eq(applications::id)
        .and(opened_questions::person_id.eq(person))
        .and(opened_questions::closed_at.is_null());
    let types = scribes::table
        .filter(scribes::application_id.eq(applications::id))
        .filter(scribes::person_id.eq(person))
        .filter(scribes::ended_at.is_null());
    let rows: Vec<(Option<String>, bool)> = applications::table
        .left_join(opened_questions::table.on(open))
        .filter(applications::id.eq(application))
        .select((opened_questions::question_key.nullable(), exists(types)))
        .load(db)?;
    let types = rows.iter().any(|(_, types)| *types);
    Ok((rows.into_iter().filter_map(|(key, _)| key).collect(), types))
}

/// Opens a question to somebody, for the first time or again.
pub fn open_to(db: &mut DbConn, new: &Opened) -> Result<()> {
    match opened_row(db, &new.application_id, &new.question_key, &new.person_id)? {
        None => diesel::insert_into(opened_questions::table).values(new).execute(db)?,
        Some(row) => diesel::update(opened_questions::table.find(&row.id))
            .set((
                opened_questions::opened_by.eq(&new.opened_by),
                opened_questions::opened_at.eq(new.opened_at),
                opened_questions::closed_at.eq(None::<Instant>),
            ))
            .execute(db)?,
    };
    Ok(())
}

/// Closes a question again, to everybody it was opened to.
pub fn close(db: &mut DbConn, application: &ApplicationId, question: &str, now: Instant) -> Result<()> {
    diesel::update(
        opened_questions::table
            .filter(opened_questions::application_id.eq(application))
            .filter(opened_questions::question_key.eq(question))
            .filter(opened_questions::closed_at.is_null()),
    )
    .set(opened_questions::closed_at.eq(now))
    .execute(db)?;
    Ok(())
}

/// An opened question in a list at the desk.
#[derive(Clone, Debug, Queryable)]
pub struct OpenedLine {
    pub id: OpenedQuestionId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub opened_at: Instant,
    pub organisation: String,
    pub fund: String,
    pub funder_id: FunderId,
    /// The form of its round, for what the question asks.
    pub form: Json<FundText>,
}

/// The questions of drafts that are open to a person now, at the funders whose officer they are, the newest first.
pub fn opened_to(db: &mut DbConn, person: &PersonId, officer: &Funders) -> Result<Vec<OpenedLine>> {
    let mut query = opened_questions::table
        .inner_join(
            applications::table
                .inner_join(organisations::table)
                .inner_join(rounds::table.inner_join(funds::table))
                .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id))),
        )
        .filter(opened_questions::person_id.eq(person))
        .filter(opened_questions::closed_at.is_null())
        .filter(applications::state.eq(ApplicationState::Draft))
        .order((opened_questions::opened_at.desc(), opened_questions::id))
        .limit(100)
        .select((
            opened_questions::id,
            opened_questions::application_id,
            opened_questions::question_key,
            opened_questions::opened_at,
            organisations::name,
            funds::name,
            applications::funder_id,
            form_versions::body,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(funders) = officer {
        query = query.filter(applications::funder_id.eq_any(funders));
    }
    Ok(query.load(db)?)
}
