//! What the page that gathers a grant's notes receives.

use serde::Serialize;

use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/grants/{id}/learning/along`
#[derive(Clone, Debug, Serialize)]
pub struct AlongView {
    pub id: String,
    pub organisation: String,
    pub fund: String,
    /// The notes as one plain text; empty where none may go along.
    pub text: String,
    /// How many notes and pieces stay here.
    pub stay: usize,
}

impl View for AlongView {
    const TEMPLATE: &'static str = "learning/desk-along.html";
    fn title(&self, _: Language) -> String {
        format!("What may go along from {}", self.organisation)
    }
    fn samples() -> Vec<Self> {
        let view = |text: &str, stay| AlongView {
            id: "g".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            text: text.into(),
            stay,
        };
        vec![view("", 2), view("Note of 3 March 2027\n\nWhat changed, and for whom\nThe group: we cook.", 0)]
    }
}
