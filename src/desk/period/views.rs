//! What the page of the report of a period receives.

use serde::Serialize;

use super::{Last, Period};
use crate::text::dates;
use crate::text::document::{Block, Document, Part, parts};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A period that is one click away.
#[derive(Clone, Debug, Serialize)]
pub struct LastRow {
    pub href: String,
    pub text: String,
    pub current: bool,
}

/// `/desk/report`
#[derive(Clone, Debug, Serialize)]
pub struct PeriodView {
    pub title: String,
    pub lasts: Vec<LastRow>,
    /// The days, as the addresses of the files carry them.
    pub query: String,
    pub parts: Vec<Part>,
    /// Something is to be put right in the days.
    pub opens: bool,
    pub form: FormState,
}

impl PeriodView {
    /// The report on a page.
    pub fn new(report: Document, period: Period, today: chrono::NaiveDate, form: FormState) -> PeriodView {
        let row = |last: &Last| {
            let of = last.before(today);
            LastRow {
                href: format!("/desk/report?{}", of.query()),
                text: format!("{}: {} to {}", last.name(), dates::day(of.from), dates::day(of.to)),
                current: of == period,
            }
        };
        PeriodView {
            title: report.title.clone(),
            lasts: Last::ALL.iter().map(row).collect(),
            query: period.query(),
            parts: report.parts(),
            opens: form.has_problems(),
            form,
        }
    }
}

impl Period {
    /// As addresses carry it.
    pub fn query(self) -> String {
        format!("from={}&to={}", self.from, self.to)
    }
}

impl View for PeriodView {
    const TEMPLATE: &'static str = "desk/report.html";
    fn title(&self, _: Language) -> String {
        self.title.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |blocks: Vec<Block>| PeriodView {
            title: "Promises, risk and learning, 1 October 2026 to 31 December 2026".into(),
            lasts: vec![LastRow {
                href: "/desk/report?from=a&to=b".into(),
                text: "Last quarter".into(),
                current: true,
            }],
            query: "from=2026-10-01&to=2026-12-31".into(),
            parts: parts(blocks),
            opens: false,
            form: FormState::default(),
        };
        let full = vec![
            Block::Heading(2, "Promises".into()),
            Block::Item("Made in this time: 12".into()),
            Block::Words("Not explained yet: 1.".into()),
        ];
        vec![view(vec![]), view(full)]
    }
}
