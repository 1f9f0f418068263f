//! What the pages of bank details receive: never more of an account than its last three digits.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// Details as their group sees them.
#[derive(Clone, Debug, Serialize)]
pub struct OwnRow {
    pub state_key: &'static str,
    /// They wait to be checked, or are not the group's.
    pub waits: bool,
    pub holder_key: &'static str,
    /// Whose account it is, where it is a host's.
    pub host: String,
    pub ending: String,
    pub by: String,
    pub at: Instant,
    pub checked_at: Option<Instant>,
}

/// `/grants/{id}/bank`
#[derive(Clone, Debug, Serialize)]
pub struct OwnBankView {
    pub id: String,
    pub organisation: String,
    pub rows: Vec<OwnRow>,
    /// Some details wait for their check.
    pub waits: bool,
    /// The last digits of the account that the group can say is not its own; empty where there is none.
    pub disowns: String,
    pub version: i32,
    pub holders: Vec<Item>,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub form: FormState,
}

impl View for OwnBankView {
    const TEMPLATE: &'static str = "award/bank.html";
    fn title(&self, language: Language) -> String {
        language.say("bank-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |state_key, waits, host: &str| OwnRow {
            state_key,
            waits,
            holder_key: if host.is_empty() { "bank-holder-own" } else { "bank-holder-host" },
            host: host.into(),
            ending: "678".into(),
            by: "Hülya Demir".into(),
            at: Instant::default(),
            checked_at: (!waits).then(Instant::default),
        };
        let held =
            OwnRow { holder_key: "bank-holder-council", ending: String::new(), ..row("bank-state-checked", false, "") };
        let empty = OwnBankView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            rows: vec![],
            waits: false,
            disowns: String::new(),
            version: 0,
            holders: vec![Item::new("own", "Our group's own")],
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: String::new(),
            form: FormState::default(),
        };
        let full = OwnBankView {
            rows: vec![
                row("bank-state-waiting", true, "Hackney CVS"),
                row("bank-state-checked", false, ""),
                row("bank-state-disowned", true, ""),
                held,
            ],
            waits: true,
            disowns: "678".into(),
            version: 3,
            contact_phone: "020 7946 0000".into(),
            ..empty.clone()
        };
        vec![empty, full]
    }
}

/// Details as the desk sees them.
#[derive(Clone, Debug, Serialize)]
pub struct DeskRow {
    pub state: &'static str,
    pub waits: bool,
    /// They are of another account than the group chose in its agreement.
    pub differs: bool,
    /// "The group's own account, ending in 678"
    pub account: String,
    pub by: String,
    pub at: Instant,
    pub checked_by: String,
    pub checked_at: Option<Instant>,
    /// Whom they spoke with and how; empty before that.
    pub spoke: String,
    /// What was said; may be empty.
    pub said: String,
}

/// A number of the group's, and whether it proves anything.
#[derive(Clone, Debug, Serialize)]
pub struct NumberRow {
    pub number: String,
    pub whose: String,
    pub since: Instant,
    pub until: Option<Instant>,
    pub from_before: bool,
}

/// `/desk/grants/{id}/bank`
#[derive(Clone, Debug, Serialize)]
pub struct DeskBankView {
    pub id: String,
    pub organisation: String,
    pub number: String,
    /// To whom the money is to go, as the group chose it.
    pub agreed: String,
    pub rows: Vec<DeskRow>,
    pub numbers: Vec<NumberRow>,
    /// The details that wait; empty where none do.
    pub waiting: String,
    pub can_check: bool,
    /// Why the reader cannot check what waits.
    pub why_not: String,
    /// The numbers to choose from: those known from before.
    pub to_ring: Vec<Item>,
    pub can_hold: bool,
    pub version: i32,
    /// How many days before the details a number must have been known.
    pub settled_days: i64,
    pub form: FormState,
}

impl View for DeskBankView {
    const TEMPLATE: &'static str = "award/desk-bank.html";
    fn title(&self, _: Language) -> String {
        format!("Bank details of {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |state, waits| DeskRow {
            state,
            waits,
            differs: waits,
            account: "The group's own account, ending in 678".into(),
            by: "Hülya Demir".into(),
            at: Instant::default(),
            checked_by: if waits { String::new() } else { "Amina Yusuf".into() },
            checked_at: (!waits).then(Instant::default),
            spoke: if waits { String::new() } else { "Elif Kaya, on 020 7946 0018".into() },
            said: "She entered them on Sunday.".into(),
        };
        let number = |from_before: bool| NumberRow {
            number: "020 7946 0018".into(),
            whose: "Elif Kaya".into(),
            since: Instant::default(),
            until: (!from_before).then(Instant::default),
            from_before,
        };
        let empty = DeskBankView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            number: "GW-2027-AC34DE".into(),
            agreed: "Hackney CVS".into(),
            rows: vec![],
            numbers: vec![],
            waiting: String::new(),
            can_check: false,
            why_not: String::new(),
            to_ring: vec![],
            can_hold: true,
            version: 0,
            settled_days: 7,
            form: FormState::default(),
        };
        let full = DeskBankView {
            rows: vec![row("Waiting to be checked by phone", true), row("Used before", false)],
            numbers: vec![number(true), number(false)],
            waiting: "d".into(),
            can_check: true,
            to_ring: vec![Item::new("020 7946 0018", "020 7946 0018")],
            can_hold: false,
            version: 3,
            ..empty.clone()
        };
        let own = DeskBankView {
            can_check: false,
            why_not: "You entered these details, so somebody else checks them.".into(),
            numbers: vec![],
            to_ring: vec![],
            ..full.clone()
        };
        vec![empty, full, own]
    }
}
