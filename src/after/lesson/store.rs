//! The only file that knows how what the council changes next stands in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::round_lessons;
use crate::error::Result;
use crate::ids::{PersonId, RoundId};

/// What it changes next, of a round; empty where nothing was written.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, round: &RoundId) -> Result<String> {
    let found: Option<String> = round_lessons::table.find(round).select(round_lessons::words).first(db).optional()?;
    Ok(found.unwrap_or_default())
}

/// Writes it, in place of what stood there.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, round: &RoundId, words: &str, by: &PersonId, now: Instant) -> Result<()> {
    diesel::delete(round_lessons::table.find(round)).execute(db)?;
    diesel::insert_into(round_lessons::table)
        .values((
            round_lessons::round_id.eq(round),
            round_lessons::words.eq(words),
            round_lessons::written_by.eq(by),
            round_lessons::written_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
