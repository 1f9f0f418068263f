//! What the page about one note at the desk receives.

use serde::Serialize;

use crate::relationship::views::{NoteRow, sample_notes};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/applications/{id}/evidence/{note}`
#[derive(Clone, Debug, Serialize)]
pub struct MarkView {
    pub application: String,
    pub organisation: String,
    pub note: NoteRow,
    pub version: i32,
    /// It is said to speak against them.
    pub marked: bool,
    pub form: FormState,
    pub yes_no: Vec<Item>,
    /// How many days the group has to answer.
    pub reply_days: u32,
    /// It waits for its days, and nobody has asked for its use before them.
    pub may_ask_early: bool,
    /// What became of the asking; empty where nobody did.
    pub asked_early: String,
}

/// What is asked of a note.
pub fn yes_no() -> Vec<Item> {
    vec![Item::new("no", "No"), Item::new("yes", "Yes, it speaks against them")]
}

impl View for MarkView {
    const TEMPLATE: &'static str = "relationship/desk-note.html";
    fn title(&self, _: Language) -> String {
        format!("One note about {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |note: NoteRow, may_ask_early, asked: &str| MarkView {
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            marked: note.against,
            note,
            version: 1,
            form: FormState::with([("against", "yes")]),
            yes_no: yes_no(),
            reply_days: 7,
            may_ask_early,
            asked_early: asked.into(),
        };
        let mut notes = sample_notes().into_iter();
        notes
            .next()
            .map(|note| view(note, true, ""))
            .into_iter()
            .chain(notes.next().map(|note| view(note, false, "A safeguarding lead was asked.")))
            .collect()
    }
}
