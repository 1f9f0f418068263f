//! What the page of a fund's parts receives.

use serde::Serialize;

use crate::organisation::views::Item;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// The part of a fund that an application is for, as its pages name it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Named {
    /// Empty where the fund has no parts.
    pub title: String,
    /// "Up to £1,000"
    pub amount: String,
    /// Where it is changed; empty when it cannot be.
    pub change: String,
}

impl Named {
    pub(crate) fn sample() -> Self {
        Named {
            title: "Food and growing".into(),
            amount: "Up to £1,000".into(),
            change: "/applications/x/strand".into(),
        }
    }
}

/// `/applications/{id}/strand`
#[derive(Clone, Debug, Serialize)]
pub struct StrandView {
    pub form: FormState,
    pub id: String,
    pub fund: String,
    pub strands: Vec<Item>,
}

impl View for StrandView {
    const TEMPLATE: &'static str = "application/strand.html";
    fn title(&self, language: Language) -> String {
        language.say("strand-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let item =
            |value: &str, text: &str, hint: &str| Item { value: value.into(), text: text.into(), hint: hint.into() };
        vec![StrandView {
            form: FormState::with([("strand", "food")]),
            id: "x".into(),
            fund: "Community Chest".into(),
            strands: vec![
                item("food", "Food and growing", "Eating and growing together. Up to £1,000."),
                item("hall", "Halls", "£500 to £5,000."),
            ],
        }]
    }
}
