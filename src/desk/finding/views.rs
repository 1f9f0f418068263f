//! What the page of the search receives.

use serde::Serialize;

use super::excerpt::Piece;
use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// Something that was found.
#[derive(Clone, Debug, Serialize)]
pub struct FoundRow {
    pub href: String,
    /// "Application", "What we know".
    pub kind: &'static str,
    pub title: Vec<Piece>,
    /// Where its round is, and how it stands; may be empty.
    pub line: String,
    /// The words in their sentence.
    pub text: Vec<Piece>,
    pub at: Option<Instant>,
}

/// `/desk/search`
#[derive(Clone, Debug, Serialize)]
pub struct SearchView {
    pub q: String,
    /// There was no word in it.
    pub nothing_asked: bool,
    pub rows: Vec<FoundRow>,
    /// What was sent before there was a search is still being read.
    pub filling: bool,
    /// Empty on the last page.
    pub next: String,
    /// Empty on the first page.
    pub first: String,
}

impl View for SearchView {
    const TEMPLATE: &'static str = "desk/search.html";
    fn title(&self, _: Language) -> String {
        if self.nothing_asked { "Search".to_owned() } else { format!("{} - search", self.q) }
    }
    fn samples() -> Vec<Self> {
        let empty = SearchView {
            q: String::new(),
            nothing_asked: true,
            rows: vec![],
            filling: false,
            next: String::new(),
            first: String::new(),
        };
        let piece = |text: &str, found| Piece { text: text.into(), found };
        let row = FoundRow {
            href: "/desk/applications/x".into(),
            kind: "Application",
            title: vec![piece("Sunday Kitchen GW-ACDEFG", false)],
            line: "Community Chest, winter 2026 · sent".into(),
            text: vec![piece("Every ", false), piece("Sunday", true), piece(" we cook.", false)],
            at: Some(Instant::default()),
        };
        let bare = FoundRow { line: String::new(), text: vec![], at: None, kind: "Group", ..row.clone() };
        let nothing = SearchView { q: "zebra".into(), nothing_asked: false, ..empty.clone() };
        let full = SearchView {
            q: "sunday".into(),
            rows: vec![row, bare],
            filling: true,
            next: "/desk/search?q=sunday&after=1".into(),
            first: "/desk/search?q=sunday".into(),
            ..nothing.clone()
        };
        vec![empty, nothing, full]
    }
}
