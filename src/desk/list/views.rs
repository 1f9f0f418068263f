//! What the list of applications receives.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationRow {
    pub href: String,
    pub organisation: String,
    pub reference: String,
    pub round: String,
    /// Empty when none has been asked for.
    pub amount: String,
    pub sent_at: Option<Instant>,
    pub state: String,
    /// How the state's tag looks: warm when it needs an officer.
    pub tag: &'static str,
    /// "1 of 2 shared"; empty when nobody has been asked.
    pub readings: String,
    /// Nobody knows the group yet: the council's gap.
    pub gap: bool,
}

/// Something to narrow the list by.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    pub value: String,
    pub text: String,
}

/// `/desk/applications`
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    pub rows: Vec<ApplicationRow>,
    pub states: Vec<Item>,
    pub rounds: Vec<Item>,
    /// Only where somebody works for more than one.
    pub funders: Vec<Item>,
    pub form: FormState,
    pub narrowed: bool,
    /// Empty on the last page.
    pub next: String,
    /// Empty on the first page.
    pub first: String,
    /// Why there is nothing for this person; empty when there may be.
    pub why_nothing: &'static str,
}

impl View for ListView {
    const TEMPLATE: &'static str = "desk/applications.html";
    fn title(&self, _: Language) -> String {
        "Applications".to_owned()
    }
    fn samples() -> Vec<Self> {
        let item = |value: &str, text: &str| Item { value: value.into(), text: text.into() };
        let empty = ListView {
            rows: vec![],
            states: vec![item("submitted", "Sent")],
            rounds: vec![item("x", "Community Chest, winter 2026")],
            funders: vec![],
            form: FormState::default(),
            narrowed: false,
            next: String::new(),
            first: String::new(),
            why_nothing: "",
        };
        let row = ApplicationRow {
            href: "/desk/applications/x".into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            reference: "A-ACDEFG".into(),
            round: "Community Chest, winter 2026".into(),
            amount: "£950".into(),
            sent_at: Some(Instant::default()),
            state: "Sent".into(),
            tag: "needs",
            readings: "1 of 2 shared".into(),
            gap: true,
        };
        let bare = ApplicationRow {
            amount: String::new(),
            sent_at: None,
            readings: String::new(),
            tag: "quiet",
            ..row.clone()
        };
        let full = ListView {
            rows: vec![row, bare],
            funders: vec![item("a", "Rivermouth"), item("b", "Wick Award")],
            narrowed: true,
            next: "/desk/applications?after=x".into(),
            first: "/desk/applications".into(),
            ..empty.clone()
        };
        vec![ListView { why_nothing: "Reading applications is not part of your role.", ..empty.clone() }, empty, full]
    }
}
