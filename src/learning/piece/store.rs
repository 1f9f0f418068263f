//! The only file that knows how the pieces beside a note stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::PieceKind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{grants, learning_notes, learning_pieces};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{GrantId, LearningNoteId, PersonId, PieceId};
use crate::learning::note::Side;
use crate::learning::note::store::Note;
use crate::learning::story::{Audience, Control, Permission, Story, Viewer, visible};

/// A piece as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_pieces, check_for_backend(crate::db::MultiBackend))]
pub struct Piece {
    pub id: PieceId,
    pub note_id: LearningNoteId,
    /// Which side added it.
    pub side: Side,
    pub kind: PieceKind,
    /// Whose words they are, or who is seen: "Mrs A., a volunteer".
    pub who_spoke: String,
    /// The words; of a picture what is to be seen, of sound what is said.
    pub words: String,
    /// Empty where there is no file.
    pub file_name: String,
    pub content_type: String,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
    /// It was added after the note was agreed.
    pub later: bool,
    pub group_yes: bool,
    pub council_yes: bool,
    pub audience: Audience,
    pub permission: Json<Permission>,
    /// The last day on which it is shown.
    pub expires_on: Option<NaiveDate>,
    pub added_by: PersonId,
    pub added_at: Instant,
}

impl Piece {
    /// Whether somebody sees it on a day who sees its note. What both say yes to is agreed.
    pub fn shows(&self, viewer: Viewer, today: NaiveDate) -> bool {
        let story = Story {
            audience: self.audience,
            permitted: self.permission.0.is_whole(),
            agreed: self.group_yes && self.council_yes,
            group_yes: self.group_yes,
            council_yes: self.council_yes,
            expires_on: self.expires_on,
            withdrawn: false,
        };
        visible(&story, viewer, today)
    }
}

/// Writes a new piece.
pub fn insert(db: &mut DbConn, piece: &Piece) -> Result<()> {
    diesel::insert_into(learning_pieces::table).values(piece).execute(db)?;
    Ok(())
}

/// The pieces beside a note, in the order in which they were added, at most 100.
pub fn of_note(db: &mut DbConn, note: &LearningNoteId) -> Result<Vec<Piece>> {
    Ok(learning_pieces::table
        .filter(learning_pieces::note_id.eq(note))
        .order((learning_pieces::added_at, learning_pieces::id))
        .limit(100)
        .select(Piece::as_select())
        .load(db)?)
}

/// The pieces beside all notes of a grant, in the order in which they were added, at most 300.
pub fn of_grant(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Piece>> {
    Ok(learning_pieces::table
        .inner_join(learning_notes::table)
        .filter(learning_notes::grant_id.eq(grant))
        .order((learning_pieces::added_at, learning_pieces::id))
        .limit(300)
        .select(Piece::as_select())
        .load(db)?)
}

/// A piece by its id.
pub fn get(db: &mut DbConn, id: &PieceId) -> Result<Piece> {
    Ok(learning_pieces::table.find(id).select(Piece::as_select()).first(db)?)
}

/// A piece with the note beside which it stands.
pub fn with_note(db: &mut DbConn, id: &PieceId) -> Result<(Piece, Note)> {
    Ok(learning_pieces::table
        .inner_join(learning_notes::table.inner_join(grants::table))
        .filter(learning_pieces::id.eq(id))
        .select((Piece::as_select(), Note::as_select()))
        .first(db)?)
}

/// Writes one side's yes, or that it takes it back.
pub fn set_yes(db: &mut DbConn, id: &PieceId, side: Side, yes: bool) -> Result<()> {
    let piece = diesel::update(learning_pieces::table.find(id));
    match side {
        Side::Group => piece.set(learning_pieces::group_yes.eq(yes)).execute(db)?,
        Side::Council => piece.set(learning_pieces::council_yes.eq(yes)).execute(db)?,
    };
    Ok(())
}

/// Writes how far a piece goes, whose yes there is, its last day, and the yes of each side to that.
pub fn set_control(
    db: &mut DbConn,
    id: &PieceId,
    control: &Control,
    (group_yes, council_yes): (bool, bool),
) -> Result<()> {
    diesel::update(learning_pieces::table.find(id))
        .set((
            learning_pieces::audience.eq(control.audience),
            learning_pieces::permission.eq(Json(control.permission.clone())),
            learning_pieces::expires_on.eq(control.expires_on),
            learning_pieces::group_yes.eq(group_yes),
            learning_pieces::council_yes.eq(council_yes),
        ))
        .execute(db)?;
    Ok(())
}

/// Deletes a piece: nothing of it is kept.
pub fn remove(db: &mut DbConn, id: &PieceId) -> Result<()> {
    diesel::delete(learning_pieces::table.find(id)).execute(db)?;
    Ok(())
}

/// Pieces that are kept still though their last day has gone by, at most 100.
pub fn ended(db: &mut DbConn, today: NaiveDate) -> Result<Vec<Piece>> {
    Ok(learning_pieces::table
        .filter(learning_pieces::expires_on.lt(today))
        .order(learning_pieces::id)
        .limit(100)
        .select(Piece::as_select())
        .load(db)?)
}
