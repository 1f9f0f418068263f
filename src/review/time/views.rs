//! The page on which somebody says how much they read, and when they do not.

use chrono::NaiveDate;
use serde::Serialize;

use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A break.
#[derive(Clone, Debug, Serialize)]
pub struct BreakRow {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub end_href: String,
}

/// `/desk/reading-time`
#[derive(Clone, Debug, Serialize)]
pub struct TimeView {
    pub form: FormState,
    pub away: FormState,
    pub breaks: Vec<BreakRow>,
}

impl View for TimeView {
    const TEMPLATE: &'static str = "desk/reading-time.html";
    fn title(&self, _: Language) -> String {
        "Your time for reading".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.away.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |breaks| TimeView { form: FormState::default(), away: FormState::default(), breaks };
        let row = BreakRow {
            from: NaiveDate::default(),
            until: NaiveDate::default(),
            end_href: "/desk/reading-time/breaks/b/end".into(),
        };
        vec![view(vec![]), view(vec![row])]
    }
}
