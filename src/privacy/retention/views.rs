//! What the page of keeping receives.

use serde::Serialize;

use super::Rule;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A rule, and what is due by it now.
#[derive(Clone, Debug, Serialize)]
pub struct RuleRow {
    pub title: &'static str,
    /// The funder's name; empty for the whole portal.
    pub funder: String,
    pub length: String,
    pub since: &'static str,
    pub goes: &'static str,
    pub due: i64,
}

/// A line of the log.
#[derive(Clone, Debug, Serialize)]
pub struct LogRow {
    pub title: &'static str,
    pub funder: String,
    pub length: String,
    pub things: i64,
    pub at: Instant,
}

/// `/desk/privacy/retention`
#[derive(Clone, Debug, Serialize)]
pub struct RetentionView {
    pub form: FormState,
    /// Whose days can be set here.
    pub rules: Vec<Item>,
    pub rows: Vec<RuleRow>,
    pub log: Vec<LogRow>,
}

impl View for RetentionView {
    const TEMPLATE: &'static str = "privacy/desk-retention.html";
    fn title(&self, _: Language) -> String {
        "How long things are kept".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |rule: Rule, funder: &str, due| RuleRow {
            title: rule.title(),
            funder: funder.to_owned(),
            length: super::length(rule.usual_days()),
            since: rule.since(),
            goes: rule.goes(),
            due,
        };
        let log = LogRow {
            title: Rule::Sessions.title(),
            funder: String::new(),
            length: "90 days".into(),
            things: 12,
            at: Instant::default(),
        };
        let empty = RetentionView { form: FormState::default(), rules: vec![], rows: vec![], log: vec![] };
        let full = RetentionView {
            form: FormState::default(),
            rules: vec![Item::new("unfunded rivermouth", "Applications without a grant, at Rivermouth Council")],
            rows: vec![row(Rule::Sessions, "", 0), row(Rule::Unfunded, "Rivermouth Council", 3)],
            log: vec![log],
        };
        vec![empty, full]
    }
}
