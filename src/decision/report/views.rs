//! What the page of the report receives.

use serde::Serialize;

use super::{Block, Report};
use crate::decision::store::AtHand;
use crate::text::document::{Part, parts};
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/funds/{slug}/report/page`
#[derive(Clone, Debug, Serialize)]
pub struct ReportView {
    pub title: String,
    pub fund: String,
    pub round: String,
    pub board_href: String,
    pub report_href: String,
    pub parts: Vec<Part>,
}

impl ReportView {
    /// The report of a round on a page.
    pub fn new(report: Report, at_hand: &AtHand) -> ReportView {
        let desk = format!("/desk/funds/{}", at_hand.fund_slug);
        ReportView {
            title: report.title.clone(),
            fund: at_hand.fund_name.clone(),
            board_href: format!("{desk}/decisions?round={}", at_hand.round.slug),
            report_href: format!("{desk}/report"),
            round: at_hand.round.slug.clone(),
            parts: report.parts(),
        }
    }
}

impl View for ReportView {
    const TEMPLATE: &'static str = "decision/desk-report.html";
    fn title(&self, _: Language) -> String {
        self.title.clone()
    }
    fn samples() -> Vec<Self> {
        let view = |blocks: Vec<Block>| ReportView {
            title: "Decisions of Small Grants, spring 2027".into(),
            fund: "Small Grants".into(),
            round: "spring-2027".into(),
            board_href: "/desk/funds/small-grants/decisions".into(),
            report_href: "/desk/funds/small-grants/report".into(),
            parts: parts(blocks),
        };
        let full = vec![
            Block::Heading(1, "Decisions".into()),
            Block::Words("As it stands on 3 March 2027.".into()),
            Block::Heading(2, "Who sat on the panel".into()),
            Block::Item("In all, 5 people sat, 3 of them community members".into()),
            Block::Item("The round asks for at least 3 in the room".into()),
        ];
        vec![view(vec![]), view(full)]
    }
}
