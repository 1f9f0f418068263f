//! The page on which it stands who is how close, and who judges by exception.

use serde::Serialize;

use super::Top;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What one person said of being close.
#[derive(Clone, Debug, Serialize)]
pub struct SpokenRow {
    pub person: String,
    pub name: String,
    pub standing: &'static str,
    pub stepped_back: bool,
    /// "family, money"
    pub ties: String,
    pub words: String,
    pub at: Instant,
    /// Where their conflict is lifted; empty where it is not, and for one's own.
    pub lift_href: String,
}

/// Somebody who judges though they helped the group.
#[derive(Clone, Debug, Serialize)]
pub struct ExceptedRow {
    pub person: String,
    pub reason: String,
    pub by: String,
    pub at: Instant,
}

/// `/desk/applications/{id}/closeness`
#[derive(Clone, Debug, Serialize)]
pub struct ClosenessView {
    pub form: FormState,
    pub top: Top,
    pub spoken: Vec<SpokenRow>,
    pub excepted: Vec<ExceptedRow>,
    /// Whom only their help to the group keeps from judging, with what it was.
    pub helpers: Vec<Item>,
    pub lines: Vec<Line>,
}

/// What was done about it, the newest first.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub at: Instant,
    pub who: String,
    pub what: String,
    pub words: String,
}

impl View for ClosenessView {
    const TEMPLATE: &'static str = "desk/review-closeness.html";
    fn title(&self, _: Language) -> String {
        format!("Who is how close to {}", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = ClosenessView {
            form: FormState::default(),
            top: Top::sample("/readings"),
            spoken: vec![],
            excepted: vec![],
            helpers: vec![],
            lines: vec![],
        };
        let row = |stepped_back, lift: &str| SpokenRow {
            person: "p".into(),
            name: "Joan Price".into(),
            standing: if stepped_back { "Stepped back" } else { "No tie to the group" },
            stepped_back,
            ties: if stepped_back { "family, money".into() } else { String::new() },
            words: if stepped_back { "My sister has joined them.".into() } else { String::new() },
            at: Instant::default(),
            lift_href: lift.into(),
        };
        let full = ClosenessView {
            spoken: vec![row(false, ""), row(true, "/desk/applications/a/closeness/p"), row(true, "")],
            excepted: vec![ExceptedRow {
                person: "Leyla Demir".into(),
                reason: "We are three, and two are away.".into(),
                by: "Amina Yusuf".into(),
                at: Instant::default(),
            }],
            helpers: vec![Item::new("p", "Ben Okafor, who typed up a conversation with the group")],
            lines: vec![Line {
                at: Instant::default(),
                who: "Amina Yusuf".into(),
                what: "conflict lifted".into(),
                words: "It was the other Sunday Kitchen.".into(),
            }],
            ..empty.clone()
        };
        vec![empty, full]
    }
}
