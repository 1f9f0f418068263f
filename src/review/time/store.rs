//! The only file that knows how reading time stands in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Break, Limits};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, reading_breaks, reading_limits};
use crate::error::{Error, Result};
use crate::ids::{PersonId, ReadingBreakId};

/// What somebody has said of their time, with the id of each break, in one query; the first break first.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn of(db: &mut DbConn, person: &PersonId) -> Result<(Limits, Vec<(ReadingBreakId, Break)>)> {
    type Row = (Option<i32>, Option<(ReadingBreakId, NaiveDate, NaiveDate)>);
    let rows: Vec<Row> = people::table
        .left_join(reading_limits::table.on(reading_limits::person_id.eq(people::id)))
        .left_join(reading_breaks::table.on(reading_breaks::person_id.eq(people::id)))
        .filter(people::id.eq(person))
        .order((reading_breaks::from_on.asc(), reading_breaks::id.asc()))
        .select((
            reading_limits::most_a_week.nullable(),
            (reading_breaks::id, reading_breaks::from_on, reading_breaks::until_on).nullable(),
        ))
        .load(db)?;
    let most = rows.first().ok_or(Error::NotFound)?.0;
    let breaks: Vec<(ReadingBreakId, Break)> =
        rows.into_iter().filter_map(|(_, one)| one).map(|(id, from, until)| (id, Break { from, until })).collect();
    let most_a_week = most.and_then(|most| u32::try_from(most).ok());
    Ok((Limits { most_a_week, breaks: breaks.iter().map(|(_, one)| *one).collect() }, breaks))
}

/// Writes how many readings somebody takes on in a week at most.
///
/// # Errors
/// A database that cannot be reached.
pub fn put_most(db: &mut DbConn, person: &PersonId, most: Option<i32>, at: Instant) -> Result<()> {
    let changed = diesel::update(reading_limits::table.find(person))
        .set((reading_limits::most_a_week.eq(most), reading_limits::said_at.eq(at)))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(reading_limits::table)
            .values((
                reading_limits::person_id.eq(person),
                reading_limits::most_a_week.eq(most),
                reading_limits::said_at.eq(at),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Writes a break.
///
/// # Errors
/// A database that cannot be reached.
pub fn add_break(db: &mut DbConn, id: &ReadingBreakId, person: &PersonId, one: Break, at: Instant) -> Result<()> {
    diesel::insert_into(reading_breaks::table)
        .values((
            reading_breaks::id.eq(id),
            reading_breaks::person_id.eq(person),
            reading_breaks::from_on.eq(one.from),
            reading_breaks::until_on.eq(one.until),
            reading_breaks::said_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}

/// Takes one of somebody's breaks away.
///
/// # Errors
/// Not found when it is not theirs; a database that cannot be reached.
pub fn end_break(db: &mut DbConn, id: &ReadingBreakId, person: &PersonId) -> Result<()> {
    let mine = reading_breaks::table.find(id).filter(reading_breaks::person_id.eq(person));
    if diesel::delete(mine).execute(db)? == 0 { Err(Error::NotFound) } else { Ok(()) }
}
