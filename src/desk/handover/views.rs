//! What the page of a handover receives.

use serde::Serialize;

use super::store::Before;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A handover before this one.
#[derive(Clone, Debug, Serialize)]
pub struct BeforeRow {
    pub from: String,
    pub to: String,
    pub note: String,
    pub at: Instant,
}

impl From<Before> for BeforeRow {
    fn from(one: Before) -> Self {
        BeforeRow { from: one.from, to: one.to, note: one.note, at: one.at }
    }
}

/// Somebody who cannot take over, and why.
#[derive(Clone, Debug, Serialize)]
pub struct CannotRow {
    pub name: String,
    pub why: &'static str,
}

/// `/desk/applications/{id}/contact` and `/desk/funds/{slug}/contact`
#[derive(Clone, Debug, Serialize)]
pub struct HandoverView {
    pub form: FormState,
    pub back_href: String,
    pub back_text: String,
    /// The group, or the fund and its round.
    pub of: String,
    /// Where a round is handed over: its identifier; empty for one application.
    pub round: String,
    /// Who speaks with the groups now.
    pub contact: String,
    pub contact_id: String,
    pub colleagues: Vec<Item>,
    pub cannot: Vec<CannotRow>,
    pub before: Vec<BeforeRow>,
}

impl View for HandoverView {
    const TEMPLATE: &'static str = "desk/contact-handover.html";
    fn title(&self, _: Language) -> String {
        format!("Hand over: {}", self.of)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let one = HandoverView {
            form: FormState::default(),
            back_href: "/desk/applications/x".into(),
            back_text: "Sunday Kitchen".into(),
            of: "Sunday Kitchen".into(),
            round: String::new(),
            contact: "Leyla Demir".into(),
            contact_id: "p".into(),
            colleagues: vec![Item::new("a", "Amina Yusuf"), Item::new("b", "Ben Ode")],
            cannot: vec![CannotRow { name: "Joy Campbell".into(), why: "decides in this round" }],
            before: vec![BeforeRow {
                from: "Sam".into(),
                to: "Leyla Demir".into(),
                note: "I move to another team.".into(),
                at: Instant::default(),
            }],
        };
        let round = HandoverView { round: "r".into(), of: "Community Chest, winter".into(), ..one.clone() };
        let nobody = HandoverView { colleagues: vec![], cannot: vec![], before: vec![], ..one.clone() };
        vec![one, round, nobody]
    }
}
