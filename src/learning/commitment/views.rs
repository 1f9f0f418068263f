//! What the pages of promises receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::Named;
use super::{CommitmentState, is_past};
use crate::clock::Instant;
use crate::history::Told;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A promise in a list, for either side.
#[derive(Clone, Debug, Serialize)]
pub struct PromiseRow {
    pub id: String,
    pub words: String,
    pub owner: String,
    pub due_on: NaiveDate,
    /// As staff read it.
    pub state: &'static str,
    /// The Fluent key of what everybody else reads.
    pub state_key: &'static str,
    /// For the tag: calm, or what needs somebody.
    pub missed: bool,
    pub open: bool,
    pub settled_at: Option<Instant>,
    pub organisation: String,
    pub fund: String,
    pub public: bool,
    pub can_keep: bool,
    /// What happened to it; empty where the page does not say.
    pub told: Vec<Told>,
}

impl PromiseRow {
    /// A promise as it stands today: one whose day has gone by is shown as missed, whenever the clock's work comes round.
    pub fn new(named: Named, today: NaiveDate, can_keep: bool) -> Self {
        let Named { promise, owner, organisation, fund } = named;
        let gone = promise.state == CommitmentState::Open && is_past(promise.due_on, today);
        let state = if gone { CommitmentState::Missed } else { promise.state };
        PromiseRow {
            id: promise.id.to_string(),
            words: promise.words,
            owner,
            due_on: promise.due_on,
            state: state.staff_name(),
            state_key: state.applicant_key(),
            missed: state == CommitmentState::Missed,
            open: state == CommitmentState::Open,
            settled_at: promise.settled_at,
            organisation: organisation.unwrap_or_default(),
            fund: fund.unwrap_or_default(),
            public: promise.public,
            can_keep: can_keep && !state.is_settled(),
            told: Vec::new(),
        }
    }

    /// One in each state, for samples.
    pub fn samples() -> Vec<Self> {
        CommitmentState::ALL
            .iter()
            .map(|state| PromiseRow {
                id: "x".into(),
                words: "We ask Housing about the hall.".into(),
                owner: "Amina Yusuf".into(),
                due_on: NaiveDate::default(),
                state: state.staff_name(),
                state_key: state.applicant_key(),
                missed: *state == CommitmentState::Missed,
                open: *state == CommitmentState::Open,
                settled_at: state.is_settled().then(Instant::default),
                organisation: "Sunday Kitchen".into(),
                fund: String::new(),
                public: true,
                can_keep: !state.is_settled(),
                told: vec![Told::sample("Promised")],
            })
            .collect()
    }
}

/// `/desk/promises`
#[derive(Clone, Debug, Serialize)]
pub struct PromisesView {
    pub rows: Vec<PromiseRow>,
    pub settled: bool,
    /// Those of rounds that have ended.
    pub ended: bool,
    /// Whether any of those is still to be kept.
    pub any_ended: bool,
    pub next_href: String,
    pub can_make: bool,
}

impl View for PromisesView {
    const TEMPLATE: &'static str = "learning/desk-promises.html";
    fn title(&self, _: Language) -> String {
        "Promises".to_owned()
    }
    fn samples() -> Vec<Self> {
        let view = |rows: Vec<PromiseRow>, settled, ended| PromisesView {
            next_href: if rows.is_empty() { String::new() } else { "/desk/promises?after=x".into() },
            rows,
            settled,
            ended,
            any_ended: ended,
            can_make: !settled,
        };
        vec![
            view(vec![], false, false),
            view(PromiseRow::samples(), true, false),
            view(PromiseRow::samples(), false, true),
            view(vec![], false, true),
        ]
    }
}

/// A choice of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: String,
    pub text: String,
}

/// `/desk/promises/new`
#[derive(Clone, Debug, Serialize)]
pub struct NewPromiseView {
    pub to: String,
    /// What tells the form whom it is made to: a kind and an id.
    pub to_kind: String,
    pub to_id: String,
    /// Made to everyone, or everyone in a round, it is public anyway.
    pub to_one: bool,
    pub owners: Vec<Choice>,
    pub back_href: String,
    pub form: FormState,
}

impl View for NewPromiseView {
    const TEMPLATE: &'static str = "learning/desk-promise.html";
    fn title(&self, _: Language) -> String {
        "Make a promise".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |to_one| NewPromiseView {
            to: "Sunday Kitchen".into(),
            to_kind: "grant".into(),
            to_id: "x".into(),
            to_one,
            owners: vec![Choice { value: "p".into(), text: "Amina Yusuf".into() }],
            back_href: "/desk/promises".into(),
            form: FormState::default(),
        };
        vec![view(true), view(false)]
    }
}
