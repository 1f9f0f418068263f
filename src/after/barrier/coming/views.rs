//! What the page receives on which a round is stopped.

use serde::Serialize;

use crate::after::barrier::views::HeardRow;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A barrier that a round meets again.
#[derive(Clone, Debug, Serialize)]
pub struct MetRow {
    /// The field in which the reason stands.
    pub field: String,
    pub name: String,
    pub funder: String,
    pub demand: &'static str,
    /// Those who met it say that it is gone.
    pub closed: bool,
    pub changed: String,
    pub heard: HeardRow,
    /// Where everyone reads of it; empty where they do not.
    pub href: String,
}

/// `/desk/funds/{slug}/barriers`
#[derive(Clone, Debug, Serialize)]
pub struct StoppedView {
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub round_id: String,
    pub version: i32,
    /// It can be published from here.
    pub draft: bool,
    pub met: Vec<MetRow>,
    pub form: FormState,
}

impl View for StoppedView {
    const TEMPLATE: &'static str = "after/desk-fund-barriers.html";
    fn title(&self, _: Language) -> String {
        "What keeps groups out".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let met = |heard: HeardRow| MetRow {
            field: "reason-1".into(),
            name: "Money only after it is spent".into(),
            funder: "Rivermouth Council".into(),
            demand: "Payment only after it is spent",
            closed: heard.words.is_empty(),
            changed: "We pay before it begins.".into(),
            href: if heard.words.is_empty() { String::new() } else { "/barriers/1".into() },
            heard,
        };
        let view = |met: Vec<MetRow>| StoppedView {
            fund: "Winter Fund".into(),
            slug: "winter-fund".into(),
            round: "2027".into(),
            round_id: "1".into(),
            version: 1,
            draft: true,
            met,
            form: FormState::default(),
        };
        let nothing = StoppedView { draft: false, ..view(vec![]) };
        vec![nothing, view(vec![]), view(HeardRow::samples().into_iter().map(met).collect())]
    }
}
