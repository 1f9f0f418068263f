//! What the public list of promises receives, and how they are summed.

use serde::Serialize;

use crate::learning::commitment::views::{PromiseRow, Way};
use crate::web::language::Language;
use crate::web::page::View;

/// How many promises of a fund or a year were kept, kept late, missed and are open.
#[derive(Clone, Debug, Serialize)]
pub struct SumRow {
    pub name: String,
    /// The list of them.
    pub href: String,
    pub kept: i64,
    pub kept_late: i64,
    pub missed: i64,
    pub open: i64,
}

impl SumRow {
    /// One for samples.
    pub fn sample(name: &str) -> Self {
        let href = "/openness/promises?year=2027".to_owned();
        SumRow { name: name.into(), href, kept: 12, kept_late: 2, missed: 1, open: 4 }
    }
}

/// `/openness/promises`
#[derive(Clone, Debug, Serialize)]
pub struct PublicPromisesView {
    pub sums: Vec<SumRow>,
    pub funds: Vec<Way>,
    pub years: Vec<Way>,
    pub states: Vec<Way>,
    pub rows: Vec<PromiseRow>,
    pub next_href: String,
}

impl View for PublicPromisesView {
    const TEMPLATE: &'static str = "public/promises.html";
    fn title(&self, language: Language) -> String {
        language.say("openness-promises")
    }
    fn samples() -> Vec<Self> {
        let empty = PublicPromisesView {
            sums: vec![],
            funds: vec![],
            years: vec![],
            states: vec![],
            rows: vec![],
            next_href: String::new(),
        };
        let full = PublicPromisesView {
            sums: vec![SumRow::sample("Community Chest, 2027")],
            funds: vec![Way::sample("All", true), Way::sample("Community Chest", false)],
            years: vec![Way::sample("All", true), Way::sample("2027", false)],
            states: vec![Way::sample("All", true), Way::sample("Kept", false)],
            rows: PromiseRow::samples(),
            next_href: "/openness/promises?after=x".into(),
        };
        vec![empty, full]
    }
}
