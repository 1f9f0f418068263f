//! What the public pages receive: here the register, a grant, and published learning.

mod fund;
mod learning;
mod mail;
mod openness;
pub mod panel;
mod promises;
pub mod risk;
mod texts;

pub use fund::{CameBackRow, EarlierRow, FundView};
pub use learning::{LearningNoteView, LearningView, LinkRow, PublicNote};
pub use mail::{MailLine, MailRow, MailView, MailsView};
pub use openness::{
    CountRow, DepartureRow, KindRow, OpennessView, Record, RoundRow, RuleRow, Rules, ScrutinyView, StateCount, WayRow,
};
pub use promises::{PublicPromisesView, SumRow};
pub use texts::{AccessibilityView, ContactRow, CookiesView, HelpView, PrivacyView};

use chrono::NaiveDate;
use serde::Serialize;

use crate::history::Told;
use crate::learning::commitment::views::PromiseRow;
use crate::learning::views::{ConversationRow, GrantNoteRow};
use crate::web::language::Language;
use crate::web::page::View;

/// A grant in the register.
#[derive(Clone, Debug, Serialize)]
pub struct RegisterRow {
    pub href: String,
    /// Empty where the grant went to one person.
    pub organisation: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
}

/// `/grants`
#[derive(Clone, Debug, Serialize)]
pub struct RegisterView {
    pub rows: Vec<RegisterRow>,
    pub first: bool,
    pub next_href: String,
}

impl View for RegisterView {
    const TEMPLATE: &'static str = "public/register.html";
    fn title(&self, language: Language) -> String {
        language.say("register-title")
    }
    fn samples() -> Vec<Self> {
        let row = |organisation: &str| RegisterRow {
            href: "/grants/x".into(),
            organisation: organisation.into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: "Cooking together twice a week.".into(),
            amount_pence: 95_000,
            awarded_on: NaiveDate::default(),
        };
        vec![
            RegisterView { rows: vec![], first: true, next_href: String::new() },
            RegisterView {
                rows: vec![row("Sunday Kitchen"), row("")],
                first: false,
                next_href: "/grants?after=x".into(),
            },
        ]
    }
}

/// `/grants/{id}` as anyone sees it: public facts, and nothing else in the struct.
#[derive(Clone, Debug, Serialize)]
pub struct PublicGrantView {
    /// For staff who work with it; empty for everyone else.
    pub desk_href: String,
    pub organisation: String,
    pub number: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    /// What it rose by in all, on top of what was decided.
    pub risen_pence: i64,
    pub awarded_on: NaiveDate,
    /// Only notes that both sides publish.
    pub notes: Vec<GrantNoteRow>,
}

impl View for PublicGrantView {
    const TEMPLATE: &'static str = "public/grant.html";
    fn title(&self, language: Language) -> String {
        language.say_with("grant-title", &[("number", &self.number)])
    }
    fn samples() -> Vec<Self> {
        let view = |organisation: &str, notes| PublicGrantView {
            desk_href: if organisation.is_empty() { String::new() } else { "/desk/grants/x".into() },
            organisation: organisation.into(),
            number: "GW-2027-AC34DE".into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: "Cooking together.".into(),
            amount_pence: 95_000,
            risen_pence: if organisation.is_empty() { 0 } else { 3_200 },
            awarded_on: NaiveDate::default(),
            notes,
        };
        vec![view("", vec![]), view("Sunday Kitchen", vec![GrantNoteRow::sample()])]
    }
}

/// A payment as its group sees it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnPayment {
    pub amount_pence: i64,
    pub due_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub state_key: &'static str,
    pub late: bool,
    /// When both had signed, of the first that was paid.
    pub signed_on: Option<NaiveDate>,
    /// So many working days lay between that and the payment.
    pub days: i64,
    /// The host that it is paid to on top of the grant; empty for what is of the grant.
    pub payee: String,
}

