//! What the pages of taking an application onward receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::State;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// An offer as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct OfferRow {
    pub id: String,
    /// The group can answer.
    pub waits: bool,
    pub promised: bool,
    /// Its day has gone by.
    pub late: bool,
    pub state: &'static str,
    pub state_key: &'static str,
    pub to: String,
    /// It is a fund of ours.
    pub own: bool,
    pub words: String,
    pub report_by: NaiveDate,
    pub by: String,
    pub at: Instant,
    /// The keys of what may go along.
    pub goes: Vec<String>,
    pub said_words: String,
    /// The draft with the same answers; for the group only.
    pub draft_href: String,
    pub outcome: String,
}

fn samples() -> Vec<OfferRow> {
    let row = |state: State| OfferRow {
        id: "1".into(),
        waits: state.waits(),
        promised: state == State::Promised,
        late: state == State::Promised,
        state: state.staff_name(),
        state_key: state.applicant_key(),
        to: "Hackney CVS".into(),
        own: state == State::Told,
        words: "They know which halls are free.".into(),
        report_by: NaiveDate::default(),
        by: "Daniel Okafor".into(),
        at: Instant::default(),
        goes: if state == State::Promised { vec!["after-onward-goes-answers".into()] } else { vec![] },
        said_words: if state.waits() { String::new() } else { "Please not our address.".into() },
        draft_href: if state == State::Told { "/applications/2".into() } else { String::new() },
        outcome: if state == State::Told { "They have rung you.".into() } else { String::new() },
    };
    State::ALL.iter().map(|state| row(*state)).collect()
}

/// `/applications/{id}/onward`
#[derive(Clone, Debug, Serialize)]
pub struct OnwardView {
    pub application: String,
    pub organisation: String,
    pub contact: String,
    pub offers: Vec<OfferRow>,
    /// What was typed while the offer ended.
    pub kept: Vec<String>,
    pub answers: Vec<Item>,
    pub goes: Vec<Item>,
    pub form: FormState,
}

impl View for OnwardView {
    const TEMPLATE: &'static str = "after/onward.html";
    fn title(&self, language: Language) -> String {
        language.say("after-onward-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |offers: Vec<OfferRow>| OnwardView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            contact: "Daniel Okafor".into(),
            kept: if offers.is_empty() { vec!["Please not our address.".into()] } else { vec![] },
            offers,
            answers: vec![Item::new("agree", "Yes")],
            goes: vec![Item::new("answers", "What we wrote")],
            form: FormState::default(),
        };
        vec![view(vec![]), view(samples())]
    }
}

/// `/desk/applications/{id}/onward`
#[derive(Clone, Debug, Serialize)]
pub struct DeskOnwardView {
    pub application: String,
    pub organisation: String,
    /// Where it can be taken; empty while an offer waits for its group.
    pub to: Vec<Item>,
    pub offers: Vec<OfferRow>,
    /// What was typed while the group said something else.
    pub kept: Vec<String>,
    pub form: FormState,
}

impl View for DeskOnwardView {
    const TEMPLATE: &'static str = "after/desk-onward.html";
    fn title(&self, _: Language) -> String {
        format!("Take the application of {} onward", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |to: Vec<Item>, offers: Vec<OfferRow>| DeskOnwardView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            kept: if offers.is_empty() { vec!["They have rung you.".into()] } else { vec![] },
            to,
            offers,
            form: FormState::default(),
        };
        vec![view(vec![Item::new("cvs", "The local CVS")], vec![]), view(vec![], samples())]
    }
}
