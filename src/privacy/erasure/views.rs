//! What the page of erasing receives.

use serde::Serialize;

use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/account/erasure`
#[derive(Clone, Debug, Serialize)]
pub struct EraseView {
    pub form: FormState,
    /// Why it cannot be erased now; empty where it can.
    pub why_not: String,
    /// The same in English, for whoever reads a draft of another language.
    pub why_not_english: String,
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
        let view = |alone: &str| EraseView {
            form: FormState::default(),
            why_not: String::new(),
            why_not_english: String::new(),
            alone: alone.to_owned(),
        };
        let until = Language::ENGLISH.say_with("erase-role-until", &[("day", "Monday 29 November 2032")]);
        let stays = EraseView { why_not: until.clone(), why_not_english: until, ..view("") };
        vec![view(""), view("Sunday Kitchen, Clapton Green Hands"), stays]
    }
}
