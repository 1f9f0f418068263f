//! What the page of one section of an agreement receives, for both sides.

use serde::Serialize;

use super::store::Proposal;
use super::{Piece, Side, changes};
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A proposal of other words, as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ProposalShown {
    pub by: String,
    pub council: bool,
    pub at: Instant,
    pub why: String,
    /// What it takes away and what it adds.
    pub pieces: Vec<Piece>,
    pub state_key: &'static str,
    /// What the other side said with its answer; may be empty.
    pub answer: String,
}

impl ProposalShown {
    /// A proposal, with who made it.
    pub fn new((proposal, by): (Proposal, String)) -> Self {
        ProposalShown {
            by,
            council: proposal.side == Side::Council,
            at: proposal.said_at,
            pieces: changes(&proposal.was, &proposal.words),
            why: proposal.why,
            state_key: proposal.state.applicant_key(),
            answer: proposal.answer,
        }
    }

    fn sample(council: bool) -> Self {
        ProposalShown {
            by: "Hülya Demir".into(),
            council,
            at: Instant::default(),
            why: "The hall is closed in August.".into(),
            pieces: changes("You tell us at once.", "You tell us within a month."),
            state_key: "agreeing-state-waiting",
            answer: if council { "We cannot wait so long.".into() } else { String::new() },
        }
    }
}

/// `/grants/{id}/agreement/parts/{part}`, and the same at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct PartView {
    /// Where this side reads the agreement.
    pub agreement_href: String,
    pub key: String,
    pub heading: String,
    /// What stands there now.
    pub words: String,
    pub waiting: Option<ProposalShown>,
    /// It is the reader's side that answers what waits.
    pub yours: bool,
    /// The reader speaks for the council.
    pub council: bool,
    pub can_propose: bool,
    /// What was proposed before, the latest first.
    pub earlier: Vec<ProposalShown>,
    pub version: i32,
    pub form: FormState,
}

impl View for PartView {
    const TEMPLATE: &'static str = "award/part.html";
    fn title(&self, language: Language) -> String {
        language.say_with("agreeing-part-title", &[("heading", &self.heading)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = PartView {
            agreement_href: "/grants/x/agreement".into(),
            key: "you-do".into(),
            heading: "What you do".into(),
            words: "You tell us at once.".into(),
            waiting: None,
            yours: false,
            council: false,
            can_propose: true,
            earlier: vec![],
            version: 1,
            form: FormState::default(),
        };
        let answers = PartView {
            waiting: Some(ProposalShown::sample(false)),
            yours: true,
            council: true,
            earlier: vec![ProposalShown::sample(true)],
            ..empty.clone()
        };
        let waits = PartView { yours: false, can_propose: false, council: false, ..answers.clone() };
        vec![empty, answers, waits]
    }
}
