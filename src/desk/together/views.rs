//! What the pages receive on which several applications are changed.

use chrono::NaiveDate;
use serde::Serialize;

use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One that changes.
#[derive(Clone, Debug, Serialize)]
pub struct FieldRow {
    pub id: String,
    pub organisation: String,
    pub reference: String,
    /// Of its decision; 0 where nothing is decided.
    pub version: i32,
}

/// One that stays as it is, and why.
#[derive(Clone, Debug, Serialize)]
pub struct LeftRow {
    pub href: String,
    pub organisation: String,
    pub why: String,
}

/// One that was changed, and how it stands now.
#[derive(Clone, Debug, Serialize)]
pub struct DoneRow {
    pub href: String,
    pub organisation: String,
    pub now: String,
}

/// `/desk/together`
#[derive(Clone, Debug, Serialize)]
pub struct PreviewView {
    pub what: &'static str,
    pub heading: &'static str,
    pub ids: Vec<String>,
    /// Who was chosen to read; empty before.
    pub reader: String,
    pub readers: Vec<Item>,
    pub day: Option<NaiveDate>,
    pub reasons: String,
    /// Everything is said that it needs.
    pub ready: bool,
    pub can: Vec<FieldRow>,
    pub cannot: Vec<LeftRow>,
    /// So many are not there for whoever asks.
    pub not_there: usize,
    pub form: FormState,
}

impl View for PreviewView {
    const TEMPLATE: &'static str = "desk/together.html";
    fn title(&self, _: Language) -> String {
        self.heading.to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = PreviewView {
            what: "review",
            heading: "Start the review",
            ids: vec![],
            reader: String::new(),
            readers: vec![],
            day: None,
            reasons: String::new(),
            ready: true,
            can: vec![],
            cannot: vec![],
            not_there: 0,
            form: FormState::default(),
        };
        let row = FieldRow {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "GW-ACDEFG".into(),
            version: 0,
        };
        let left = LeftRow {
            href: "/desk/applications/y".into(),
            organisation: "Quiet Corner".into(),
            why: "It is under review already.".into(),
        };
        let some = PreviewView {
            ids: vec!["x".into(), "y".into()],
            can: vec![row.clone()],
            cannot: vec![left.clone()],
            not_there: 1,
            ..empty.clone()
        };
        let read = PreviewView {
            what: "read",
            heading: "Ask somebody to read",
            readers: vec![Item::new("p", "Ife")],
            ready: false,
            ..some.clone()
        };
        let chosen = PreviewView { reader: "Ife".into(), day: Some(NaiveDate::default()), ready: true, ..read.clone() };
        let wait = PreviewView { what: "wait", heading: "Not decided yet, by a date", ready: false, ..some.clone() };
        let waits = PreviewView {
            reasons: "We want to talk once more.".into(),
            day: Some(NaiveDate::default()),
            ready: true,
            can: vec![row.clone(), row],
            ..wait.clone()
        };
        vec![empty, some, read, chosen, wait, waits]
    }
}

/// `/desk/together/done`
#[derive(Clone, Debug, Serialize)]
pub struct DoneView {
    pub heading: &'static str,
    pub done: Vec<DoneRow>,
    pub left: Vec<LeftRow>,
}

impl View for DoneView {
    const TEMPLATE: &'static str = "desk/together-done.html";
    fn title(&self, _: Language) -> String {
        format!("{}: done", self.heading)
    }
    fn samples() -> Vec<Self> {
        let done = DoneRow {
            href: "/desk/applications/x".into(),
            organisation: "Sunday Kitchen".into(),
            now: "under review".into(),
        };
        let left = LeftRow {
            href: "/desk/applications/y".into(),
            organisation: "Quiet Corner".into(),
            why: "It is under review already.".into(),
        };
        let view = |done, left| DoneView { heading: "Start the review", done, left };
        vec![view(vec![], vec![]), view(vec![done.clone()], vec![]), view(vec![done.clone(), done], vec![left])]
    }
}
