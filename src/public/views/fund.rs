//! What a fund's page receives.

use serde::Serialize;

use super::promises::SumRow;
use crate::fund::shown::FundPage;
use crate::fund::views::sample_pages;
use crate::web::language::Language;
use crate::web::page::View;

/// What an earlier round came to, in sentences.
#[derive(Clone, Debug, Serialize)]
pub struct EarlierRow {
    pub title: String,
    pub says: Vec<String>,
}

/// Why the fund asks for something all the same that was changed because of what groups said.
#[derive(Clone, Debug, Serialize)]
pub struct CameBackRow {
    /// The key of the demand beside which it stands; empty where it is laid down elsewhere.
    pub demand: String,
    pub reason: String,
    /// The barrier, where everyone sees it; both empty where they do not.
    pub barrier: String,
    pub href: String,
}

/// `/funds/{slug}`
#[derive(Clone, Debug, Serialize)]
pub struct FundView {
    #[serde(flatten)]
    pub fund: FundPage,
    pub earlier: Vec<EarlierRow>,
    /// How long groups told us that it took them, in a sentence; empty where too few did.
    pub took: String,
    /// What was promised in it, by year.
    pub promises: Vec<SumRow>,
    pub came_back: Vec<CameBackRow>,
}

impl View for FundView {
    const TEMPLATE: &'static str = "fund/fund.html";
    fn title(&self, _: Language) -> String {
        self.fund.line.name.text.clone()
    }
    fn samples() -> Vec<Self> {
        let row = |title: &str| EarlierRow {
            title: title.into(),
            says: vec!["41 groups applied and 18 were funded.".into(), "We promised an answer, and were late.".into()],
        };
        let back = |demand: &str, barrier: &str| CameBackRow {
            demand: demand.into(),
            reason: "Our insurer asks for it until the summer.".into(),
            barrier: barrier.into(),
            href: if barrier.is_empty() { String::new() } else { "/barriers/1".into() },
        };
        let with_earlier = |fund: FundPage| FundView {
            came_back: fund.demands.iter().map(|demand| back(&demand.key, "Insurance")).chain([back("", "")]).collect(),
            fund,
            earlier: vec![row("Winter 2026"), row("So far")],
            took: "Groups told us that it took them about 3 hours.".into(),
            promises: vec![SumRow::sample("2027")],
        };
        let alone = |fund| FundView { fund, earlier: vec![], took: String::new(), promises: vec![], came_back: vec![] };
        let pages = sample_pages();
        pages.first().cloned().map(with_earlier).into_iter().chain(pages.into_iter().map(alone)).collect()
    }
}
