//! What the page of undelivered letters receives.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// A letter that could not be delivered.
#[derive(Clone, Debug, Serialize)]
pub struct LetterRow {
    pub id: String,
    /// Their name, or the address where we do not know it.
    pub to: String,
    pub email: String,
    /// Its subject in quotation marks, or its kind.
    pub what: String,
    pub href: String,
    pub at: Instant,
    /// They wanted to sign in, and could not.
    pub to_sign_in: bool,
}

/// `/desk/letters`
#[derive(Clone, Debug, Serialize)]
pub struct LettersView {
    pub rows: Vec<LetterRow>,
}

impl View for LettersView {
    const TEMPLATE: &'static str = "desk/letters.html";
    fn title(&self, _: Language) -> String {
        "Letters that did not arrive".to_owned()
    }
    fn samples() -> Vec<Self> {
        let letter = LetterRow {
            id: "x".into(),
            to: "Hülya Demir".into(),
            email: "hulya@example.org".into(),
            what: "“Your decision: Community Chest”".into(),
            href: "/desk/applications/x/history".into(),
            at: Instant::default(),
            to_sign_in: false,
        };
        let sign_in = LetterRow {
            to: "kit@example.org".into(),
            email: "kit@example.org".into(),
            what: "The letter with a code to sign in".into(),
            href: "/desk/people".into(),
            to_sign_in: true,
            ..letter.clone()
        };
        vec![LettersView { rows: vec![] }, LettersView { rows: vec![letter, sign_in] }]
    }
}
