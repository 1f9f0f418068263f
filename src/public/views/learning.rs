//! What published learning receives: the list of it, and a note.

use serde::Serialize;

use crate::clock::Instant;
use crate::learning::note::NoteBody;
use crate::learning::note::views::NoteRow;
use crate::learning::piece::views::PieceRow;
use crate::web::language::Language;
use crate::web::page::View;

/// A name with where it leads.
#[derive(Clone, Debug, Serialize)]
pub struct LinkRow {
    pub href: String,
    pub text: String,
}

/// `/learning`
#[derive(Clone, Debug, Serialize)]
pub struct LearningView {
    /// What recurs, and what was answered in each round: on the first page only.
    pub themes: Vec<LinkRow>,
    pub digests: Vec<LinkRow>,
    pub notes: Vec<NoteRow>,
    pub next_href: String,
}

impl View for LearningView {
    const TEMPLATE: &'static str = "public/learning.html";
    fn title(&self, language: Language) -> String {
        language.say("learning-title")
    }
    fn samples() -> Vec<Self> {
        let note = |organisation: &str| NoteRow {
            href: "/learning/x".into(),
            organisation: organisation.into(),
            fund: "Community Chest".into(),
            written_at: Instant::default(),
            state: "Agreed by both",
            published: true,
            begins: "Three grandmothers now run it themselves.".into(),
        };
        let link = |text: &str| vec![LinkRow { href: "/learning/themes/t".into(), text: text.into() }];
        let empty = LearningView { themes: vec![], digests: vec![], notes: vec![], next_href: String::new() };
        let full = LearningView {
            themes: link("Cold rooms"),
            digests: link("Community Chest"),
            notes: vec![note("Sunday Kitchen"), note("")],
            next_href: "/learning?after=x".into(),
        };
        vec![empty, full]
    }
}

/// A published note.
#[derive(Clone, Debug, Serialize)]
pub struct PublicNote {
    pub organisation: String,
    pub fund: String,
    pub grant_href: String,
    pub written_at: Instant,
    pub body: NoteBody,
}

/// `/learning/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct LearningNoteView {
    pub note: PublicNote,
    /// What stands beside it, as far as the reader may see it.
    pub pieces: Vec<PieceRow>,
}

impl View for LearningNoteView {
    const TEMPLATE: &'static str = "public/learning-note.html";
    fn title(&self, language: Language) -> String {
        language.say("learning-note-title")
    }
    fn samples() -> Vec<Self> {
        let mut body = NoteBody::default();
        body.group.changed = "Three grandmothers now run it themselves.".into();
        body.council.next = "We pay within a week.".into();
        let note = |organisation: &str| PublicNote {
            organisation: organisation.into(),
            fund: "Community Chest".into(),
            grant_href: "/grants/x".into(),
            written_at: Instant::default(),
            body: body.clone(),
        };
        let view = |organisation, pieces| LearningNoteView { note: note(organisation), pieces };
        vec![view("", vec![]), view("Sunday Kitchen", PieceRow::samples())]
    }
}
