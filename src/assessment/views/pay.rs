//! What the page receives on which it is noted that reviewers were paid.

use serde::Serialize;

use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/assessments/{id}/pay`
#[derive(Clone, Debug, Serialize)]
pub struct PayView {
    pub id: String,
    pub about: String,
    pub year: i32,
    /// Everybody for whom there is money, with how much and when they were paid.
    pub people: Vec<Item>,
    /// What is still to be paid, in pence.
    pub waits_pence: i64,
    pub form: FormState,
}

impl View for PayView {
    const TEMPLATE: &'static str = "assessment/desk-pay.html";
    fn title(&self, _: Language) -> String {
        "Which reviewers were paid?".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |people: Vec<Item>| PayView {
            id: "x".into(),
            about: "Community Chest".into(),
            year: 2026,
            waits_pence: if people.is_empty() { 0 } else { 3_000 },
            people,
            form: FormState::default(),
        };
        vec![view(vec![]), view(vec![Item::new("r", "Ama Owusu: £30")])]
    }
}
