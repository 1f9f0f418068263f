//! What the page of the report receives.

use serde::Serialize;

use super::{Block, Report};
use crate::decision::store::AtHand;
use crate::web::language::Language;
use crate::web::page::View;

/// A part of the report as the page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// "heading", "words" or "items"
    pub kind: &'static str,
    pub words: String,
    /// The lines of a list; none where it is none.
    pub items: Vec<String>,
}

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
            parts: parts(report.blocks),
        }
    }
}

/// Items that follow each other are one list; the title stands above already.
fn parts(blocks: Vec<Block>) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(1, _) => {}
            Block::Heading(_, words) => parts.push(Part { kind: "heading", words, items: Vec::new() }),
            Block::Words(words) => parts.push(Part { kind: "words", words, items: Vec::new() }),
            Block::Item(words) => match parts.last_mut().filter(|last| last.kind == "items") {
                Some(last) => last.items.push(words),
                None => parts.push(Part { kind: "items", words: String::new(), items: vec![words] }),
            },
        }
    }
    parts
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_that_follow_each_other_are_one_list() {
        let item = |words: &str| Block::Item(words.into());
        let blocks = vec![Block::Heading(1, "A".into()), item("b"), item("c"), Block::Words("d".into()), item("e")];
        let kinds: Vec<(&str, usize)> = parts(blocks).iter().map(|part| (part.kind, part.items.len())).collect();
        assert_eq!(kinds, [("items", 2), ("words", 0), ("items", 1)]);
    }
}
