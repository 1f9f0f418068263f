//! What the pages of promises receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::{Commitment, Named};
use super::{CommitmentState, Source, from_note, is_past};
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
    /// The Fluent key of the same for everybody else, where it has no words of its own; else empty.
    pub words_key: &'static str,
    pub owner: String,
    /// The day that was told first.
    pub due_on: NaiveDate,
    /// The day to which it was moved.
    pub now_by: Option<NaiveDate>,
    /// As staff read it.
    pub state: &'static str,
    /// The Fluent key of what everybody else reads.
    pub state_key: &'static str,
    /// For the tag: calm, or what needs somebody.
    pub missed: bool,
    pub open: bool,
    /// Missed, or kept late.
    pub late: bool,
    /// Why, in its owner's words; empty while nobody has said.
    pub explanation: String,
    pub settled_at: Option<Instant>,
    pub organisation: String,
    /// The fund, where it was made to everyone in a round.
    pub fund: String,
    /// The fund that it is of.
    pub of_fund: String,
    /// It was made to whoever asked for information.
    pub asked: bool,
    pub public: bool,
    pub can_keep: bool,
    /// What kind of promise it is, as staff read it.
    pub kind: &'static str,
    /// Where it is kept by doing it; empty where it is kept by saying so.
    pub kept_href: String,
    /// What happened to it; empty where the page does not say.
    pub told: Vec<Told>,
}

/// Where a promise is kept by doing it, at the desk; empty where it is kept by saying so.
pub fn kept_at(promise: &Commitment, slug: &str) -> String {
    let application = || promise.application_id.as_ref().map_or(String::new(), ToString::to_string);
    let of = &promise.id;
    match promise.source {
        Source::Said => String::new(),
        Source::Onward => format!("/desk/applications/{}/onward", application()),
        Source::Round => format!("/desk/funds/{slug}/release"),
        Source::Question => format!("/desk/applications/{}/questions#question-{of}", application()),
        Source::Payment | Source::Fee => {
            format!("/desk/grants/{}", promise.grant_id.as_ref().map_or("", |grant| grant.as_str()))
        }
        Source::Renewal => {
            format!("/desk/grants/{}/renewal", promise.grant_id.as_ref().map_or("", |grant| grant.as_str()))
        }
        Source::Challenge => format!("/desk/applications/{}/challenge", application()),
        Source::CheckChallenge => format!("/desk/funds/{slug}/decisions/{}/challenge", application()),
        Source::Information => format!("/desk/requests/{of}"),
        Source::Help => format!("/desk/applications/{}/lasting-help", application()),
        Source::Digest => {
            format!("/desk/learning/rounds/{}", promise.round_id.as_ref().map_or("", |round| round.as_str()))
        }
    }
}

impl PromiseRow {
    /// A promise as it stands today: one whose day has gone by is shown as missed, whenever the clock's work comes round.
    pub fn new(named: Named, today: NaiveDate, can_keep: bool) -> Self {
        let Named { promise, owner, organisation, fund } = named;
        let gone = promise.state == CommitmentState::Open && is_past(promise.due_on, today);
        let state = if gone { CommitmentState::Missed } else { promise.state };
        let (of_fund, slug) = fund.unwrap_or_default();
        PromiseRow {
            id: promise.id.to_string(),
            words_key: from_note::words_key(&promise),
            owner,
            due_on: promise.due_on,
            now_by: promise.now_by,
            state: state.staff_name(),
            state_key: state.applicant_key(),
            missed: state == CommitmentState::Missed,
            open: state == CommitmentState::Open,
            late: state.is_late(),
            settled_at: promise.settled_at,
            organisation: organisation.unwrap_or_default(),
            fund: if promise.round_id.is_some() { of_fund.clone() } else { String::new() },
            of_fund,
            asked: promise.source == Source::Information,
            public: promise.public,
            can_keep: can_keep && promise.source.is_pressed() && !state.is_settled(),
            kind: promise.source.staff_name(),
            kept_href: kept_at(&promise, &slug),
            told: Vec::new(),
            words: promise.words,
            explanation: promise.explanation,
        }
    }

    /// Where it is kept by doing it, officers do it: nobody else is led there.
    pub fn for_officer(mut self, officer: bool) -> Self {
        if !officer {
            self.kept_href.clear();
        }
        self
    }

