//! Readings and their judgements.

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::application::State as Stage;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, judgements, person_roles, readings};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, JudgementId, PersonId, ReadingId};
use crate::people::Role;
use crate::review::reading::{Cite, Judgement, State, Written};

pub use super::opening::{About, Opened, open};
pub use super::shared::{ByReader, Shared, Steps, judgements_of_shared, of_application, shared, steps, strengths};

/// A reading as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = readings, check_for_backend(crate::db::MultiBackend))]
pub struct Reading {
    pub id: ReadingId,
    pub application_id: ApplicationId,
    pub reader_id: PersonId,
    pub state: State,
    pub due_on: NaiveDate,
    pub strengths: String,
    pub assigned_by: PersonId,
    pub assigned_at: Instant,
    pub shared_at: Option<Instant>,
    pub version: i32,
    /// Their own working notes.
    pub notes: String,
    /// Why they said no, where they said why.
    pub no_why: String,
    pub no_words: String,
    pub no_at: Option<Instant>,
}

impl Reading {
    /// What stands in it, with these judgements.
    pub fn written(&self, judgements: Vec<Judgement>) -> Written {
        Written { strengths: self.strengths.clone(), judgements, notes: self.notes.clone() }
    }
}

/// Which application a reading is of.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn application_of(db: &mut DbConn, id: &ReadingId) -> Result<ApplicationId> {
    Ok(readings::table.find(id).select(readings::application_id).first(db)?)
}

/// What a person was asked to read and has not shared, where they hold none of these roles any more.
///
/// # Errors
/// A database that cannot be reached.
pub fn open_without_role(db: &mut DbConn, reader: &PersonId, roles: &[Role]) -> Result<Vec<ReadingId>> {
    let held = person_roles::table
        .filter(person_roles::person_id.eq(reader))
        .filter(person_roles::role.eq_any(roles.to_vec()))
        .filter(person_roles::ended_at.is_null())
        .filter(person_roles::funder_id.is_null().or(person_roles::funder_id.eq(applications::funder_id.nullable())));
    Ok(readings::table
        .inner_join(applications::table)
        .filter(readings::reader_id.eq(reader))
        .filter(readings::state.eq_any([State::Assigned, State::Declared, State::Drafted]))
        .filter(applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting]))
        .filter(not(exists(held)))
        .order(readings::id)
        .select(readings::id)
        .load(db)?)
}

/// Touches a reading first, so that two saves of it stand one behind the other; gives it as it then stands.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &ReadingId) -> Result<Reading> {
    let found =
        diesel::update(readings::table.find(id)).set(readings::version.eq(readings::version + 1)).execute(db)?;
    if found == 0 {
        return Err(Error::NotFound);
    }
    Ok(readings::table.find(id).select(Reading::as_select()).first(db)?)
}

/// Gives the version back that a touch took, where nothing was written: whoever saved last goes on as they were.
///
/// # Errors
/// A database that cannot be reached.
pub fn untouch(db: &mut DbConn, id: &ReadingId) -> Result<()> {
    diesel::update(readings::table.find(id)).set(readings::version.eq(readings::version - 1)).execute(db)?;
    Ok(())
}

/// Writes a new reading.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, reading: &Reading) -> Result<()> {
    diesel::insert_into(readings::table).values(reading).execute(db)?;
    Ok(())
}

/// A person's reading of an application, if they were asked for one.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_reader(db: &mut DbConn, application: &ApplicationId, reader: &PersonId) -> Result<Option<Reading>> {
    Ok(readings::table
        .filter(readings::application_id.eq(application))
        .filter(readings::reader_id.eq(reader))
        .select(Reading::as_select())
        .first(db)
        .optional()?)
}

/// Writes where a reading is.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_state(db: &mut DbConn, id: &ReadingId, state: State, shared_at: Option<Instant>) -> Result<()> {
    diesel::update(readings::table.find(id))
        .set((readings::state.eq(state), readings::shared_at.eq(shared_at)))
        .execute(db)?;
    Ok(())
}

/// Writes that a reader said no, and why where they said so.
///
/// # Errors
/// A database that cannot be reached.
pub fn say_no(db: &mut DbConn, id: &ReadingId, why: &str, words: &str, at: Instant) -> Result<()> {
    diesel::update(readings::table.find(id))
        .set((
            readings::state.eq(State::SaidNo),
            readings::no_why.eq(why),
            readings::no_words.eq(words),
            readings::no_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes that somebody is asked again, by whom and by when.
///
/// # Errors
/// A database that cannot be reached.
pub fn ask_again(db: &mut DbConn, reading: &Reading) -> Result<()> {
    diesel::update(readings::table.find(&reading.id))
        .set((
            readings::state.eq(reading.state),
            readings::due_on.eq(reading.due_on),
            readings::assigned_by.eq(&reading.assigned_by),
            readings::assigned_at.eq(reading.assigned_at),
            readings::shared_at.eq(None::<Instant>),
            (readings::no_why.eq(""), readings::no_words.eq(""), readings::no_at.eq(None::<Instant>)),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes what a reader wrote in place of what stood there. `ids` gives each judgement its identifier.
///
/// # Errors
/// A database that cannot be reached.
pub fn write(db: &mut DbConn, id: &ReadingId, written: &Written, mut ids: impl FnMut() -> JudgementId) -> Result<()> {
    diesel::update(readings::table.find(id))
        .set((readings::strengths.eq(&written.strengths), readings::notes.eq(&written.notes)))
        .execute(db)?;
    diesel::delete(judgements::table.filter(judgements::reading_id.eq(id))).execute(db)?;
    for judgement in &written.judgements {
        diesel::insert_into(judgements::table)
            .values((
                judgements::id.eq(ids()),
                judgements::reading_id.eq(id),
                judgements::criterion_key.eq(&judgement.criterion),
                judgements::step_key.eq(&judgement.step),
                judgements::words.eq(&judgement.words),
                judgements::cites.eq(Json(judgement.cites.clone())),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// The judgements of one reading.
///
/// # Errors
/// A database that cannot be reached.
pub fn judgements_of(db: &mut DbConn, id: &ReadingId) -> Result<Vec<Judgement>> {
    let rows: Vec<(String, String, String, Json<Vec<Cite>>)> = judgements::table
        .filter(judgements::reading_id.eq(id))
        .order(judgements::id)
        .select((judgements::criterion_key, judgements::step_key, judgements::words, judgements::cites))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(criterion, step, words, Json(cites))| Judgement { criterion, step, words, cites })
        .collect())
}

/// How many readings somebody has still to share, of what is still weighed, in every round.
///
/// # Errors
/// A database that cannot be reached.
pub fn open_of(db: &mut DbConn, person: &PersonId) -> Result<i64> {
    Ok(readings::table
        .inner_join(applications::table)
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.eq_any([State::Assigned, State::Declared, State::Drafted]))
        .filter(applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting]))
        .count()
        .get_result(db)?)
}
