//! What the list of applications receives.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationRow {
    pub id: String,
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

/// Everything that the list can be narrowed by.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Choices {
    /// Only where somebody works for more than one.
    pub funders: Vec<Item>,
    pub rounds: Vec<Item>,
    pub states: Vec<Item>,
    /// Of the round that was chosen, where it has any.
    pub strands: Vec<Item>,
    pub ways: Vec<Item>,
    pub languages: Vec<Item>,
    pub contacts: Vec<Item>,
    pub readings: Vec<Item>,
}

/// A filter that somebody keeps.
#[derive(Clone, Debug, Serialize)]
pub struct SavedRow {
    pub id: String,
    pub name: String,
    pub href: String,
    pub pinned: bool,
    /// The list is narrowed by it now.
    pub current: bool,
}

/// `/desk/applications`
#[derive(Clone, Debug, Serialize)]
pub struct ListView {
    pub rows: Vec<ApplicationRow>,
    pub choices: Choices,
    pub saved: Vec<SavedRow>,
    /// There is something to keep.
    pub keeps: bool,
    /// How the list is narrowed, as it stands in its address.
    pub query: String,
    /// The form in which it is kept.
    pub keeping: FormState,
    pub form: FormState,
    pub narrowed: bool,
    /// By more than its round and where an application is.
    pub narrow: bool,
    /// They narrow by everything, take the list away, and work it down.
    pub officer: bool,
    pub decides: bool,
    /// Where this list is taken away as a file.
    pub copies: String,
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
    fn has_problems(&self) -> bool {
        self.keeping.has_problems()
    }
    fn samples() -> Vec<Self> {
        let item = |value: &str, text: &str| Item { value: value.into(), text: text.into() };
        let choices = Choices {
            states: vec![item("submitted", "Sent")],
            rounds: vec![item("x", "Community Chest, winter 2026")],
            ways: vec![item("recording", "By voice or on film")],
            languages: vec![item("another", "Any but English")],
            contacts: vec![item("p", "Amina Yusuf")],
            readings: vec![item("nobody", "Nobody is asked yet")],
            ..Choices::default()
        };
        let empty = ListView {
            rows: vec![],
            choices: choices.clone(),
            saved: vec![],
            keeps: false,
            query: String::new(),
            keeping: FormState::default(),
            form: FormState::default(),
            narrowed: false,
            narrow: false,
            officer: true,
            decides: false,
            copies: "/desk/copies".into(),
            next: String::new(),
            first: String::new(),
            why_nothing: "",
        };
        let row = ApplicationRow {
            id: "x".into(),
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
        let saved = |pinned, current| SavedRow {
            id: "f".into(),
            name: "Nobody asked yet".into(),
            href: "/desk/applications?readings=nobody".into(),
            pinned,
            current,
        };
        let full = ListView {
            rows: vec![row, bare],
            choices: Choices {
                funders: vec![item("a", "Rivermouth"), item("b", "Wick Award")],
                strands: vec![item("s", "Small ideas")],
                ..choices
            },
            saved: vec![saved(true, true), saved(false, false)],
            keeps: true,
            query: "state=submitted".into(),
            narrowed: true,
            narrow: true,
            decides: true,
            next: "/desk/applications?after=x".into(),
            first: "/desk/applications".into(),
            ..empty.clone()
        };
        let panel = ListView { officer: false, decides: false, ..full.clone() };
        vec![
            ListView { why_nothing: "Reading applications is not part of your role.", ..empty.clone() },
            empty,
            full,
            panel,
        ]
    }
}
