//! What readers would like to understand.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, readings, understandings};
use crate::error::{Error, Result};
use crate::ids::{ApplicantQuestionId, ApplicationId, PersonId, ReadingId, UnderstandingId};
use crate::review::understanding::{State, Way};

/// One thing that a reader would like to understand, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = understandings, check_for_backend(crate::db::MultiBackend))]
pub struct Understanding {
    pub id: UnderstandingId,
    pub reading_id: ReadingId,
    pub criterion_key: String,
    pub way: Way,
    pub state: State,
    pub words: String,
    pub wanted_at: Instant,
    pub question_id: Option<ApplicantQuestionId>,
    /// What an officer told the reader.
    pub told: String,
    pub told_by: Option<PersonId>,
    pub told_at: Option<Instant>,
}

/// Those of one reading.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_reading(db: &mut DbConn, id: &ReadingId) -> Result<Vec<Understanding>> {
    Ok(understandings::table
        .filter(understandings::reading_id.eq(id))
        .order(understandings::id)
        .select(Understanding::as_select())
        .load(db)?)
}

/// Those about an application, with who would like to understand, in one query; the first asked first.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_application(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(Understanding, String)>> {
    Ok(understandings::table
        .inner_join(readings::table.inner_join(people::table.on(people::id.eq(readings::reader_id))))
        .filter(readings::application_id.eq(id))
        .order((understandings::wanted_at, understandings::id))
        .select((Understanding::as_select(), people::name))
        .load(db)?)
}

/// One about an application.
///
/// # Errors
/// Not found when it is about another; a database that cannot be reached.
pub fn get(db: &mut DbConn, application: &ApplicationId, id: &UnderstandingId) -> Result<Understanding> {
    let found = of_application(db, application)?.into_iter().find(|(one, _)| one.id == *id);
    found.map(|(one, _)| one).ok_or(Error::NotFound)
}

/// Writes one; what was wanted of the same criterion before is written over.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, one: &Understanding) -> Result<()> {
    let changed = diesel::update(understandings::table.find(&one.id))
        .set((
            understandings::way.eq(one.way),
            understandings::state.eq(one.state),
            understandings::words.eq(&one.words),
            understandings::wanted_at.eq(one.wanted_at),
            understandings::question_id.eq(&one.question_id),
            understandings::told.eq(&one.told),
            understandings::told_by.eq(&one.told_by),
            understandings::told_at.eq(one.told_at),
        ))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(understandings::table).values(one).execute(db)?;
    }
    Ok(())
}

/// Those that became this question to the group.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_question(db: &mut DbConn, id: &ApplicantQuestionId) -> Result<Vec<Understanding>> {
    Ok(understandings::table
        .filter(understandings::question_id.eq(id))
        .order(understandings::id)
        .select(Understanding::as_select())
        .load(db)?)
}
