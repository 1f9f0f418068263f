//! The only file that knows which note a promise came out of.

use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::commitments;
use crate::error::Result;
use crate::ids::{CommitmentId, GrantId, LearningNoteId};
use crate::learning::commitment::Source;
use crate::learning::commitment::store::Commitment;

/// Writes out of which note a promise came.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_note(db: &mut DbConn, id: &CommitmentId, note: &LearningNoteId) -> Result<()> {
    diesel::update(commitments::table.find(id)).set(commitments::note_id.eq(note)).execute(db)?;
    Ok(())
}

/// The promises in words of our own that came out of a note, or were made on its grant; and whether it was out of the note.
///
/// # Errors
/// A database that cannot be reached.
pub fn near(db: &mut DbConn, note: &LearningNoteId, grant: &GrantId) -> Result<Vec<(Commitment, bool)>> {
    let rows: Vec<(Commitment, Option<LearningNoteId>)> = commitments::table
        .filter(commitments::source.eq(Source::Said))
        .filter(commitments::note_id.eq(note).or(commitments::grant_id.eq(grant)))
        .order(commitments::id)
        .select((Commitment::as_select(), commitments::note_id))
        .load(db)?;
    Ok(rows.into_iter().map(|(promise, of)| (promise, of.as_ref() == Some(note))).collect())
}

/// Writes what a promise says from now on, and why it was missed.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_words(db: &mut DbConn, promise: &Commitment) -> Result<()> {
    diesel::update(commitments::table.find(&promise.id))
        .set((
            commitments::words.eq(&promise.words),
            commitments::explanation.eq(&promise.explanation),
            commitments::explained_by.eq(&promise.explained_by),
            commitments::explained_at.eq(promise.explained_at),
        ))
        .execute(db)?;
    Ok(())
}
