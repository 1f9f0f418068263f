//! What the page of one's own panel work receives.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::panel::views::Choice;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A meeting, and what it came to.
#[derive(Clone, Debug, Serialize)]
pub struct WorkRow {
    pub href: String,
    pub fund: String,
    pub held_at: Instant,
    /// "about 2 hours"
    pub time: String,
    /// Nothing where the round names no pay.
    pub rate_pence: i64,
    pub pay_pence: i64,
    /// None until it was paid.
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
}

/// Something that was rated for the community, and what it came to.
#[derive(Clone, Debug, Serialize)]
pub struct RatedRow {
    /// Empty for whoever takes no part in it any more.
    pub href: String,
    pub about: String,
    pub year: i32,
    /// "about 2 hours"
    pub time: String,
    pub rate_pence: i64,
    pub pay_pence: i64,
    /// None until it was paid.
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
}

/// `/desk/panels/mine`
#[derive(Clone, Debug, Serialize)]
pub struct WorkView {
    pub form: FormState,
    pub ways: Vec<Choice>,
    pub rows: Vec<WorkRow>,
    /// "about 6 hours"; empty where there is nothing yet.
    pub time: String,
    pub pay_pence: i64,
    pub rated: Vec<RatedRow>,
}

impl View for WorkView {
    const TEMPLATE: &'static str = "panel/mine.html";
    fn title(&self, _: Language) -> String {
        "Your panel work".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |rate_pence, paid_pence: i64| WorkRow {
            href: "/desk/panels/1".into(),
            fund: "Community Chest".into(),
            held_at: Instant::default(),
            time: "about 2 hours".into(),
            rate_pence,
            pay_pence: rate_pence * 2,
            paid_on: (paid_pence > 0).then(NaiveDate::default),
            paid_pence,
        };
        let rated = |paid_pence: i64| RatedRow {
            href: if paid_pence == 1_000 { String::new() } else { "/assessments/1".into() },
            about: "Community Chest".into(),
            year: 2026,
            time: "about 2 hours".into(),
            rate_pence: 1_500,
            pay_pence: 3_000,
            paid_on: (paid_pence > 0).then(NaiveDate::default),
            paid_pence,
        };
        let view = |rows: Vec<WorkRow>| WorkView {
            rated: if rows.is_empty() { vec![] } else { vec![rated(0), rated(3_000), rated(1_000)] },
            form: FormState::with([("named", "not-at-all")]),
            ways: super::pages::ways(),
            time: if rows.is_empty() { String::new() } else { "about 4 hours".into() },
            pay_pence: rows.iter().map(|row| row.pay_pence).sum(),
            rows,
        };
        vec![view(vec![]), view(vec![row(1_500, 0), row(1_500, 3_000), row(1_500, 1_500), row(0, 0)])]
    }
}
