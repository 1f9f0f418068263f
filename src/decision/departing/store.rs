//! How it is kept that the panel was told of a departing decision.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text};

use super::Heard;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::departures_told;
use crate::error::Result;
use crate::ids::{DecisionId, PersonId};

/// That the panel was told, as kept.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = departures_told, check_for_backend(crate::db::MultiBackend))]
pub struct Told {
    pub decision_id: DecisionId,
    /// What it was told.
    pub said: String,
    /// From which day on the decision may go out.
    pub goes_from: NaiveDate,
    pub told_by: PersonId,
    pub told_at: Instant,
}

/// Writes that the panel was told, in place of what it was told before.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, told: &Told) -> Result<()> {
    diesel::delete(departures_told::table.find(&told.decision_id)).execute(db)?;
    diesel::insert_into(departures_told::table).values(told).execute(db)?;
    Ok(())
}

/// For any query over `decisions`: what the panel has heard of it, without one more join.
pub fn beside() -> (SqlLiteral<Nullable<Text>>, SqlLiteral<Nullable<Date>>) {
    let of = |column: &str| format!("(SELECT t.{column} FROM departures_told AS t WHERE t.decision_id = decisions.id)");
    (sql(&of("said")), sql(&of("goes_from")))
}

/// What the panel has heard, as [`beside`] read it.
pub fn read((said, goes_from): (Option<String>, Option<NaiveDate>)) -> Option<Heard> {
    Some(Heard { said: said?, goes_from: goes_from? })
}