    /// One in each state, for samples, and one of each kind that has no words of its own.
    pub fn samples() -> Vec<Self> {
        let row = |state: CommitmentState, source: Source| PromiseRow {
            id: "x".into(),
            words: "We ask Housing about the hall.".into(),
            words_key: source.words_key(),
            owner: "Amina Yusuf".into(),
            due_on: NaiveDate::default(),
            now_by: state.is_late().then(NaiveDate::default),
            state: state.staff_name(),
            state_key: state.applicant_key(),
            missed: state == CommitmentState::Missed,
            open: state == CommitmentState::Open,
            late: state.is_late(),
            explanation: if state == CommitmentState::KeptLate {
                "Our payment run is monthly.".into()
            } else {
                String::new()
            },
            settled_at: state.is_settled().then(Instant::default),
            organisation: if source == Source::Information { String::new() } else { "Sunday Kitchen".into() },
            fund: String::new(),
            of_fund: "Community Chest".into(),
            asked: source == Source::Information,
            public: true,
            can_keep: source.is_pressed() && !state.is_settled(),
            kind: source.staff_name(),
            kept_href: if source.is_pressed() { String::new() } else { "/desk/grants/x".into() },
            told: vec![Told::sample("Promised")],
        };
        let states = CommitmentState::ALL.iter().map(|state| row(*state, Source::Said));
        states.chain(Source::ALL.iter().map(|source| row(CommitmentState::Missed, *source))).collect()
    }
}

/// A way to a part of the register.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    pub href: String,
    pub text: String,
    pub current: bool,
}

impl Way {
    /// One for samples.
    pub fn sample(text: &str, current: bool) -> Self {
        Way { href: "/desk/promises?show=settled".into(), text: text.into(), current }
    }
}

/// `/desk/promises`
#[derive(Clone, Debug, Serialize)]
pub struct PromisesView {
    /// Their own, which stand first.
    pub mine: Vec<PromiseRow>,
    /// Where all of their own are, where there are more.
    pub mine_href: String,
    pub rows: Vec<PromiseRow>,
    /// To keep, missed, of rounds that have ended, kept.
    pub tabs: Vec<Way>,
    pub kinds: Vec<Way>,
    pub owners: Vec<Way>,
    pub funds: Vec<Way>,
    /// Whether only a part is shown.
    pub filtered: bool,
    /// What it says where there is none.
    pub nothing: &'static str,
    pub next_href: String,
    /// Where everything of the one whose promises are shown is handed over; empty where it is not for whoever looks.
    pub handover_href: String,
    pub can_make: bool,
}

impl View for PromisesView {
    const TEMPLATE: &'static str = "learning/desk-promises.html";
    fn title(&self, _: Language) -> String {
        "Promises".to_owned()
    }
    fn samples() -> Vec<Self> {
        let empty = PromisesView {
            mine: vec![],
            mine_href: String::new(),
            rows: vec![],
            tabs: vec![Way::sample("To keep", true), Way::sample("Kept", false)],
            kinds: vec![],
            owners: vec![],
            funds: vec![],
            filtered: false,
            nothing: "There is nothing to keep just now.",
            next_href: String::new(),
            handover_href: String::new(),
            can_make: true,
        };
        let full = PromisesView {
            mine: PromiseRow::samples(),
            mine_href: "/desk/promises?owner=x".into(),
            rows: PromiseRow::samples(),
            kinds: vec![Way::sample("Payments", false)],
            owners: vec![Way::sample("Amina Yusuf", true)],
            funds: vec![Way::sample("Community Chest", false)],
            filtered: true,
            next_href: "/desk/promises?after=x".into(),
            handover_href: "/desk/promises/handover?owner=x".into(),
            can_make: false,
            ..empty.clone()
        };
        vec![PromisesView { mine: vec![], ..full.clone() }, empty, full]
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
    /// Of several funders of theirs, the name of the one that promises, and the ways to the others.
    pub from: String,
    pub elsewhere: Vec<Way>,
    pub owners: Vec<Choice>,
    pub back_href: String,
    /// The learning note that it comes out of; empty where it comes out of none.
    pub note: String,
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
            from: if to_one { String::new() } else { "Hackney Council".into() },
            elsewhere: if to_one { vec![] } else { vec![Way::sample("Camden Council", false)] },
            owners: vec![Choice { value: "p".into(), text: "Amina Yusuf".into() }],
            back_href: "/desk/promises".into(),
            note: if to_one { "n".into() } else { String::new() },
            form: FormState::default(),
        };
        vec![view(true), view(false)]
    }
}
