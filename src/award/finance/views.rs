//! What the pages of payments across grants receive. No account stands in any of them.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A payment in the list.
#[derive(Clone, Debug, Serialize)]
pub struct PaymentLine {
    pub id: String,
    pub href: String,
    pub organisation: String,
    /// The host that it is paid to on top of the grant; empty for what is of the grant.
    pub payee: String,
    pub number: String,
    pub fund: String,
    /// None where it is closed to whoever looks.
    pub amount_pence: Option<i64>,
    pub due_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub state: &'static str,
    pub late: bool,
    /// Why it is closed to whoever looks; empty where it is not.
    pub closed: &'static str,
    /// Why it is not paid yet; empty where nothing is in the way.
    pub why_not: &'static str,
    /// Empty before it was sent.
    pub reference: String,
    /// The number of the last file it went in.
    pub batch: Option<i32>,
    pub sent_at: Option<Instant>,
    /// Somebody said that it came back: it is approved and sent anew.
    pub came_back: bool,
    /// It is on its way, and the reader can say that it came back.
    pub can_come_back: bool,
}

/// A file that was taken.
#[derive(Clone, Debug, Serialize)]
pub struct BatchRow {
    pub number: i32,
    pub payments: i32,
    pub total_pence: i64,
    pub who: String,
    pub at: Instant,
}

/// `/desk/payments`
#[derive(Clone, Debug, Serialize)]
pub struct PaymentsView {
    pub rows: Vec<PaymentLine>,
    pub next_href: String,
    pub states: Vec<Item>,
    pub funds: Vec<Item>,
    pub form: FormState,
    /// Whether the reader takes files and brings them in.
    pub can_send: bool,
    /// Whose payments the next file holds.
    pub funder: String,
    pub funder_id: String,
    /// Other funders whose files the reader takes.
    pub others: Vec<Item>,
    pub to_send: usize,
    pub to_send_pence: i64,
    pub columns: Vec<&'static str>,
    pub batches: Vec<BatchRow>,
}

impl View for PaymentsView {
    const TEMPLATE: &'static str = "award/desk-payments.html";
    fn title(&self, _: Language) -> String {
        "Payments".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let line = |state, sent: bool| PaymentLine {
            id: "p".into(),
            href: "/desk/grants/x".into(),
            organisation: "Sunday Kitchen".into(),
            payee: "Hackney CVS".into(),
            number: "GW-2027-AC34DE".into(),
            fund: "Community Chest".into(),
            amount_pence: Some(95_000),
            due_on: NaiveDate::default(),
            paid_on: None,
            state,
            late: sent,
            closed: "",
            why_not: if sent { "" } else { "The group asked us to pause." },
            reference: if sent { "PAY-4CWN7H".into() } else { String::new() },
            batch: sent.then_some(3),
            sent_at: sent.then(Instant::default),
            came_back: false,
            can_come_back: sent,
        };
        let empty = PaymentsView {
            rows: vec![],
            next_href: String::new(),
            states: vec![Item::new("approved", "Approved, to be paid")],
            funds: vec![],
            form: FormState::default(),
            can_send: false,
            funder: String::new(),
            funder_id: String::new(),
            others: vec![],
            to_send: 0,
            to_send_pence: 0,
            columns: vec!["Payment reference", "Payee"],
            batches: vec![],
        };
        let closed = PaymentLine {
            closed: "You stepped back",
            amount_pence: None,
            href: String::new(),
            ..line("Approved, to be paid", false)
        };
        let full = PaymentsView {
            rows: vec![
                line("Planned", false),
                PaymentLine { came_back: true, ..line("Planned", false) },
                line("Approved, to be paid", true),
                PaymentLine { paid_on: Some(NaiveDate::default()), late: false, ..line("Paid", true) },
                closed,
            ],
            next_href: "/desk/payments?after=x".into(),
            funds: vec![Item::new("community-chest", "Community Chest")],
            can_send: true,
            funder: "Rivermouth Council".into(),
            funder_id: "f".into(),
            others: vec![Item::new("g", "Hillside Council")],
            to_send: 2,
            to_send_pence: 190_000,
            batches: vec![BatchRow {
                number: 3,
                payments: 12,
                total_pence: 1_200_000,
                who: "Amina Yusuf".into(),
                at: Instant::default(),
            }],
            ..empty.clone()
        };
        vec![PaymentsView { can_send: true, to_send: 1, to_send_pence: 95_000, ..full.clone() }, empty, full]
    }
}

/// A line of a file that is brought in.
#[derive(Clone, Debug, Serialize)]
pub struct LookedRow {
    pub number: usize,
    pub reference: String,
    pub paid_on: Option<NaiveDate>,
    pub amount_pence: Option<i64>,
    pub outcome: String,
    pub marks: bool,
    /// It asks somebody to look; nothing of it is marked.
    pub odd: bool,
}

/// `/desk/payments/import`
#[derive(Clone, Debug, Serialize)]
pub struct ImportView {
    /// What each line does; empty before a file was given.
    pub rows: Vec<LookedRow>,
    pub marks: usize,
    /// Lines beyond the first that were left out.
    pub more: bool,
    pub most: usize,
    pub form: FormState,
}

impl View for ImportView {
    const TEMPLATE: &'static str = "award/desk-payments-import.html";
    fn title(&self, _: Language) -> String {
        "What was paid".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |marks, odd: bool| LookedRow {
            number: 1,
            reference: "PAY-4CWN7H".into(),
            paid_on: (!odd).then(NaiveDate::default),
            amount_pence: (!odd).then_some(95_000),
            outcome: "Marked as paid".into(),
            marks,
            odd,
        };
        let empty = ImportView { rows: vec![], marks: 0, more: false, most: 1_000, form: FormState::default() };
        let full = ImportView {
            rows: vec![row(true, false), row(false, true), row(false, false)],
            marks: 1,
            more: true,
            form: FormState::with([("lines", "PAY-4CWN7H,2027-03-12,950")]),
            ..empty.clone()
        };
        let nothing = ImportView { rows: vec![row(false, true)], ..empty.clone() };
        vec![empty, full, nothing]
    }
}
