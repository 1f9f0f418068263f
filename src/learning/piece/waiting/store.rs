//! The only file that knows which files wait for the rest of their piece.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::waiting_pieces;
use crate::error::Result;
use crate::ids::{LearningNoteId, PersonId, PieceId};
use crate::learning::piece::actions::NewFile;

/// A file that waits, as kept. It has the identifier of the piece that it is to be.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = waiting_pieces, check_for_backend(crate::db::MultiBackend))]
pub struct Waiting {
    pub id: PieceId,
    pub note_id: LearningNoteId,
    /// Who sent it, and nobody else goes on with it.
    pub person_id: PersonId,
    pub file_name: String,
    pub content_type: String,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
    pub kept_at: Instant,
}

impl Waiting {
    /// Its file, for a piece.
    pub fn file(&self) -> NewFile {
        NewFile {
            name: self.file_name.clone(),
            content_type: self.content_type.clone(),
            size_bytes: self.size_bytes,
            sha256: self.sha256.clone(),
            store_key: self.store_key.clone(),
        }
    }
}

/// Writes a file that waits.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, waiting: &Waiting) -> Result<()> {
    diesel::insert_into(waiting_pieces::table).values(waiting).execute(db)?;
    Ok(())
}

/// A file that somebody sent beside a note, while it waits.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, id: &PieceId, note: &LearningNoteId, person: &PersonId) -> Result<Option<Waiting>> {
    Ok(waiting_pieces::table
        .find(id)
        .filter(waiting_pieces::note_id.eq(note))
        .filter(waiting_pieces::person_id.eq(person))
        .select(Waiting::as_select())
        .first(db)
        .optional()?)
}

/// Every file that waits beside a note.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_note(db: &mut DbConn, note: &LearningNoteId) -> Result<Vec<Waiting>> {
    Ok(waiting_pieces::table.filter(waiting_pieces::note_id.eq(note)).select(Waiting::as_select()).load(db)?)
}

/// Those that have waited since before then, at most 100.
///
/// # Errors
/// A database that cannot be reached.
pub fn since_before(db: &mut DbConn, then: Instant) -> Result<Vec<Waiting>> {
    Ok(waiting_pieces::table
        .filter(waiting_pieces::kept_at.lt(then))
        .order(waiting_pieces::id)
        .limit(100)
        .select(Waiting::as_select())
        .load(db)?)
}

/// Deletes the row of a file that waits no longer.
///
/// # Errors
/// A database that cannot be reached.
pub fn remove(db: &mut DbConn, id: &PieceId) -> Result<()> {
    diesel::delete(waiting_pieces::table.find(id)).execute(db)?;
    Ok(())
}
