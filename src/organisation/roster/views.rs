//! What the page of who has a part in a group receives.

use serde::Serialize;

use super::store::Somebody;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody in the list.
#[derive(Clone, Debug, Serialize)]
pub struct SomebodyRow {
    pub id: String,
    pub name: String,
    pub part: String,
    /// May be empty.
    pub contact: String,
}

impl SomebodyRow {
    /// Somebody as a page lists them.
    pub fn of(somebody: &Somebody) -> Self {
        SomebodyRow {
            id: somebody.id.to_string(),
            name: somebody.name.clone(),
            part: somebody.part.clone(),
            contact: somebody.contact.clone(),
        }
    }

    /// Two of them.
    pub fn samples() -> Vec<Self> {
        let row = |name: &str, part: &str, contact: &str| SomebodyRow {
            id: "x".into(),
            name: name.into(),
            part: part.into(),
            contact: contact.into(),
        };
        vec![row("Songül Aydın", "chair", "Ring 020 7946 0123 in the evening"), row("Zeynep", "keeps the key", "")]
    }
}

/// `/organisations/{id}/people`
#[derive(Clone, Debug, Serialize)]
pub struct RosterView {
    pub form: FormState,
    pub id: String,
    pub organisation: String,
    pub people: Vec<SomebodyRow>,
}

impl View for RosterView {
    const TEMPLATE: &'static str = "organisation/roster.html";
    fn title(&self, language: Language) -> String {
        language.say("roster-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |people| RosterView {
            form: FormState::default(),
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            people,
        };
        vec![view(vec![]), view(SomebodyRow::samples())]
    }
}
