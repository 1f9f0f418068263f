//! The only file that knows how pointings stand in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::pointings;
use crate::error::Result;
use crate::ids::{ApplicationId, FileId, PersonId, PointingId};

/// That an answer is in a document given already, and where in it.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = pointings, check_for_backend(crate::db::MultiBackend))]
pub struct Pointing {
    pub id: PointingId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub file_id: FileId,
    /// As the group says it: "see page 3". May be empty.
    pub where_words: String,
    pub pointed_by: PersonId,
    pub pointed_at: Instant,
    /// The row outlives the pointing.
    pub removed_at: Option<Instant>,
}

/// Writes a new one.
pub fn insert(db: &mut DbConn, pointing: &Pointing) -> Result<()> {
    diesel::insert_into(pointings::table).values(pointing).execute(db)?;
    Ok(())
}

/// A pointing by its id, taken away or not.
pub fn get(db: &mut DbConn, id: &PointingId) -> Result<Pointing> {
    Ok(pointings::table.find(id).select(Pointing::as_select()).first(db)?)
}

/// Takes one away.
pub fn remove(db: &mut DbConn, id: &PointingId, now: Instant) -> Result<()> {
    diesel::update(pointings::table.find(id)).set(pointings::removed_at.eq(now)).execute(db)?;
    Ok(())
}

/// Takes away every one to a file.
pub fn remove_all(db: &mut DbConn, file: &FileId, now: Instant) -> Result<()> {
    diesel::update(pointings::table.filter(pointings::file_id.eq(file)).filter(pointings::removed_at.is_null()))
        .set(pointings::removed_at.eq(now))
        .execute(db)?;
    Ok(())
}
