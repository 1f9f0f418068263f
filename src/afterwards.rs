//! What follows every change, in its own transaction and before it ends: what must never be behind, and what nobody who
//! writes an action should have to think of. It goes by what the history was told.

use chrono::NaiveDate;

use crate::after::barrier::actions::holding;
use crate::after::barrier::coming;
use crate::after::register;
use crate::app::Change;
use crate::application::apart;
use crate::application::helping::parting;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::desk::finding;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, MemberId, RoleId};
use crate::learning::commitment::hosts;
use crate::learning::story;
use crate::organisation::{self, sharing};
use crate::people::team;
use crate::privacy::erasure;
use crate::recover::again::Kind;
use crate::recover::ended as endings;
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

/// What is taken back for good, or ended, so that a backup that is put back does not bring it back (`recover/again.rs`). Words that an
/// officer typed of a barrier are remembered with the stories.
pub const TAKEN_BACK: &[Kind] = &[
    Kind {
        name: "story",
        known: story::store::taken,
        learn: |change, id, day| story::store::remember(change.db, id, day),
        replay: &[story::actions::replay, holding::replay],
        since: None,
    },
    Kind {
        name: "account",
        known: erasure::store::erased,
        learn: |change, id, day| erasure::store::remember(change.db, id, day),
        replay: &[erasure::actions::replay],
        since: None,
    },
    // What a group lets a funder see no more: known again, it has ended again.
    Kind {
        name: "sharing",
        known: sharing::store::ended,
        learn: sharing::actions::end_again,
        replay: &[],
        since: None,
    },
    // Who left a group or was put out, and who is no more what they were at a council: an identifier and an instant.
    Kind {
        name: "member",
        known: |db| Ok(listed(organisation::store::ended(db)?)),
        learn: |change, word, _| match endings::read(word) {
            Some((id, at)) => parting::actions::end_again(change, &MemberId::from(id), at),
            None => Ok(()),
        },
        replay: &[],
        since: Some(member_since),
    },
    Kind {
        name: "role",
        known: |db| Ok(listed(team::store::ended(db)?)),
        learn: |change, word, _| match endings::read(word) {
            Some((id, at)) => team::actions::end_again(change, &RoleId::from(id), at),
            None => Ok(()),
        },
        replay: &[],
        // Whoever is given one again holds another.
        since: None,
    },
];

fn member_since(db: &mut DbConn, id: &str) -> Result<Option<Instant>> {
    Ok(organisation::store::membership(db, &MemberId::from(id))?.map(|(.., joined)| joined))
}

/// As the list calls what ended.
fn listed<Id: std::fmt::Display>(ended: Vec<(Id, Instant)>) -> Vec<(String, NaiveDate)> {
    ended.into_iter().map(|(id, at)| (endings::word(&id.to_string(), at), at.date())).collect()
}

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
