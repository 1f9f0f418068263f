//! What the page on which a signed agreement is changed receives, for both sides.

use serde::Serialize;

use super::store::Variation;
use crate::award::account::{Account, views::AccountView};
use crate::award::negotiation::{Piece, Side, changes};
use crate::award::plan::{Plan, views::PlanView};
use crate::award::store::Agreement;
use crate::award::terms::{self, AgreementPart};
use crate::clock::Instant;
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A change, as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeShown {
    pub by: String,
    pub council: bool,
    pub at: Instant,
    pub why: String,
    /// Which section it changes; empty where it changes none.
    pub heading: String,
    pub pieces: Vec<Piece>,
    /// What the grant is to come to; empty where that stays.
    pub amount: String,
    /// The Fluent key of how the money is to be paid; empty where that stays.
    pub way_key: &'static str,
    /// Its payments, in a line each.
    pub payments: Vec<String>,
    /// Whose account it is to be, as the agreement would say it; empty where that stays.
    pub account: String,
    /// It would be the group's own, for which whoever signs may be liable.
    pub own_account: bool,
    /// There would be an account to enter and to ring about.
    pub to_enter: bool,
    pub state_key: &'static str,
    pub answer: String,
}

impl ChangeShown {
    /// A change of this agreement, with who proposed it.
    pub fn new((change, by): (Variation, String), agreement: &Agreement, organisation: &str) -> Self {
        let part = terms::find(&agreement.parts.0, &change.part);
        let plan = change.plan.as_ref().map(|plan| &plan.0);
        let payments = match plan {
            Some(Plan::Own { lines, .. }) => {
                lines.iter().map(|line| format!("{} · {}", line.amount, dates::day(line.due_on))).collect()
            }
            Some(Plan::Instalments { days }) => days.iter().map(|day| dates::day(*day)).collect(),
            Some(Plan::UpFront) | None => Vec::new(),
        };
        ChangeShown {
            by,
            council: change.side == Side::Council,
            at: change.said_at,
            heading: part.map(|part| part.heading.clone()).unwrap_or_default(),
            pieces: part.map(|part| changes(&part.words, &change.words)).unwrap_or_default(),
            amount: change.amount_pence.map(|pence| Pence(pence).to_string()).unwrap_or_default(),
            way_key: plan.map_or("", |plan| plan.way().applicant_key()),
            payments,
            account: change.account.as_ref().map(|one| one.0.words(organisation)).unwrap_or_default(),
            own_account: change.account.as_ref().is_some_and(|one| one.0.kind == Account::Own),
            to_enter: change.account.as_ref().is_some_and(|one| one.0.kind != Account::Council),
            state_key: change.state.applicant_key(),
            why: change.why,
            answer: change.answer,
        }
    }

    fn sample(council: bool) -> Self {
        ChangeShown {
            by: "Hülya Demir".into(),
            council,
            at: Instant::default(),
            why: "The hall has closed.".into(),
            heading: "What it is for".into(),
            pieces: changes("We cook twice a week.", "We cook once a week."),
            amount: if council { String::new() } else { "£5,000".into() },
            way_key: if council { "" } else { "plan-instalments" },
            payments: vec!["1 June 2027".into()],
            account: if council { String::new() } else { "The money goes to an account of the group's own.".into() },
            own_account: !council,
            to_enter: true,
            state_key: "agreeing-state-waiting",
            answer: if council { "Not yet.".into() } else { String::new() },
        }
    }
}

/// `/grants/{id}/agreement/change`, and the same at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeView {
    pub agreement_href: String,
    pub amount: String,
    /// The number of the agreement that stands.
    pub number: i32,
    pub waiting: Option<ChangeShown>,
    /// It is the reader's side that answers what waits.
    pub yours: bool,
    pub council: bool,
    /// The sections that can be changed, and what each says now.
    pub parts: Vec<Item>,
    pub now: Vec<AgreementPart>,
    /// Whose account it can be, and what the agreement says of it now.
    pub accounts: Vec<Item>,
    pub account: String,
    /// Whoever signs for a group of this kind may be liable.
    pub personal: bool,
    pub ways: Vec<Item>,
    pub many: Vec<Item>,
    pub lines: Vec<usize>,
    pub earlier: Vec<ChangeShown>,
    pub version: i32,
    pub form: FormState,
}

impl View for ChangeView {
    const TEMPLATE: &'static str = "award/change.html";
    fn title(&self, language: Language) -> String {
        language.say("variation-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let part =
            AgreementPart { key: "for".into(), heading: "What it is for".into(), words: "Soup".into(), open: true };
        let empty = ChangeView {
            agreement_href: "/grants/x/agreement".into(),
            amount: "£4,500".into(),
            number: 1,
            waiting: None,
            yours: false,
            council: false,
            parts: vec![Item::new("for", "What it is for")],
            now: vec![part],
            accounts: AccountView::choices(Language::ENGLISH),
            account: "The money goes to an account of Sunday Kitchen's own.".into(),
            personal: true,
            ways: PlanView::ways(Language::ENGLISH),
            many: PlanView::many(),
            lines: PlanView::lines(),
            earlier: vec![],
            version: 4,
            form: FormState::default(),
        };
        let answers = ChangeView {
            waiting: Some(ChangeShown::sample(false)),
            yours: true,
            council: true,
            earlier: vec![ChangeShown::sample(true)],
            ..empty.clone()
        };
        let waits = ChangeView { yours: false, council: false, ..answers.clone() };
        vec![empty, answers, waits]
    }
}
