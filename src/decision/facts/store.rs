//! How the facts that a group is asked about stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Fact, State};
use crate::application::conversation::State as Talk;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{conversations, factual_checks};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, FactualCheckId, PersonId};
use crate::relationship::store::Known;

/// A check as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = factual_checks, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Check {
    pub id: FactualCheckId,
    pub application_id: ApplicationId,
    pub state: State,
    pub facts: Json<Vec<Fact>>,
    /// What the group says besides; may be empty.
    pub words: String,
    pub due_on: NaiveDate,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    pub version: i32,
}

/// The check of an application, if its group was asked.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Check>> {
    Ok(factual_checks::table
        .filter(factual_checks::application_id.eq(id))
        .select(Check::as_select())
        .first(db)
        .optional()?)
}

/// Writes a check, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, check: &Check, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(factual_checks::table).values(check).execute(db)?;
    } else {
        diesel::update(factual_checks::table.find(&check.id)).set(check).execute(db)?;
    }
    Ok(())
}

/// The notes that readings of an application cite, and what was said in conversations that its group confirmed, by the key
/// of each question: three queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn material(db: &mut DbConn, id: &ApplicationId) -> Result<(Vec<Known>, Vec<(String, String)>)> {
    let cited = crate::review::store::cited::in_readings(db, id)?;
    let mut notes = crate::relationship::store::of(db, id)?;
    notes.retain(|one| one.note.withdrawn_at.is_none() && cited.contains(one.note.id.as_str()));
    let talks = conversations::table
        .filter(conversations::application_id.eq(id))
        .filter(conversations::state.eq(Talk::Confirmed))
        .order((conversations::asked_at, conversations::id))
        .select((conversations::question_key, conversations::write_up))
        .load(db)?;
    Ok((notes, talks))
}
