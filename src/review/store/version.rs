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

/// The newest that has not been put together with what stands, and by which id it is settled; none where there is
/// nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn newest(db: &mut DbConn, reading: &ReadingId) -> Result<Option<(ReadingVersionId, Written)>> {
    let found: Option<(ReadingVersionId, Json<Written>)> = reading_versions::table
        .filter(reading_versions::reading_id.eq(reading))
        .filter(reading_versions::settled_at.is_null())
        .order((reading_versions::kept_at.desc(), reading_versions::id.desc()))
        .select((reading_versions::id, reading_versions::body))
        .first(db)
        .optional()?;
    Ok(found.map(|(id, Json(written))| (id, written)))
}

/// Its reader has put this one together with what stands, and with it those from before: what was kept after they opened
/// the page waits. What was typed is kept.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(db: &mut DbConn, reading: &ReadingId, shown: &ReadingVersionId, at: Instant) -> Result<()> {
    let kept: Option<Instant> = reading_versions::table
        .filter(reading_versions::reading_id.eq(reading))
        .filter(reading_versions::id.eq(shown))
        .select(reading_versions::kept_at)
        .first(db)
        .optional()?;
    let Some(kept) = kept else { return Ok(()) };
    let of_that_time = reading_versions::kept_at.eq(kept).and(reading_versions::id.le(shown));
    diesel::update(
        reading_versions::table
            .filter(reading_versions::reading_id.eq(reading))
            .filter(reading_versions::settled_at.is_null())
            .filter(reading_versions::kept_at.lt(kept).or(of_that_time)),
    )
    .set(reading_versions::settled_at.eq(at))
    .execute(db)?;
    Ok(())
}
