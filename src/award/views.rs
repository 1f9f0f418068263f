//! What the pages of agreements and payments receive.

mod agreement;

use chrono::NaiveDate;
use serde::Serialize;

pub use agreement::{AccountShown, AgreementText, DeskAgreementView, OwnAgreementView, PartField, PartShown, rows};

use super::grant::Grant;
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A grant in the desk's list.
#[derive(Clone, Debug, Serialize)]
pub struct GrantRow {
    pub href: String,
    pub number: String,
    pub organisation: String,
    pub fund: String,
    /// None where it is closed to whoever looks.
    pub amount_pence: Option<i64>,
    pub awarded_on: NaiveDate,
    /// Why it is closed to whoever looks; empty where it is not.
    pub closed: &'static str,
    /// What comes next; empty for staff who see what everyone sees.
    pub next: String,
    pub ours: bool,
}

impl GrantRow {
    /// Whose grant it is, and nothing more.
    pub fn named(grant: Grant) -> Self {
        GrantRow {
            href: String::new(),
            number: grant.number,
            organisation: grant.organisation_name,
            fund: grant.fund_name,
            amount_pence: None,
            awarded_on: grant.awarded_on,
            closed: "",
            next: String::new(),
            ours: false,
        }
    }
}

/// `/desk/grants`
#[derive(Clone, Debug, Serialize)]
pub struct GrantsView {
    pub rows: Vec<GrantRow>,
    pub next_href: String,
    /// Whether any row is one that the reader works with.
    pub works: bool,
}

impl View for GrantsView {
    const TEMPLATE: &'static str = "award/desk-grants.html";
    fn title(&self, _: Language) -> String {
        "Grants".to_owned()
    }
    fn samples() -> Vec<Self> {
        let row = |next: &str, ours| GrantRow {
            href: "/desk/grants/x".into(),
            number: "GW-2027-AC34DE".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            amount_pence: Some(95_000),
            awarded_on: NaiveDate::default(),
            closed: "",
            next: next.into(),
            ours,
        };
        vec![
            GrantsView { rows: vec![], next_href: String::new(), works: true },
            GrantsView {
                rows: vec![
                    row("Offer the agreement", true),
                    row("Paid in full", false),
                    row("", false),
                    GrantRow { closed: "You stepped back", amount_pence: None, href: String::new(), ..row("", false) },
                ],
                next_href: "/desk/grants?after=x".into(),
                works: true,
            },
            GrantsView { rows: vec![row("", false)], next_href: String::new(), works: false },
        ]
    }
}

/// A payment on the desk's page of a grant.
#[derive(Clone, Debug, Serialize)]
pub struct PaymentRow {
    pub id: String,
    pub amount_pence: i64,
    pub due_on: NaiveDate,
    pub state: &'static str,
    pub late: bool,
    pub approved_by: String,
    pub approved_at: Option<Instant>,
    pub paid_by: String,
    pub paid_on: Option<NaiveDate>,
    pub can_approve: bool,
    pub can_pay: bool,
    pub can_take_back: bool,
    /// The host that it is paid to on top of the grant; empty for what is of the grant.
    pub payee: String,
    /// Why the reader cannot mark it as paid, where that is worth saying.
    pub why_not: String,
}

/// A line of a grant's history.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryRow {
    pub at: Instant,
    pub who: String,
    pub what: String,
}

/// `/desk/grants/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct GrantView {
    pub id: String,
    pub number: String,
    pub organisation: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
    pub contact: String,
    /// Empty for whom it does not open.
    pub application_href: String,
    pub next: String,
    pub ours: bool,
    /// Where the agreement is; empty before it is offered.
    pub agreement: &'static str,
    pub signed_by_group: String,
    pub signed_by_council: String,
    pub payments: Vec<PaymentRow>,
    /// Where the money goes; empty before the group has signed.
    pub bank: &'static str,
    /// Its details wait to be checked.
    pub bank_waits: bool,
    /// What holds payments; empty where nothing does.
    pub held: &'static str,
    /// How it stands to subsidy control, and whether payments wait for it.
    pub subsidy: &'static str,
    pub subsidy_waits: bool,
    pub left_pence: i64,
    pub can_plan: bool,
    /// Both have signed, and the reader is an officer: payments of later years may rise.
    pub can_raise: bool,
    /// Where a change of how it is paid is proposed; empty before both have signed.
    pub change_href: String,
    pub history: Vec<HistoryRow>,
    pub form: FormState,
}

impl View for GrantView {
    const TEMPLATE: &'static str = "award/desk-grant.html";
    fn title(&self, _: Language) -> String {
        format!("{}: grant {}", self.organisation, self.number)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let payment = |state, can_pay: bool| PaymentRow {
            id: "p".into(),
            amount_pence: 95_000,
            due_on: NaiveDate::default(),
            state,
            late: !can_pay,
            approved_by: "Ada".into(),
            approved_at: Some(Instant::default()),
            paid_by: String::new(),
            paid_on: None,
            can_approve: !can_pay,
            can_pay,
            can_take_back: !can_pay,
            payee: if can_pay { "Hackney CVS".into() } else { String::new() },
            why_not: "You approved this payment.".into(),
        };
        let empty = GrantView {
            id: "x".into(),
            number: "GW-2027-AC34DE".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            purpose: String::new(),
            amount_pence: 95_000,
            awarded_on: NaiveDate::default(),
            contact: "Amina Yusuf".into(),
            application_href: "/desk/applications/a".into(),
            next: "Offer the agreement".into(),
            ours: true,
            agreement: "",
            signed_by_group: String::new(),
            signed_by_council: String::new(),
            payments: vec![],
            bank: "",
            bank_waits: false,
            held: "",
            subsidy: "Nothing waits for it.",
            subsidy_waits: false,
            left_pence: 95_000,
            can_plan: false,
            can_raise: false,
            change_href: String::new(),
            history: vec![],
            form: FormState::default(),
        };
        let paid = PaymentRow { paid_on: Some(NaiveDate::default()), paid_by: "Ben".into(), ..payment("Paid", false) };
        let full = GrantView {
            purpose: "Cooking together.".into(),
            agreement: "Signed by both",
            signed_by_group: "Hülya Demir, chair".into(),
            signed_by_council: "Amina Yusuf, officer".into(),
            payments: vec![payment("Planned", false), payment("Approved, to be paid", true), paid],
            bank: "New or changed bank details wait to be checked by phone.",
            bank_waits: true,
            held: "The group asked us to pause.",
            subsidy: "No assessment stands.",
            subsidy_waits: true,
            can_plan: true,
            can_raise: true,
            change_href: "/desk/grants/x/agreement/change".into(),
            history: vec![HistoryRow { at: Instant::default(), who: String::new(), what: "payment planned".into() }],
            ..empty.clone()
        };
        vec![empty, full]
    }
}
