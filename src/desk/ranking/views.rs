//! The page of a round that scores, in the order of its points.

use serde::Serialize;

use crate::review::reading::Total;
use crate::web::language::Language;
use crate::web::page::View;

/// What one reader wrote.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub reader: String,
    pub strengths: String,
    /// "Rooted here: clearly"
    pub steps: Vec<String>,
    pub total: Option<Total>,
}

/// One application.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub href: String,
    pub organisation: String,
    pub amount_pence: Option<i64>,
    pub place: Option<usize>,
    pub total: Option<Total>,
    /// Somebody wants to understand more first.
    pub wants: bool,
    /// "1 of 2 readings shared"
    pub shared: String,
    pub said: Vec<Said>,
}

/// `/desk/funds/{slug}/ranking`
#[derive(Clone, Debug, Serialize)]
pub struct RankingView {
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub rows: Vec<Row>,
    /// Where the next begin; empty on the last page.
    pub next_href: String,
}

impl View for RankingView {
    const TEMPLATE: &'static str = "desk/ranking.html";
    fn title(&self, _: Language) -> String {
        format!("Readings in the order of their points: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let total = Some(Total { points: 41, most: 54 });
        let row = |place, wants| Row {
            href: "/desk/applications/a/readings".into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            amount_pence: Some(95_000),
            place,
            total: total.filter(|_| place.is_some()),
            wants,
            shared: "2 of 2 readings shared".into(),
            said: vec![Said {
                reader: "Marcus Bell".into(),
                strengths: "They know everybody.".into(),
                steps: vec!["Rooted here: clearly".into()],
                total: Some(Total { points: 20, most: 27 }),
            }],
        };
        let view = |rows: Vec<Row>, next: &str| RankingView {
            fund: "Small Grants".into(),
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            rows,
            next_href: next.into(),
        };
        vec![view(vec![], ""), view(vec![row(Some(1), true), row(None, false)], "?round=spring-2027&from=51")]
    }
}
