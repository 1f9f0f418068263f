//! What happens to a piece beside a note: either side adds it, both say yes to letting it out, and it is taken back.

use super::store::{self, Piece};
use super::{MOST, PieceKind, problems, yes_after};
use crate::app::Change;
use crate::award::grant::{self, Grant};
use crate::db::types::Json;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event};
use crate::ids::{GrantId, LearningNoteId, PieceId};
use crate::jobs::{self, Job};
use crate::learning::note::NoteState;
use crate::learning::note::actions::thing_of;
use crate::learning::note::policy::{self, Side};
use crate::learning::note::store::{self as notes, Note};
use crate::learning::story::store as stories;
use crate::learning::story::{Audience, Control};
use crate::organisation;
use crate::text::plain;

/// A file whose bytes are kept already.
#[derive(Clone, Debug, Default)]
pub struct NewFile {
    pub name: String,
    pub content_type: String,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
}

/// A piece as somebody typed it.
#[derive(Clone, Debug)]
pub struct Typed {
    pub who_spoke: String,
    pub words: String,
    pub control: Control,
}

impl Typed {
    /// What is to be put right before a piece of this kind can be kept.
    ///
    /// # Errors
    /// Each field with what to do.
    pub fn check(&self, kind: PieceKind, today: chrono::NaiveDate) -> Result<()> {
        let mut all = problems(kind, &plain::one_line(&self.who_spoke), &plain::tidy(&self.words));
        for problem in self.control.problems(today).0 {
            all.add(problem.field, problem.words);
        }
        all.check()
    }
}

/// A note that is still there, its grant, and whether this person is a member: the grant's row touched first.
///
/// # Errors
/// Not found or refused, also where the note was taken back.
pub fn begin(change: &mut Change<'_>, id: &GrantId, note: &LearningNoteId, side: Side) -> Result<(Grant, Note, bool)> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let member = organisation::store::is_member(change.db, &seen.grant.organisation_id, &who.person)?;
    policy::may_write(&who, &seen, side, member)?;
    let note = notes::get(change.db, note)?;
    if note.grant_id != *id {
        return Err(Error::NotFound);
    }
    policy::need_kept(&note, change.today())?;
    Ok((seen.grant, note, member))
}

fn record(change: &mut Change<'_>, note: &LearningNoteId, piece: &PieceId, action: &str) -> Result<()> {
    let detail = serde_json::json!({ "piece": piece });
    history::record(change, &thing_of(note), Event::new(action).detail(detail))
}

/// Either side adds a piece, whenever. Added after both agreed, it is marked so, and does not reopen what was agreed.
///
/// # Errors
/// Not found or refused; something to put right.
pub fn add(
    change: &mut Change<'_>,
    grant: &GrantId,
    note: &LearningNoteId,
    side: Side,
    id: PieceId,
    typed: &Typed,
    file: NewFile,
) -> Result<()> {
    let (_, note, _) = begin(change, grant, note, side)?;
    let kind = PieceKind::of(&file.content_type);
    typed.check(kind, change.today())?;
    if store::of_note(change.db, &note.id)?.len() >= MOST {
        return Err(Error::problem("words", Words::key("piece-enough").with("max", MOST)));
    }
    // Whoever adds something that goes further than the two sides says yes to that; the other side is asked.
    let yes = typed.control.audience != Audience::Us;
    let piece = Piece {
        id,
        note_id: note.id.clone(),
        side,
        kind,
        who_spoke: plain::one_line(&typed.who_spoke),
        words: plain::tidy(&typed.words),
        file_name: file.name,
        content_type: file.content_type,
        size_bytes: file.size_bytes,
        sha256: file.sha256,
        store_key: file.store_key,
        later: note.state == NoteState::Agreed,
        group_yes: yes && side == Side::Group,
        council_yes: yes && side == Side::Council,
        audience: typed.control.audience,
        permission: Json(typed.control.permission.clone()),
        expires_on: typed.control.expires_on,
        added_by: change.person()?,
        added_at: change.now,
    };
    store::insert(change.db, &piece)?;
    record(change, &note.id, &piece.id, "piece added")
}

/// One side says whether a piece may go as far as it is meant to. It does when both say yes. A yes is to how far it went on the page
/// on which it was said (`goes`, the key of its audience; empty for whoever saw no page).
///
/// # Errors
/// Not found or refused; overtaken where the group said meanwhile that it goes elsewhere.
pub fn say_yes(
    change: &mut Change<'_>,
    grant: &GrantId,
    note: &LearningNoteId,
    piece: &PieceId,
    side: Side,
    (yes, goes): (bool, &str),
) -> Result<()> {
    let (_, note, _) = begin(change, grant, note, side)?;
    let piece = store::get(change.db, piece)?;
    if piece.note_id != note.id {
        return Err(Error::NotFound);
    }
    if yes && !goes.is_empty() && goes != piece.audience.applicant_key() {
        return Err(Error::Overtaken(Words::key("piece-goes-meanwhile")));
    }
    store::set_yes(change.db, &piece.id, side, yes)?;
    record(change, &note.id, &piece.id, if yes { "piece let out" } else { "piece held back" })
}

/// The group says how far a piece goes from now on, whose yes there is, and its last day. Narrower is narrower at once, everywhere;
/// further, whoever speaks or is seen in it was asked again, and the council says yes anew.
///
/// # Errors
/// Not found for anyone else; something to put right.
pub fn control(
    change: &mut Change<'_>,
    grant: &GrantId,
    note: &LearningNoteId,
    piece: &PieceId,
    control: &Control,
    asked_again: bool,
) -> Result<()> {
    let (_, note, _) = begin(change, grant, note, Side::Group)?;
    let piece = store::get(change.db, piece)?;
    if piece.note_id != note.id {
        return Err(Error::NotFound);
    }
    let mut problems = control.problems(change.today());
    if control.audience > piece.audience && !asked_again {
        problems.add("asked_again", Words::key("piece-need-asked-again"));
    }
    problems.check()?;
    let yes = yes_after(piece.audience, control.audience, (piece.group_yes, piece.council_yes));
    store::set_control(change.db, &piece.id, control, yes)?;
    let detail = serde_json::json!({ "piece": piece.id, "audience": control.audience, "expires": control.expires_on });
    history::record(change, &thing_of(&note.id), Event::new("piece goes elsewhere").detail(detail))
}

/// A piece is taken back: by the group any, by the council its own. Nobody asks why, and nothing of it is kept.
///
/// # Errors
/// Not found or refused.
pub fn withdraw(
    change: &mut Change<'_>,
    grant: &GrantId,
    note: &LearningNoteId,
    piece: &PieceId,
    side: Side,
) -> Result<()> {
    let (_, note, _) = begin(change, grant, note, side)?;
    let piece = store::get(change.db, piece)?;
    if piece.note_id != note.id {
        return Err(Error::NotFound);
    }
    if side == Side::Council && piece.side == Side::Group {
        return Err(Error::refused("The group added this, so the group takes it back."));
    }
    forget(change, &piece)?;
    record(change, &note.id, &piece.id, "piece taken back")
}

/// Deletes a piece with its file, and remembers that it is not to come back.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget(change: &mut Change<'_>, piece: &Piece) -> Result<()> {
    store::remove(change.db, &piece.id)?;
    stories::remember(change.db, piece.id.as_str(), change.today())?;
    if !piece.store_key.is_empty() {
        jobs::queue(change, &Job::RemoveFiles { keys: vec![piece.store_key.clone()] }, change.now)?;
    }
    Ok(())
}
