//! What a reader typed on one device while another had saved: kept until they have put the two together.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::reading_versions;
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ReadingId, ReadingVersionId};
use crate::review::reading::Written;

/// Keeps what was typed. Of one reading the newest stands: a device sends all that is in its form each time.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep(db: &mut DbConn, id: ReadingVersionId, reading: &ReadingId, typed: &Written, at: Instant) -> Result<()> {
    diesel::insert_into(reading_versions::table)
        .values((
            reading_versions::id.eq(id),
            reading_versions::reading_id.eq(reading),
            reading_versions::body.eq(Json(typed.clone())),
            reading_versions::kept_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}

/// The newest that has not been put together with what stands; none where there is nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn newest(db: &mut DbConn, reading: &ReadingId) -> Result<Option<Written>> {
    let found: Option<Json<Written>> = reading_versions::table
        .filter(reading_versions::reading_id.eq(reading))
        .filter(reading_versions::settled_at.is_null())
        .order((reading_versions::kept_at.desc(), reading_versions::id.desc()))
        .select(reading_versions::body)
        .first(db)
        .optional()?;
    Ok(found.map(|Json(written)| written))
}

/// Its reader has put the two together. What was typed is kept.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(db: &mut DbConn, reading: &ReadingId, at: Instant) -> Result<()> {
    diesel::update(
        reading_versions::table
            .filter(reading_versions::reading_id.eq(reading))
            .filter(reading_versions::settled_at.is_null()),
    )
    .set(reading_versions::settled_at.eq(at))
    .execute(db)?;
    Ok(())
}
