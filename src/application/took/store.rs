//! The only file that knows how the time that applying took stands in the database.

use diesel::prelude::*;

use super::Took;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{application_times, applications};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RoundId};

/// What a group told of its application.
pub fn of(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Took>> {
    let found: Option<(i32, i32, String)> = application_times::table
        .find(id)
        .select((application_times::minutes, application_times::people, application_times::hardest))
        .first(db)
        .optional()?;
    Ok(found.map(|(minutes, people, hardest)| Took { minutes, people, hardest }))
}

/// Writes what it told in place of what it told before. The application was touched first.
pub fn put(db: &mut DbConn, id: &ApplicationId, took: &Took, by: &PersonId, now: Instant) -> Result<()> {
    diesel::delete(application_times::table.find(id)).execute(db)?;
    diesel::insert_into(application_times::table)
        .values((
            application_times::application_id.eq(id),
            application_times::minutes.eq(took.minutes),
            application_times::people.eq(took.people),
            application_times::hardest.eq(&took.hardest),
            application_times::told_by.eq(by),
            application_times::told_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// By how many people, and what was hardest, of every group of a round that told: by their words, which says nothing of
/// whose they are or when they came.
pub fn of_round(db: &mut DbConn, round: &RoundId) -> Result<Vec<(i32, String)>> {
    Ok(application_times::table
        .inner_join(applications::table)
        .filter(applications::round_id.eq(round))
        .order((application_times::hardest, application_times::people))
        .select((application_times::people, application_times::hardest))
        .load(db)?)
}
