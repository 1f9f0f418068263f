//! How a group put its time right, as the database knows it.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::LetGo;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, time_corrections, time_let_go};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, TimeCorrectionId};

/// That a group put right how long applying took, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = time_corrections, check_for_backend(crate::db::MultiBackend))]
pub struct Correction {
    pub id: TimeCorrectionId,
    pub application_id: ApplicationId,
    /// What it had said before.
    pub minutes_before: i32,
    pub minutes: i32,
    pub why: String,
    /// Who of the group said it.
    pub said_by: String,
    pub said_on: NaiveDate,
    pub noted_by: PersonId,
    pub noted_at: Instant,
}

/// Writes that a group put its time right. The application was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert_correction(db: &mut DbConn, one: &Correction) -> Result<()> {
    diesel::insert_into(time_corrections::table).values(one).execute(db)?;
    Ok(())
}

/// What a group said of its time, in one query: that it wants nothing, and how it put it right, the earliest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn said(db: &mut DbConn, id: &ApplicationId) -> Result<(Option<LetGo>, Vec<Correction>)> {
    let rows: Vec<(Option<LetGo>, Option<Correction>)> = applications::table
        .left_join(time_let_go::table)
        .left_join(time_corrections::table)
        .filter(applications::id.eq(id))
        .order((time_corrections::noted_at, time_corrections::id))
        .select((Option::<LetGo>::as_select(), Option::<Correction>::as_select()))
        .load(db)?;
    let let_go = rows.first().and_then(|(let_go, _)| let_go.clone());
    Ok((let_go, rows.into_iter().filter_map(|(_, correction)| correction).collect()))
}
