//! What the page of files that are held receives.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// A file that nobody opens.
#[derive(Clone, Debug, Serialize)]
pub struct CheckRow {
    pub name: String,
    /// Who sent it; may be empty.
    pub sender: String,
    pub at: Instant,
    pub tries: i32,
    /// What was found, or why it is not known yet; empty before the first try.
    pub why: String,
}

/// `/desk/checks`
#[derive(Clone, Debug, Serialize)]
pub struct ChecksView {
    /// Whether anything looks at files here.
    pub is_set: bool,
    /// How many wait, however few of them are listed.
    pub count: i64,
    pub oldest: Option<Instant>,
    pub waiting: Vec<CheckRow>,
    pub found: Vec<CheckRow>,
}

impl View for ChecksView {
    const TEMPLATE: &'static str = "desk/checks.html";
    fn title(&self, _: Language) -> String {
        "Files that are held".to_owned()
    }
    fn samples() -> Vec<Self> {
        let waits = CheckRow {
            name: "What we are and how we decide.pdf".into(),
            sender: "Hülya Demir".into(),
            at: Instant::default(),
            tries: 0,
            why: String::new(),
        };
        let away = CheckRow {
            tries: 3,
            sender: String::new(),
            why: "clamd cannot be reached: connection refused".into(),
            ..waits.clone()
        };
        let found = CheckRow { why: "Win.Test.EICAR_HDB-1".into(), ..waits.clone() };
        let none = ChecksView { is_set: false, count: 0, oldest: None, waiting: vec![], found: vec![] };
        vec![
            none.clone(),
            ChecksView { is_set: true, ..none },
            ChecksView {
                is_set: true,
                count: 2,
                oldest: Some(Instant::default()),
                waiting: vec![waits, away],
                found: vec![found],
            },
        ]
    }
}
