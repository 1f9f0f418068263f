//! What the pages of groups at the desk receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::organisation::documents::views::DocumentRow;
use crate::organisation::roster::views::SomebodyRow;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A group in the list.
#[derive(Clone, Debug, Serialize)]
pub struct GroupRow {
    pub id: String,
    pub name: String,
    /// How we know it.
    pub how: &'static str,
}

/// `/desk/organisations`
#[derive(Clone, Debug, Serialize)]
pub struct GroupsView {
    /// What was looked for; may be empty.
    pub asked: String,
    pub rows: Vec<GroupRow>,
    /// More were found than are shown.
    pub more: bool,
}

impl View for GroupsView {
    const TEMPLATE: &'static str = "desk/groups.html";
    fn title(&self, _: Language) -> String {
        "Groups".into()
    }
    fn samples() -> Vec<Self> {
        let row = GroupRow { id: "x".into(), name: "Sunday Kitchen".into(), how: "They have sent us an application" };
        let view = |asked: &str, rows, more| GroupsView { asked: asked.into(), rows, more };
        vec![view("", vec![], false), view("sunday", vec![row.clone(), row], true)]
    }
}

/// What a group says about itself, in rows.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub name: String,
    pub text: String,
}

/// An application to us.
#[derive(Clone, Debug, Serialize)]
pub struct SentRow {
    pub href: String,
    pub fund: String,
    pub reference: String,
    pub state: &'static str,
    pub at: Option<Instant>,
}

/// What a group told another funder, which it lets us read.
#[derive(Clone, Debug, Serialize)]
pub struct ToldRow {
    pub funder: String,
    pub fund: String,
    pub at: Option<Instant>,
    pub answers: Vec<Fact>,
}

/// A group that may be the same one.
#[derive(Clone, Debug, Serialize)]
pub struct NearRow {
    pub id: String,
    pub name: String,
    /// Where the two are looked at side by side.
    pub href: String,
}

/// The same group where it was entered a second time.
#[derive(Clone, Debug, Serialize)]
pub struct AlsoRow {
    pub name: String,
    pub about: String,
    pub describes_itself: String,
}

/// `/desk/organisations/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct GroupView {
    pub form: FormState,
    pub id: String,
    pub name: String,
    pub sees_profile: bool,
    pub facts: Vec<Fact>,
    pub people: Vec<SomebodyRow>,
    pub sees_documents: bool,
    pub documents: Vec<DocumentRow>,
    pub sent: Vec<SentRow>,
    pub sees_answers: bool,
    pub told: Vec<ToldRow>,
    /// What can be asked for, and for which of our funders.
    pub whats: Vec<Item>,
    pub funders: Vec<Item>,
    pub near: Vec<NearRow>,
    pub also: Vec<AlsoRow>,
}

impl View for GroupView {
    const TEMPLATE: &'static str = "desk/group.html";
    fn title(&self, _: Language) -> String {
        self.name.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let fact = Fact { name: "What they do".into(), text: "We cook.\n\nTogether.".into() };
        let full = GroupView {
            form: FormState::default(),
            id: "x".into(),
            name: "Sunday Kitchen".into(),
            sees_profile: true,
            facts: vec![fact.clone()],
            people: SomebodyRow::samples(),
            sees_documents: true,
            documents: DocumentRow::samples(),
            sent: vec![SentRow {
                href: "/desk/applications/x".into(),
                fund: "Community Chest".into(),
                reference: "A-ACDEFG".into(),
                state: "Under review",
                at: Some(Instant::default()),
            }],
            sees_answers: true,
            told: vec![ToldRow {
                funder: "Wick Award".into(),
                fund: "Community Chest".into(),
                at: Some(Instant::default()),
                answers: vec![fact],
            }],
            whats: vec![Item::new("documents", "Their documents")],
            funders: vec![Item::new("a", "Hackney Council"), Item::new("b", "Wick Award")],
            near: vec![NearRow {
                id: "y".into(),
                name: "The Sunday Kitchen".into(),
                href: "/desk/organisations/x/same/y".into(),
            }],
            also: vec![AlsoRow {
                name: "The Sunday Kichen".into(),
                about: "We cook, and eat.".into(),
                describes_itself: String::new(),
            }],
        };
        let name_only = GroupView {
            sees_profile: false,
            facts: vec![],
            people: vec![],
            sees_documents: false,
            documents: vec![],
            sent: vec![],
            sees_answers: false,
            told: vec![],
            funders: vec![Item::new("a", "Hackney Council")],
            near: vec![],
            also: vec![],
            ..full.clone()
        };
        let empty = GroupView { sees_profile: true, sees_documents: true, sees_answers: true, ..name_only.clone() };
        vec![full, name_only, empty]
    }
}
