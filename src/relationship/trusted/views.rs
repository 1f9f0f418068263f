//! What the page "Somebody who trusts you" receives.

use serde::Serialize;

use super::store::Trusted;
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody whom a group names.
#[derive(Clone, Debug, Serialize)]
pub struct TrustedRow {
    pub id: String,
    pub name: String,
    pub knows_them: String,
    pub reach_by: String,
    pub named_at: Instant,
    pub heard_at: Option<Instant>,
}

impl TrustedRow {
    /// Everybody named, as a page shows them.
    pub fn of(all: Vec<Trusted>) -> Vec<TrustedRow> {
        let row = |one: Trusted| TrustedRow {
            id: one.id.to_string(),
            name: one.name,
            knows_them: one.knows_them,
            reach_by: one.reach_by,
            named_at: one.named_at,
            heard_at: one.heard_at,
        };
        all.into_iter().map(row).collect()
    }

    /// For samples.
    pub fn samples() -> Vec<TrustedRow> {
        let row = |heard: bool| TrustedRow {
            id: "t".into(),
            name: "Ayşe Kaya".into(),
            knows_them: "The school’s family worker".into(),
            reach_by: if heard { String::new() } else { "07700 900123, after three".into() },
            named_at: Instant::default(),
            heard_at: heard.then(Instant::default),
        };
        vec![row(false), row(true)]
    }
}

/// `/applications/{id}/trusted`
#[derive(Clone, Debug, Serialize)]
pub struct TrustedView {
    pub form: FormState,
    pub application: String,
    pub contact: String,
    pub people: Vec<TrustedRow>,
    pub may_speak: bool,
    /// As many as one application names.
    pub enough: bool,
}

impl View for TrustedView {
    const TEMPLATE: &'static str = "relationship/trusted.html";
    fn title(&self, language: Language) -> String {
        language.say("knowing-trusted-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |people, may_speak, enough| TrustedView {
            form: FormState::default(),
            application: "x".into(),
            contact: "Amina Yusuf".into(),
            people,
            may_speak,
            enough,
        };
        let some = TrustedRow::samples;
        vec![view(vec![], true, false), view(some(), true, false), view(some(), true, true), view(some(), false, false)]
    }
}
