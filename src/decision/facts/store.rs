//! How the facts that a group is asked about stand in the database.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text, Timestamp};

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

/// A check as those see it who weigh and decide.
#[derive(Clone, Debug)]
pub struct Seen {
    pub state: State,
    pub facts: Vec<Fact>,
    pub words: String,
    pub due_on: NaiveDate,
    pub answered_at: Option<Instant>,
}

impl From<&Check> for Seen {
    fn from(check: &Check) -> Seen {
        Seen {
            state: check.state,
            facts: check.facts.0.clone(),
            words: check.words.clone(),
            due_on: check.due_on,
            answered_at: check.answered_at,
        }
    }
}

/// What [`beside`] reads.
pub type Read = (Option<State>, Option<Json<Vec<Fact>>>, Option<String>, Option<NaiveDate>, Option<Instant>);

/// The columns of [`beside`].
pub type Beside = (
    SqlLiteral<Nullable<Text>>,
    SqlLiteral<Nullable<Text>>,
    SqlLiteral<Nullable<Text>>,
    SqlLiteral<Nullable<Date>>,
    SqlLiteral<Nullable<Timestamp>>,
);

/// For any query over `applications`: its check, without one more join.
pub fn beside() -> Beside {
    let of =
        |column: &str| format!("(SELECT f.{column} FROM factual_checks AS f WHERE f.application_id = applications.id)");
    (sql(&of("state")), sql(&of("facts")), sql(&of("words")), sql(&of("due_on")), sql(&of("answered_at")))
}

/// The check, as [`beside`] read it.
pub fn read((state, facts, words, due_on, answered_at): Read) -> Option<Seen> {
    let facts = facts.map(|Json(facts)| facts).unwrap_or_default();
    Some(Seen { state: state?, facts, words: words.unwrap_or_default(), due_on: due_on?, answered_at })
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

/// The key of a question, and what was said in a conversation about it that the group confirmed.
type Said = (String, String);

/// The notes that readings of an application cite, and what was said about its questions: three queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn material(db: &mut DbConn, id: &ApplicationId) -> Result<(Vec<Known>, Vec<Said>)> {
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
