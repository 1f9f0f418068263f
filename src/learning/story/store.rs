//! The only file that knows which stories were taken back: an id and a day, and nothing else.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{learning_notes, learning_pieces, withdrawn_stories};
use crate::error::Result;
use crate::learning::note::NoteState;
use crate::learning::note::store::Note;
use crate::learning::piece::store::Piece;

/// Remembers that a story was taken back; once is enough.
///
/// # Errors
/// A database that cannot be reached.
pub fn remember(db: &mut DbConn, id: &str, day: NaiveDate) -> Result<()> {
    let known: i64 = withdrawn_stories::table.filter(withdrawn_stories::id.eq(id)).count().get_result(db)?;
    if known == 0 {
        diesel::insert_into(withdrawn_stories::table)
            .values((withdrawn_stories::id.eq(id), withdrawn_stories::withdrawn_on.eq(day)))
            .execute(db)?;
    }
    Ok(())
}

/// Everything that is remembered so.
///
/// # Errors
/// A database that cannot be reached.
pub fn taken(db: &mut DbConn) -> Result<Vec<(String, NaiveDate)>> {
    Ok(withdrawn_stories::table.select((withdrawn_stories::id, withdrawn_stories::withdrawn_on)).load(db)?)
}

/// Notes that were taken back and stand there all the same: a backup was put back. At most 100.
///
/// # Errors
/// A database that cannot be reached.
pub fn notes_that_came_back(db: &mut DbConn) -> Result<Vec<Note>> {
    let taken = withdrawn_stories::table.select(withdrawn_stories::id);
    Ok(learning_notes::table
        .filter(learning_notes::id.eq_any(taken))
        .filter(learning_notes::state.ne(NoteState::Withdrawn))
        .limit(100)
        .select(Note::as_select())
        .load(db)?)
}

/// The same of pieces.
///
/// # Errors
/// A database that cannot be reached.
pub fn pieces_that_came_back(db: &mut DbConn) -> Result<Vec<Piece>> {
    let taken = withdrawn_stories::table.select(withdrawn_stories::id);
    Ok(learning_pieces::table
        .filter(learning_pieces::id.eq_any(taken))
        .limit(100)
        .select(Piece::as_select())
        .load(db)?)
}
