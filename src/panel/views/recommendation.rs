//! The page on which a panel's recommendation is written down.

use serde::Serialize;

use super::{Choice, outcomes};
use crate::clock::Instant;
use crate::history::Line;
use crate::panel::earlier::Before;
use crate::panel::why::Reason;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// What stands written down already.
#[derive(Clone, Debug, Serialize)]
pub struct Known {
    pub advised: String,
    pub words: String,
    pub by: String,
    pub at: Instant,
}

/// `/desk/panels/{id}/recommendations/{application}`
#[derive(Clone, Debug, Serialize)]
pub struct RecommendationView {
    pub form: FormState,
    pub fund: String,
    pub meeting_href: String,
    pub organisation: String,
    pub reference: String,
    pub asked: Option<i64>,
    pub application_href: String,
    pub readings: usize,
    /// What readers found strong; nothing while one's own reading is unshared.
    pub strengths: Vec<String>,
    pub known: Option<Known>,
    /// What stands there is another meeting's, which is taken up again.
    pub again: bool,
    /// What a meeting before that one recommended.
    pub earlier: Option<Before>,
    /// What was promised to the group and is waited for; empty where nothing is.
    pub waits: String,
    /// Where the conversation is offered that the group was promised and was not offered; empty where that is not it.
    pub offer_href: String,
    /// Whoever reads can offer it; else an officer does.
    pub offers: bool,
    /// Something can be written down here, or was typed and waits to be.
    pub writes: bool,
    /// Somebody else wrote while this was being written: both are shown.
    pub overtaken: bool,
    pub outcomes: Vec<Choice>,
    /// A box for each criterion that the fund names, and whether each is to be filled.
    pub criteria: Vec<Choice>,
    pub asks_why: bool,
    /// The kinds of reason that lie with us, and those that lie with what was sent.
    pub kinds: Vec<Choice>,
    pub kinds_theirs: Vec<Choice>,
    pub why: Vec<Reason>,
    pub history: Vec<Line>,
}

impl View for RecommendationView {
    const TEMPLATE: &'static str = "panel/recommendation.html";
    fn title(&self, _: Language) -> String {
        format!("What the panel recommends for {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let known = Known {
            advised: "Funded in part, £900".into(),
            words: "Neighbours asked for it.".into(),
            by: "Ama Owusu".into(),
            at: Instant::default(),
        };
        let view = |known: Option<Known>, overtaken: bool| RecommendationView {
            form: FormState::with([("outcome", "in-part"), ("amount", "900"), ("words", ""), ("version", "0")]),
            fund: "Community Chest".into(),
            meeting_href: "/desk/panels/1".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            asked: known.as_ref().map(|_| 100_000),
            application_href: "/desk/applications/2".into(),
            readings: 2,
            strengths: vec!["They feed forty people every Sunday.".into()],
            again: known.is_some() && !overtaken,
            earlier: overtaken.then(Before::sample),
            waits: if overtaken {
                "It has not been offered the conversation of its round yet".into()
            } else {
                String::new()
            },
            offer_href: if overtaken { "/desk/funds/chest/conversation?round=r".into() } else { String::new() },
            offers: false,
            writes: !overtaken || known.is_none(),
            known,
            overtaken,
            outcomes: outcomes(),
            criteria: vec![Choice::new("why-need", "It is needed"), Choice::new("why-trust", "People trust you")],
            asks_why: overtaken,
            kinds: vec![Choice::new("money", "There was not enough money")],
            kinds_theirs: vec![Choice::new("purpose", "It is for something this fund is not for")],
            why: Reason::samples(),
            history: vec![],
        };
        let officers = RecommendationView { offers: true, ..view(Some(known.clone()), true) };
        vec![view(None, false), view(Some(known.clone()), false), view(Some(known), true), officers]
    }
}
