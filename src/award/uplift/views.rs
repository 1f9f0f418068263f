//! What the pages on which payments rise receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::actions::month_words;
use super::offers::{Offer, Waiting};
use super::store::Kept;
use super::together;
use crate::fund::form::percent_words;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A payment before and after.
#[derive(Clone, Debug, Serialize)]
pub struct RiseLine {
    pub due_on: NaiveDate,
    pub before_pence: i64,
    pub after_pence: i64,
}

/// A grant with its payments that rise.
#[derive(Clone, Debug, Serialize)]
pub struct RiseRow {
    pub href: String,
    pub organisation: String,
    pub number: String,
    pub lines: Vec<RiseLine>,
    pub rise_pence: i64,
    pub why_not: &'static str,
}

impl RiseRow {
    /// A grant as its officer sees it.
    pub fn new(offer: &Offer) -> RiseRow {
        let grant = &offer.candidate.seen.grant;
        RiseRow {
            href: format!("/desk/grants/{}", grant.id),
            organisation: grant.organisation_name.clone(),
            number: grant.number.clone(),
            lines: offer
                .rises
                .iter()
                .map(|one| RiseLine { due_on: one.due_on, before_pence: one.before.0, after_pence: one.after.0 })
                .collect(),
            rise_pence: together(&offer.rises).0,
            why_not: offer.why_not,
        }
    }
}

/// A rise that somebody proposed.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingRow {
    pub rise: RiseRow,
    /// By how much, and where that is from.
    pub by: String,
    pub source: String,
    pub who: String,
    pub at: crate::clock::Instant,
    /// Whoever reads proposed it.
    pub own: bool,
}

impl WaitingRow {
    /// A proposal as an officer sees it.
    pub fn new(one: &Waiting) -> WaitingRow {
        let proposed = &one.proposed;
        WaitingRow {
            rise: RiseRow::new(&one.offer),
            by: format!(
                "{}, {}, {}",
                proposed.index_name,
                percent_words(proposed.hundredths),
                month_words(proposed.month)
            ),
            source: proposed.source.clone(),
            who: one.offer.candidate.proposer.clone(),
            at: proposed.proposed_at,
            own: one.own,
        }
    }
}

/// How a grant rose before.
#[derive(Clone, Debug, Serialize)]
pub struct RoseRow {
    pub by: String,
    pub month: String,
    pub source: String,
    pub rise_pence: i64,
    pub at: crate::clock::Instant,
}

impl RoseRow {
    /// A rise as kept.
    pub fn new(kept: &Kept) -> RoseRow {
        RoseRow {
            by: format!("{}, {}", kept.index_name, percent_words(kept.hundredths)),
            month: month_words(kept.month),
            source: kept.source.clone(),
            rise_pence: kept.rise_pence,
            at: kept.confirmed_at,
        }
    }
}

/// `/desk/funds/{slug}/uplift`, and the same of one grant.
#[derive(Clone, Debug, Serialize)]
pub struct UpliftView {
    /// Where it is posted.
    pub here: String,
    /// After which grant the page begins; empty for the first.
    pub after: String,
    pub back_href: String,
    pub back_text: String,
    /// Of one grant; otherwise of a whole fund.
    pub one: bool,
    /// By what payments rise, as the fund's file says it; empty where they do not.
    pub by: String,
    /// It is an index, so that its figure is asked.
    pub asks: bool,
    /// What was proposed, and waits for a second person.
    pub waiting: Vec<WaitingRow>,
    pub waiting_mark: String,
    /// The reader can confirm some of it, and what that comes to together.
    pub can_confirm: bool,
    pub confirm_pence: i64,
    /// The reader proposed some of it.
    pub own: bool,
    /// What nobody has proposed.
    pub rows: Vec<RiseRow>,
    /// Something rises by the figure that was typed, and can be proposed.
    pub ready: bool,
    /// What they come to together, where it can be proposed.
    pub rise_pence: i64,
    pub mark: String,
    /// Where the fund's next grants are; empty where there are none.
    pub next_href: String,
    pub earlier: Vec<RoseRow>,
    pub form: FormState,
}

impl View for UpliftView {
    const TEMPLATE: &'static str = "award/desk-uplift.html";
    fn title(&self, _: Language) -> String {
        format!("Payments of {} that rise", self.back_text)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let none = UpliftView {
            here: "/desk/grants/x/uplift".into(),
            after: String::new(),
            back_href: "/desk/grants/x".into(),
            back_text: "Sunday Kitchen".into(),
            one: true,
            by: String::new(),
            asks: false,
            waiting: vec![],
            waiting_mark: String::new(),
            can_confirm: false,
            confirm_pence: 0,
            own: false,
            rows: vec![],
            ready: false,
            rise_pence: 0,
            mark: String::new(),
            next_href: String::new(),
            earlier: vec![],
            form: FormState::default(),
        };
        let line = RiseLine { due_on: NaiveDate::default(), before_pence: 1_000_000, after_pence: 1_032_000 };
        let row = RiseRow {
            href: "/desk/grants/x".into(),
            organisation: "Sunday Kitchen".into(),
            number: "GW-2027-AC34DE".into(),
            lines: vec![line],
            rise_pence: 32_000,
            why_not: "",
        };
        let still = RiseRow { why_not: "It has risen within a year of this month already.", ..row.clone() };
        let nothing = RiseRow { lines: vec![], rise_pence: 0, ..row.clone() };
        let rose = RoseRow {
            by: "CPI, 3.2%".into(),
            month: "September 2027".into(),
            source: "ONS, D7G7".into(),
            rise_pence: 32_000,
            at: crate::clock::Instant::default(),
        };
        let asks = UpliftView { by: "CPI".into(), asks: true, rows: vec![row.clone()], ..none.clone() };
        let proposed = WaitingRow {
            rise: row.clone(),
            by: "CPI, 3.2%, September 2027".into(),
            source: "ONS, D7G7".into(),
            who: "Amina Yusuf".into(),
            at: crate::clock::Instant::default(),
            own: false,
        };
        let waits = UpliftView {
            waiting: vec![proposed.clone(), WaitingRow { own: true, rise: still.clone(), ..proposed }],
            waiting_mark: "0123456789abcdef".into(),
            can_confirm: true,
            confirm_pence: 32_000,
            own: true,
            rows: vec![],
            ..asks.clone()
        };
        let full = UpliftView {
            one: false,
            after: "x".into(),
            rows: vec![row, still, nothing],
            ready: true,
            rise_pence: 32_000,
            mark: "0123456789abcdef".into(),
            next_href: "/desk/funds/x/uplift?after=y".into(),
            earlier: vec![rose],
            ..asks.clone()
        };
        let fixed = UpliftView { by: "2.5%".into(), asks: false, ..full.clone() };
        vec![none, asks, waits, full, fixed]
    }
}
