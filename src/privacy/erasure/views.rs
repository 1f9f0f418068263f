//! What the page of erasing receives.

use serde::Serialize;

use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/account/erasure`
#[derive(Clone, Debug, Serialize)]
pub struct EraseView {
    pub form: FormState,
    /// The groups of which they are the only member, named.
    pub alone: String,
}

impl View for EraseView {
    const TEMPLATE: &'static str = "privacy/erase.html";
    fn title(&self, language: Language) -> String {
        language.say("erase-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |alone: &str| EraseView { form: FormState::default(), alone: alone.to_owned() };
        vec![view(""), view("Sunday Kitchen, Clapton Green Hands")]
    }
}
