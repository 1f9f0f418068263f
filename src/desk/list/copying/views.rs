//! What the page receives on which a list is taken away.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// That somebody took a list away.
#[derive(Clone, Debug, Serialize)]
pub struct TakenRow {
    pub at: Instant,
    pub who: String,
    pub rows: u64,
}

/// `/desk/copies`
#[derive(Clone, Debug, Serialize)]
pub struct CopyView {
    pub form: FormState,
    /// The names of what it is narrowed by.
    pub fields: Vec<&'static str>,
    pub rows: usize,
    /// There are more than one file takes.
    pub more: bool,
    pub most: usize,
    pub columns: Vec<&'static str>,
    pub narrowed: bool,
    pub back: String,
    pub taken: Vec<TakenRow>,
}

impl View for CopyView {
    const TEMPLATE: &'static str = "desk/copies.html";
    fn title(&self, _: Language) -> String {
        "Take this list away".to_owned()
    }
    fn samples() -> Vec<Self> {
        let empty = CopyView {
            form: FormState::default(),
            fields: vec![],
            rows: 0,
            more: false,
            most: 5_000,
            columns: vec!["Group", "Reference"],
            narrowed: false,
            back: "/desk/applications".into(),
            taken: vec![],
        };
        let taken = TakenRow { at: Instant::default(), who: "Amina Yusuf".into(), rows: 12 };
        let full = CopyView {
            form: FormState::with([("state", "submitted")]),
            fields: vec!["state"],
            rows: 5_000,
            more: true,
            narrowed: true,
            taken: vec![taken],
            ..empty.clone()
        };
        vec![CopyView { rows: 1, ..empty.clone() }, empty, full]
    }
}
