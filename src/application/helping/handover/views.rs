//! What the page of a handing-over receives.

use serde::Serialize;

use crate::organisation::views::Item;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Something that goes on: its words and where it is.
#[derive(Clone, Debug, Serialize)]
pub struct Thread {
    pub text: String,
    pub href: String,
}

/// `/organisations/{id}/handover`
#[derive(Clone, Debug, Serialize)]
pub struct HandoverView {
    pub form: FormState,
    pub id: String,
    pub organisation: String,
    pub drafts: Vec<Thread>,
    pub talks: Vec<Thread>,
    pub invited: usize,
    /// Who can take over; nobody where nobody else has signed in yet.
    pub successors: Vec<Item>,
}

impl View for HandoverView {
    const TEMPLATE: &'static str = "organisation/handover.html";
    fn title(&self, language: Language) -> String {
        language.say("handover-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let thread = Thread { text: "Community Chest".into(), href: "/applications/x".into() };
        let item = |text: &str| Item { value: text.into(), text: text.into(), hint: String::new() };
        let alone = HandoverView {
            form: FormState::default(),
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            drafts: vec![],
            talks: vec![],
            invited: 0,
            successors: vec![],
        };
        let full = HandoverView {
            drafts: vec![thread.clone()],
            talks: vec![thread],
            invited: 2,
            successors: vec![item("Zeynep Kaya"), item("Songül Aydın")],
            ..alone.clone()
        };
        vec![alone, full]
    }
}
