//! What is said of a note's story, and how it is taken back: by its group, by its last day, and again after a backup was put
//! back.

use super::store;
use super::{Audience, Control, council_yes_after};
use crate::app::Change;
use crate::award::actions::thing;
use crate::award::grant;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event};
use crate::ids::{GrantId, LearningNoteId};
use crate::learning::commitment::from_note::actions as promises;
use crate::learning::note::actions::thing_of;
use crate::learning::note::policy::{self, Side};
use crate::learning::note::store::{self as notes, Note};
use crate::learning::piece::actions as piece_actions;
use crate::learning::piece::store::{self as pieces, Piece};
use crate::learning::piece::waiting::actions as waiting;
use crate::learning::theme::store as themes;
use crate::organisation;

const BY_GROUP: &str = "taken back by the group";
const ON_ITS_DAY: &str = "taken down on its day";
const AGAIN: &str = "taken back again";
/// What the history of a note says when nothing of it is left.
pub const TAKEN: [&str; 3] = [BY_GROUP, ON_ITS_DAY, AGAIN];

/// The group says how far a note goes, whose yes there is, and its last day. Fewer people see it at once, everywhere; more do only
/// once whoever else speaks or is seen in it was asked again, and the council says yes anew. Gives whether the council is asked.
///
/// # Errors
/// Not found for anyone else; something to put right.
pub fn control(
    change: &mut Change<'_>,
    id: &GrantId,
    note: &LearningNoteId,
    control: &Control,
    asked_again: bool,
) -> Result<bool> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let member = organisation::store::is_member(change.db, &seen.grant.organisation_id, &who.person)?;
    policy::may_write(&who, &seen, Side::Group, member)?;
    let note = of_grant(change, id, note)?;
    policy::need_kept(&note, change.today())?;
    let mut problems = control.problems(change.today());
    let others = control.permission.of_another || control.permission.children;
    if control.audience > note.audience && others && !asked_again {
        problems.add("asked_again", Words::key("piece-need-asked-again"));
    }
    problems.check()?;
    notes::set_control(change.db, &note.id, control)?;
    let asks = note.council_publishes && !council_yes_after(note.audience, control.audience, note.council_publishes);
    if asks {
        notes::ask_council_again(change.db, &note.id)?;
    }
    let detail = serde_json::json!({ "audience": control.audience, "expires": control.expires_on });
    let action = if asks { "goes further once the council says yes" } else { "said how far it goes" };
    history::record(change, &thing_of(&note.id), Event::new(action).detail(detail))?;
    Ok(asks)
}

/// The council lets fewer people see a note, at once and everywhere. Only its group lets more see it.
///
/// # Errors
/// Not found or refused for anyone else; refused where more people would see it.
pub fn narrow(change: &mut Change<'_>, id: &GrantId, note: &LearningNoteId, audience: Audience) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_work(&who, &seen)?;
    let note = of_grant(change, id, note)?;
    policy::need_kept(&note, change.today())?;
    policy::may_narrow(&note, audience)?;
    // A second click, or the group was quicker.
    if note.audience == audience {
        return Ok(());
    }
    notes::set_audience(change.db, &note.id, audience)?;
    let detail = serde_json::json!({ "audience": audience });
    history::record(change, &thing_of(&note.id), Event::new("the council lets fewer people see it").detail(detail))
}

fn of_grant(change: &mut Change<'_>, grant: &GrantId, note: &LearningNoteId) -> Result<Note> {
    let note = notes::get(change.db, note)?;
    if note.grant_id == *grant { Ok(note) } else { Err(Error::NotFound) }
}

/// A member of the group takes a note back. Nobody asks why; in this one transaction every text of it goes, earlier ones
/// and words in its history among them, and every piece beside it.
///
/// # Errors
/// Not found for anyone else, and where it was taken back already.
pub fn withdraw(change: &mut Change<'_>, id: &GrantId, note: &LearningNoteId) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let member = organisation::store::is_member(change.db, &seen.grant.organisation_id, &who.person)?;
    let note = of_grant(change, id, note)?;
    policy::may_withdraw(member, &note)?;
    forget(change, &note, BY_GROUP)?;
    let detail = serde_json::json!({ "note": note.id });
    history::record(change, &thing(&seen.grant), Event::new("learning note taken back").detail(detail))
}

/// Empties a note and deletes what stands beside it, and remembers that it is not to come back.
fn forget(change: &mut Change<'_>, note: &Note, why: &str) -> Result<()> {
    for piece in pieces::of_note(change.db, &note.id)? {
        piece_actions::forget(change, &piece)?;
    }
    waiting::forget(change, &note.id)?;
    themes::let_go(change.db, &note.id)?;
    // While its words are still known: what was promised out of it is owed without them.
    promises::forget(change, note)?;
    notes::empty(change.db, note)?;
    history::erase_words(change, &thing_of(&note.id))?;
    store::remember(change.db, note.id.as_str(), change.today())?;
    // What follows a change reads the note anew for the search: nothing of it is found any more.
    history::record(change, &thing_of(&note.id), Event::new(why))
}

/// The clock: what has had its last day is taken down everywhere.
///
/// # Errors
/// A database that cannot be reached.
pub fn end_due(change: &mut Change<'_>) -> Result<()> {
    let today = change.today();
    for note in notes::ended(change.db, today)? {
        grant::touch(change.db, &note.grant_id)?;
        take_down(change, &note)?;
    }
    for piece in pieces::ended(change.db, today)? {
        take_down_piece(change, &piece)?;
    }
    Ok(())
}

/// A note has had its last day, or its time: nothing of it is left. The grant's row was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn take_down(change: &mut Change<'_>, note: &Note) -> Result<()> {
    forget(change, note, ON_ITS_DAY)
}

/// The same of a piece beside a note.
///
/// # Errors
/// A database that cannot be reached.
pub fn take_down_piece(change: &mut Change<'_>, piece: &Piece) -> Result<()> {
    piece_actions::forget(change, piece)?;
    let detail = serde_json::json!({ "piece": piece.id });
    history::record(change, &thing_of(&piece.note_id), Event::new("piece taken down on its day").detail(detail))
}

/// The clock: what was taken back, and came back with a backup, is taken back again.
///
/// # Errors
/// A database that cannot be reached.
pub fn replay(change: &mut Change<'_>) -> Result<()> {
    for note in store::notes_that_came_back(change.db)? {
        grant::touch(change.db, &note.grant_id)?;
        forget(change, &note, AGAIN)?;
    }
    for piece in store::pieces_that_came_back(change.db)? {
        piece_actions::forget(change, &piece)?;
        let detail = serde_json::json!({ "piece": piece.id });
        history::record(change, &thing_of(&piece.note_id), Event::new("piece taken back").detail(detail))?;
    }
    Ok(())
}