/// `/grants/{id}` as its own group sees it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnGrantView {
    pub id: String,
    pub number: String,
    pub organisation: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
    pub application_href: String,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub next_key: &'static str,
    pub agreement_key: &'static str,
    pub can_sign: bool,
    /// Where the money goes; empty before the group has signed.
    pub bank_key: &'static str,
    /// Somebody entered some that wait to be checked.
    pub bank_waits: bool,
    /// There is an account to tell; not where the council holds the money.
    pub bank_asked: bool,
    /// What holds its money; empty where nothing does.
    pub held_key: &'static str,
    /// It was asked about other public money, or given notice; and whether it has not answered yet.
    pub subsidy: bool,
    pub subsidy_asked: bool,
    pub payments: Vec<OwnPayment>,
    pub left_pence: i64,
    /// What it rose by in all.
    pub risen_pence: i64,
    /// When it ends, once that was reckoned.
    pub ends_on: Option<NaiveDate>,
    /// By which day the group hears what comes then; none where it has, and where nobody decides that.
    pub hear_by: Option<NaiveDate>,
    /// What comes then; empty before it was reckoned.
    pub ends_key: &'static str,
    pub end_decided: bool,
    pub conversations: Vec<ConversationRow>,
    pub notes: Vec<GrantNoteRow>,
    pub promises: Vec<PromiseRow>,
    pub history: Vec<Told>,
}

impl View for OwnGrantView {
    const TEMPLATE: &'static str = "public/own-grant.html";
    fn title(&self, language: Language) -> String {
        language.say_with("grant-own-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let empty = OwnGrantView {
            id: "x".into(),
            number: "GW-2027-AC34DE".into(),
            organisation: "Sunday Kitchen".into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: String::new(),
            amount_pence: 95_000,
            awarded_on: NaiveDate::default(),
            application_href: "/applications/a".into(),
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: String::new(),
            next_key: "grant-next-agreement",
            agreement_key: "",
            can_sign: false,
            bank_key: "",
            bank_waits: false,
            bank_asked: true,
            held_key: "",
            subsidy: false,
            subsidy_asked: false,
            payments: vec![],
            left_pence: 95_000,
            risen_pence: 0,
            ends_on: None,
            hear_by: None,
            ends_key: "",
            end_decided: false,
            conversations: vec![],
            notes: vec![],
            promises: vec![],
            history: vec![],
        };
        let payment = |state_key, paid_on: Option<NaiveDate>, late| OwnPayment {
            amount_pence: 95_000,
            due_on: NaiveDate::default(),
            paid_on,
            state_key,
            late,
            signed_on: paid_on,
            days: 4,
            payee: if late { "Hackney CVS".into() } else { String::new() },
        };
        let full = OwnGrantView {
            purpose: "Cooking together.".into(),
            contact_phone: "020 7946 0000".into(),
            next_key: "grant-next-sign",
            agreement_key: "agreement-state-offered",
            can_sign: true,
            bank_key: "grant-bank-waits",
            bank_waits: true,
            held_key: "grant-held-paused",
            subsidy: true,
            subsidy_asked: true,
            payments: vec![
                payment("payment-state-planned", None, true),
                payment("payment-state-approved", None, false),
                payment("payment-state-paid", Some(NaiveDate::default()), false),
            ],
            left_pence: 0,
            risen_pence: 3_200,
            ends_on: Some(NaiveDate::default()),
            hear_by: Some(NaiveDate::default()),
            ends_key: "renewal-state-open",
            conversations: vec![ConversationRow::sample(true), ConversationRow::sample(false)],
            notes: vec![GrantNoteRow::sample()],
            promises: PromiseRow::samples(),
            history: vec![Told::sample("Given")],
            ..empty.clone()
        };
        let held = OwnGrantView {
            bank_key: "bank-holder-council",
            bank_asked: false,
            subsidy: true,
            ends_on: Some(NaiveDate::default()),
            ends_key: "renewal-state-ending",
            end_decided: true,
            ..empty.clone()
        };
        let asked = OwnGrantView { bank_key: "bank-state-checked", held_key: "grant-held-stopped", ..empty.clone() };
        let nexts = ["grant-next-council-signs", "grant-next-bank", "grant-next-payment", "grant-next-learning"];
        let others = nexts.map(|next_key| OwnGrantView { next_key, ..empty.clone() });
        [vec![empty.clone(), full, held, asked], others.to_vec()].concat()
    }
}
