//! What follows every change, in its own transaction and before it ends: what must never be behind, and what nobody who
//! writes an action should have to think of. It goes by what the history was told.

use crate::app::Change;
use crate::desk::finding;
use crate::error::Result;
use crate::relationship::offer;
use crate::review::actions::ended;

/// A part of the house adds its own here.
const STEPS: &[fn(&mut Change<'_>) -> Result<()>] =
    &[ended::keep_up, offer::actions::keep_up, finding::actions::keep_up];

/// Does whatever follows.
///
/// # Errors
/// A database that cannot be reached. The change is undone with it.
pub fn follow(change: &mut Change<'_>) -> Result<()> {
    if change.happened.is_empty() {
        return Ok(());
    }
    STEPS.iter().try_for_each(|step| step(change))
}

/// Reads some of what was sent for the search, and queues the rest.
///
/// # Errors
/// A database that cannot be reached. It is tried again.
pub fn fill_search(change: &mut Change<'_>, after: &str) -> Result<()> {
    finding::actions::fill(change, after)
}
