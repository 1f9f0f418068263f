//! What the pages of early use receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::history::Told;
use crate::relationship::views::{NoteRow, sample_notes};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// One line of the list.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub href: String,
    pub organisation: String,
    pub state: &'static str,
    pub needs: bool,
    pub asked_at: Instant,
}

/// `/desk/early-uses`
#[derive(Clone, Debug, Serialize)]
pub struct EarlyUsesView {
    pub lines: Vec<Line>,
}

impl View for EarlyUsesView {
    const TEMPLATE: &'static str = "relationship/early-uses.html";
    fn title(&self, _: Language) -> String {
        "Notes used before their days".to_owned()
    }
    fn samples() -> Vec<Self> {
        let line = |needs| Line {
            href: "/desk/early-uses/e".into(),
            organisation: "Sunday Kitchen".into(),
            state: "Waits for a safeguarding lead",
            needs,
            asked_at: Instant::default(),
        };
        vec![EarlyUsesView { lines: vec![] }, EarlyUsesView { lines: vec![line(true), line(false)] }]
    }
}

/// `/desk/early-uses/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct EarlyUseView {
    pub form: FormState,
    pub organisation: String,
    pub reference: String,
    pub asker: String,
    pub asked_at: Instant,
    pub why: String,
    pub state: &'static str,
    pub answer: String,
    /// Why whoever looks does not sign; empty when they may.
    pub why_not: String,
    pub note: NoteRow,
    pub history: Vec<Told>,
}

impl View for EarlyUseView {
    const TEMPLATE: &'static str = "relationship/early-use.html";
    fn title(&self, _: Language) -> String {
        format!("May this note about {} be used before its days?", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |note, answer: &str| EarlyUseView {
            form: FormState::default(),
            organisation: "Sunday Kitchen".into(),
            reference: "GW-7F3KQA".into(),
            asker: "Amina Yusuf".into(),
            asked_at: Instant::default(),
            why: "A child’s safety depends on what is decided on Friday.".into(),
            state: "Waits for a safeguarding lead",
            answer: answer.into(),
            why_not: if answer.is_empty() { String::new() } else { "It has been answered.".into() },
            note,
            history: vec![Told::sample("Asked for")],
        };
        sample_notes().into_iter().take(2).zip(["", "It cannot wait."]).map(|(note, words)| view(note, words)).collect()
    }
}
