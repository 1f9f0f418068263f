//! A file waits for the rest of its piece, becomes a piece, or goes.

use super::store::Waiting;
use super::{KEEP, store};
use crate::app::Change;
use crate::award::grant;
use crate::error::Result;
use crate::ids::{GrantId, LearningNoteId, PieceId};
use crate::jobs::{self, Job};
use crate::learning::note::Side;
use crate::learning::piece::actions::{NewFile, begin};

/// Keeps a file for whoever sent it, for a day. What of theirs waited beside this note before goes.
///
/// # Errors
/// Not found or refused, as adding a piece would be.
pub fn keep(
    change: &mut Change<'_>,
    grant: &GrantId,
    note: &LearningNoteId,
    side: Side,
    id: PieceId,
    file: NewFile,
) -> Result<()> {
    let (_, note, _) = begin(change, grant, note, side)?;
    let person = change.person()?;
    for earlier in store::of_note(change.db, &note.id)? {
        if earlier.person_id == person {
            drop_it(change, &earlier)?;
        }
    }
    let waiting = Waiting {
        id,
        note_id: note.id,
        person_id: person,
        file_name: file.name,
        content_type: file.content_type,
        size_bytes: file.size_bytes,
        sha256: file.sha256,
        store_key: file.store_key,
        kept_at: change.now,
    };
    store::insert(change.db, &waiting)
}

/// A file of this person waits no longer: it becomes a piece, or goes with its bytes. Gives whether it waited still.
///
/// # Errors
/// A database that cannot be reached.
pub fn take(
    change: &mut Change<'_>,
    grant: &GrantId,
    note: &LearningNoteId,
    id: &PieceId,
    becomes_piece: bool,
) -> Result<bool> {
    grant::touch(change.db, grant)?;
    let person = change.person()?;
    let Some(waiting) = store::of(change.db, id, note, &person)? else { return Ok(false) };
    if becomes_piece {
        store::remove(change.db, &waiting.id)?;
    } else {
        drop_it(change, &waiting)?;
    }
    Ok(true)
}

fn drop_it(change: &mut Change<'_>, waiting: &Waiting) -> Result<()> {
    store::remove(change.db, &waiting.id)?;
    jobs::queue(change, &Job::RemoveFiles { keys: vec![waiting.store_key.clone()] }, change.now)?;
    Ok(())
}

/// A note is taken back: what waits beside it goes as well.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget(change: &mut Change<'_>, note: &LearningNoteId) -> Result<()> {
    for waiting in store::of_note(change.db, note)? {
        drop_it(change, &waiting)?;
    }
    Ok(())
}

/// The clock: what nobody came back for within a day goes.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_old(change: &mut Change<'_>) -> Result<()> {
    for waiting in store::since_before(change.db, change.now - KEEP)? {
        drop_it(change, &waiting)?;
    }
    Ok(())
}
