//! What follows every change, in its own transaction and before it ends: what must never be behind, and what nobody who
//! writes an action should have to think of. It goes by what the history was told.

use crate::after::barrier::actions::holding;
use crate::after::barrier::coming;
use crate::after::register;
use crate::app::Change;
use crate::application::apart;
use crate::db::DbConn;
use crate::desk::finding;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::learning::commitment::hosts;
use crate::learning::story;
use crate::organisation::sharing;
use crate::privacy::erasure;
use crate::recover::again::Kind;
use crate::relationship::offer;
use crate::review::actions::{ended, talked};
use crate::review::store::concern;

/// A part of the house adds its own here.
const STEPS: &[fn(&mut Change<'_>) -> Result<()>] = &[
    ended::keep_up,
    talked::keep_up,
    offer::actions::keep_up,
    hosts::keep_up,
    coming::actions::keep_up,
    holding::keep_up,
    register::actions::keep_up,
    finding::actions::keep_up,
];

/// What is taken back for good, so that a backup that is put back does not bring it back (`recover/again.rs`). Words that an
/// officer typed of a barrier are remembered with the stories.
pub const TAKEN_BACK: &[Kind] = &[
    Kind {
        name: "story",
        known: story::store::taken,
        learn: |change, id, day| story::store::remember(change.db, id, day),
        replay: &[story::actions::replay, holding::replay],
    },
    Kind {
        name: "account",
        known: erasure::store::erased,
        learn: |change, id, day| erasure::store::remember(change.db, id, day),
        replay: &[erasure::actions::replay],
    },
    // What a group lets a funder see no more: known again, it has ended again.
    Kind { name: "sharing", known: sharing::store::ended, learn: sharing::actions::end_again, replay: &[] },
];

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

/// The application that an error says is closed to whoever asked.
pub fn closed(error: &Error) -> Option<ApplicationId> {
    apart::closed_of(error)
}

/// By name, to whom somebody can still say what worries them of an application that is closed to them.
///
/// # Errors
/// A database that cannot be reached.
pub fn whom_to_tell(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    let leads = concern::leads_of(db, id)?;
    Ok(leads.into_iter().map(|lead| if lead.name.is_empty() { lead.email } else { lead.name }).collect())
}
