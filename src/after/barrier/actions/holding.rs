//! What was said is held back again: by its group, at any time and whatever state its barrier is in, and by itself where the note in
//! which it stands reads differently or goes less far.

use std::collections::BTreeSet;

use super::thing;
use crate::after::barrier::store::{self, voices};
use crate::after::barrier::{Hold, policy};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event};
use crate::ids::{BarrierId, BarrierVoiceId, LearningNoteId, OrganisationId};
use crate::learning::story::store as stories;

/// What the history of a note says when a yes to its words is no yes to what stands there now.
const HOLDS: [&str; 2] = ["corrected", "the group takes its yes to publishing back"];
/// And when its group says anew how far it goes.
const GOES: &str = "said how far it goes";

/// What follows a change: where a note reads differently, or its group takes back how far it goes, the yes that was given beside a
/// barrier is taken back with it.
///
/// # Errors
/// A database that cannot be reached. The change is undone with it.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let told = change.happened.iter().filter(|one| one.thing.kind == "learning note");
    let notes: BTreeSet<(String, bool)> = told
        .filter(|one| one.action == GOES || HOLDS.contains(&one.action.as_str()))
        .map(|one| (one.thing.id.clone(), one.action == GOES))
        .collect();
    for (id, only_if_narrow) in notes {
        voices::hold_note(change.db, &LearningNoteId::from(id.as_str()), only_if_narrow)?;
    }
    Ok(())
}

/// A member holds back what their group said, or has the words deleted that were typed for it. Nobody asks why, and that the group
/// met it stays: it is still asked. What is gone already stays so.
///
/// # Errors
/// Not found for everybody else.
pub fn hold(change: &mut Change<'_>, id: &BarrierId, voice: &BarrierVoiceId, how: Hold) -> Result<()> {
    store::touch(change.db, id)?;
    let person = change.person()?;
    let groups: Vec<OrganisationId> =
        voices::groups_of(change.db, id, &person)?.into_iter().map(|(group, _)| group).collect();
    if groups.is_empty() {
        return Err(Error::NotFound);
    }
    let done = match how {
        Hold::Back => voices::hold(change.db, id, voice, &groups)?,
        Hold::Gone => voices::empty(change.db, id, voice, Some(&groups))?,
    };
    let action = if how == Hold::Gone { "words taken back" } else { "words held back" };
    if done { told(change, id, voice, (how, action)) } else { Ok(()) }
}

/// An officer deletes words that were typed, for whoever asks: of whom told an officer there may be no group here.
///
/// # Errors
/// Not found at another funder; refused without the role.
pub fn delete_typed(change: &mut Change<'_>, id: &BarrierId, voice: &BarrierVoiceId) -> Result<()> {
    let barrier = store::touch(change.db, id)?;
    policy::may_work_on(&change.who()?, &barrier)?;
    let done = voices::empty(change.db, id, voice, None)?;
    if done { told(change, id, voice, (Hold::Gone, "words deleted")) } else { Ok(()) }
}

fn told(change: &mut Change<'_>, id: &BarrierId, voice: &BarrierVoiceId, (how, action): (Hold, &str)) -> Result<()> {
    if how == Hold::Gone {
        // A backup that is put back does not bring it back.
        stories::remember(change.db, voice.as_str(), change.today())?;
    }
    history::record(change, &thing(id), Event::new(action))
}

/// The clock: words that were taken back, and came back with a backup, are taken back again.
///
/// # Errors
/// A database that cannot be reached.
pub fn replay(change: &mut Change<'_>) -> Result<()> {
    voices::empty_what_came_back(change.db)
}
