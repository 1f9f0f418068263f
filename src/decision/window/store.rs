//! How the window of a round's letters, and the calls before them, stand in the database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp};

use super::{Call, Window};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{release_calls, release_windows};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RoundId};

/// A window as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = release_windows, check_for_backend(crate::db::MultiBackend))]
pub struct Row {
    pub round_id: RoundId,
    pub opens_at: Instant,
    pub closes_at: Instant,
    pub set_by: PersonId,
    pub set_at: Instant,
}

/// How a call came out, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = release_calls, check_for_backend(crate::db::MultiBackend))]
pub struct Made {
    pub application_id: ApplicationId,
    pub came: Call,
    pub said_by: PersonId,
    pub said_at: Instant,
}

/// Writes the window of a round, in place of the one before.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, row: &Row) -> Result<()> {
    diesel::delete(release_windows::table.find(&row.round_id)).execute(db)?;
    diesel::insert_into(release_windows::table).values(row).execute(db)?;
    Ok(())
}

/// Takes the window of a round away: its letters leave when they are released.
///
/// # Errors
/// A database that cannot be reached.
pub fn remove(db: &mut DbConn, round: &RoundId) -> Result<()> {
    diesel::delete(release_windows::table.find(round)).execute(db)?;
    Ok(())
}

/// Writes how a call came out, in place of what was written before.
///
/// # Errors
/// A database that cannot be reached.
pub fn say(db: &mut DbConn, made: &Made) -> Result<()> {
    diesel::delete(release_calls::table.find(&made.application_id)).execute(db)?;
    diesel::insert_into(release_calls::table).values(made).execute(db)?;
    Ok(())
}

/// What [`beside`] reads.
pub type Read = (Option<Call>, Option<Instant>, Option<Instant>);

type Moment = SqlLiteral<Nullable<Timestamp>>;

/// For any query over `applications`: how the call to its group came out, and the window of its round, without one more
/// join.
pub fn beside() -> (SqlLiteral<Nullable<Text>>, Moment, Moment) {
    let of = |column: &str| {
        format!("(SELECT w.{column} FROM release_windows AS w WHERE w.round_id = applications.round_id)")
    };
    let call = "(SELECT c.came FROM release_calls AS c WHERE c.application_id = applications.id)";
    (sql(call), sql(&of("opens_at")), sql(&of("closes_at")))
}

/// The window, as [`beside`] read it.
pub fn read(opens_at: Option<Instant>, closes_at: Option<Instant>) -> Option<Window> {
    Some(Window { opens_at: opens_at?, closes_at: closes_at? })
}
