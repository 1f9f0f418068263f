//! What the pages of a note's story receive: how far it goes, and what stands beside it.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::Piece;
use super::{MAX_MB, PieceKind};
use crate::clock::Instant;
use crate::learning::note::Side;
use crate::learning::story::{Audience, Permission};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A piece, as any page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct PieceRow {
    pub id: String,
    /// `words`, `picture`, `sound` or `film`.
    pub kind: &'static str,
    pub src: String,
    pub who_spoke: String,
    pub words: String,
    pub later: bool,
    pub added_at: Instant,
    /// The Fluent key of how far it goes.
    pub audience_key: &'static str,
    pub expires_on: Option<NaiveDate>,
    pub permission: Permission,
    /// It is for the two sides only, so that nobody has to say yes.
    pub stays: bool,
    pub group_yes: bool,
    pub council_yes: bool,
    /// Whoever reads may take it back.
    pub can_withdraw: bool,
    /// The yes of whoever reads.
    pub own_yes: bool,
}

impl PieceRow {
    /// A piece as one side reads it.
    pub fn new(piece: Piece, side: Side) -> Self {
        PieceRow {
            src: if piece.store_key.is_empty() { String::new() } else { format!("/learning/pieces/{}", piece.id) },
            id: piece.id.to_string(),
            kind: piece.kind.as_str(),
            who_spoke: piece.who_spoke,
            words: piece.words,
            later: piece.later,
            added_at: piece.added_at,
            audience_key: piece.audience.applicant_key(),
            expires_on: piece.expires_on,
            permission: piece.permission.0,
            stays: piece.audience == Audience::Us,
            group_yes: piece.group_yes,
            council_yes: piece.council_yes,
            can_withdraw: side == Side::Group || piece.side == Side::Council,
            own_yes: if side == Side::Group { piece.group_yes } else { piece.council_yes },
        }
    }

    /// A piece as everybody else reads it: without whose yes there is, which is nobody else's business.
    pub fn public(piece: Piece) -> Self {
        PieceRow { permission: Permission::default(), can_withdraw: false, ..PieceRow::new(piece, Side::Council) }
    }

    /// One of each kind, for samples.
    pub fn samples() -> Vec<Self> {
        let row = |kind: PieceKind| PieceRow {
            id: "p".into(),
            kind: kind.as_str(),
            src: if kind == PieceKind::Words { String::new() } else { "/learning/pieces/p".into() },
            who_spoke: "Mrs A., a volunteer".into(),
            words: "A long table in a yard, and nine women laughing.".into(),
            later: kind == PieceKind::Sound,
            added_at: Instant::default(),
            audience_key: Audience::Everyone.applicant_key(),
            expires_on: (kind == PieceKind::Picture).then(NaiveDate::default),
            permission: Permission {
                of_another: true,
                yes_by: "Mrs A.".into(),
                yes_how: "on the phone".into(),
                yes_on: Some(NaiveDate::default()),
                children: kind == PieceKind::Picture,
                guardian: "Her mother".into(),
                guardian_on: Some(NaiveDate::default()),
            },
            stays: kind == PieceKind::Film,
            group_yes: true,
            council_yes: kind == PieceKind::Words,
            can_withdraw: true,
            own_yes: kind == PieceKind::Words,
        };
        PieceKind::ALL.iter().map(|kind| row(*kind)).collect()
    }
}

/// `/grants/{id}/learning/{note}/story` and `/desk/learning/{id}/story`: the same for both sides.
#[derive(Clone, Debug, Serialize)]
pub struct StoryView {
    /// Whether the reader is at the desk.
    pub desk: bool,
    /// The note's address for this side.
    pub base: String,
    pub organisation: String,
    /// How far the note goes, and until when, as it stands.
    pub audience_key: &'static str,
    pub expires_on: Option<NaiveDate>,
    pub pieces: Vec<PieceRow>,
    /// To how few the council may let the note go, at the desk; empty for its group, and where it goes no further than the two sides.
    pub narrower: Vec<Item>,
    pub audiences: Vec<Item>,
    pub max_mb: u32,
    /// May add pieces.
    pub can_add: bool,
    /// A file that came with the new piece and waits while something else is put right: by what it is found again, and its name;
    /// empty where none does.
    pub kept: String,
    pub kept_name: String,
    /// The form of the note's own story.
    pub note_form: FormState,
    /// The form of a new piece.
    pub form: FormState,
}

/// `/grants/{id}/learning/{note}/pieces/{piece}`: how far one piece goes, for its group.
#[derive(Clone, Debug, Serialize)]
pub struct PieceStoryView {
    /// The note's address.
    pub base: String,
    pub organisation: String,
    pub piece: PieceRow,
    pub audiences: Vec<Item>,
    pub form: FormState,
}

impl View for PieceStoryView {
    const TEMPLATE: &'static str = "learning/piece.html";
    fn title(&self, language: Language) -> String {
        language.say("piece-goes")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |piece| PieceStoryView {
            base: "/grants/g/learning/n".into(),
            organisation: "Sunday Kitchen".into(),
            piece,
            audiences: vec![Item::new("us", "The two of us")],
            form: FormState::default(),
        };
        PieceRow::samples().into_iter().map(view).collect()
    }
}

impl View for StoryView {
    const TEMPLATE: &'static str = "learning/story.html";
    fn title(&self, language: Language) -> String {
        language.say("story-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.note_form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |desk, pieces| StoryView {
            desk,
            base: "/grants/g/learning/n".into(),
            organisation: "Sunday Kitchen".into(),
            audience_key: Audience::Everyone.applicant_key(),
            expires_on: if desk { None } else { Some(NaiveDate::default()) },
            pieces,
            narrower: if desk { vec![Item::new("us", "Keep it between the group and us")] } else { vec![] },
            audiences: vec![Item::new("us", "The two of us")],
            max_mb: MAX_MB,
            can_add: true,
            kept: if desk { "p".into() } else { String::new() },
            kept_name: if desk { "voice.webm".into() } else { String::new() },
            note_form: FormState::default(),
            form: FormState::default(),
        };
        let reads_only = StoryView { can_add: false, ..view(true, PieceRow::samples()) };
        vec![view(false, vec![]), view(false, PieceRow::samples()), view(true, PieceRow::samples()), reads_only]
    }
}
