//! What the public page of where risk sits receives.

use serde::Serialize;

use crate::fund::said::Said;
use crate::risk::round::views::{AppetiteRow, RoundRiskRow, sample, sample_appetite};
use crate::risk::sits::views::SitsChart;
use crate::web::language::Language;
use crate::web::page::View;

/// `/funds/{slug}/where-risk-sits`
#[derive(Clone, Debug, Serialize)]
pub struct WhereRiskSitsView {
    pub slug: String,
    pub round: String,
    pub name: Said,
    /// Grants up to so much need no ledger: "£1,000"; empty where there is one.
    pub small: String,
    /// Decisions are out.
    pub is_out: bool,
    pub sits: SitsChart,
    pub appetite: Vec<AppetiteRow>,
    /// The round's own risks.
    pub risks: Vec<RoundRiskRow>,
}

impl View for WhereRiskSitsView {
    const TEMPLATE: &'static str = "public/where-risk-sits.html";
    fn title(&self, language: Language) -> String {
        language.say("holding-sits-title")
    }
    fn samples() -> Vec<Self> {
        let view = |small: &str, is_out, sits: SitsChart| WhereRiskSitsView {
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            name: Said { text: "Small Grants".into(), lang: String::new() },
            small: small.into(),
            is_out,
            appetite: if sits.bars.is_empty() { vec![] } else { sample_appetite() },
            risks: if sits.bars.is_empty() { vec![] } else { sample() },
            sits,
        };
        let charts = SitsChart::samples();
        let mut all = vec![];
        for (at, chart) in charts.into_iter().enumerate() {
            if at == 0 {
                all.push(view("£1,000", false, chart.clone()));
                all.push(view("", false, chart.clone()));
            }
            all.push(view("", true, chart));
        }
        all
    }
}
