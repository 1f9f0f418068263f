//! What the pages of a meeting that changes receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::panel::views::Choice;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/panels/{id}/change`
#[derive(Clone, Debug, Serialize)]
pub struct ChangeMeetingView {
    pub form: FormState,
    /// The form by which it is called off.
    pub off: FormState,
    pub href: String,
    pub fund: String,
    pub held_at: Instant,
    pub place: String,
    pub people: Vec<Choice>,
}

impl View for ChangeMeetingView {
    const TEMPLATE: &'static str = "panel/change.html";
    fn title(&self, _: Language) -> String {
        format!("Change the panel meeting for {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.off.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![ChangeMeetingView {
            form: FormState::with([("version", "1"), ("place", "The Old Bath House"), ("time", "6:30pm")]),
            off: FormState::default(),
            href: "/desk/panels/1".into(),
            fund: "Community Chest".into(),
            held_at: Instant::default(),
            place: "The Old Bath House".into(),
            people: vec![Choice::new("1", "Ama Owusu"), Choice::new("2", "Cem Kaya")],
        }]
    }
}

/// A group to which a member has not said how close they are.
#[derive(Clone, Debug, Serialize)]
pub struct UnsaidRow {
    pub id: String,
    pub organisation: String,
    pub reference: String,
    pub area: String,
    /// "Hülya Demir, Zeynep Kaya"
    pub members: String,
}

/// `/desk/panels/{id}/declarations`
#[derive(Clone, Debug, Serialize)]
pub struct DeclareAllView {
    pub form: FormState,
    pub href: String,
    pub fund: String,
    pub held_at: Instant,
    pub rows: Vec<UnsaidRow>,
    pub standings: Vec<Choice>,
    pub rest: Vec<Choice>,
}

impl View for DeclareAllView {
    const TEMPLATE: &'static str = "panel/declarations.html";
    fn title(&self, _: Language) -> String {
        format!("How close are you to the groups before the panel of {}?", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |id: &str, members: &str| UnsaidRow {
            id: id.into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            reference: "CC-7N4RKT".into(),
            area: if members.is_empty() { String::new() } else { "Nightingale Estate".into() },
            members: members.into(),
        };
        let view = |rows| DeclareAllView {
            form: FormState::default(),
            href: "/desk/panels/1".into(),
            fund: "Community Chest".into(),
            held_at: Instant::default(),
            rows,
            standings: super::pages::standings(),
            rest: super::pages::rest(),
        };
        vec![view(vec![]), view(vec![row("1", ""), row("2", "Hülya Demir, Zeynep Kaya")])]
    }
}
