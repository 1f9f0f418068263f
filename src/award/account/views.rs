//! What the pages about whose account it is receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::Passed;
use crate::award::negotiation::Side;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// Money that reached the group, in a list.
#[derive(Clone, Debug, Serialize)]
pub struct PassedRow {
    pub amount_pence: i64,
    pub on: NaiveDate,
    /// The council said so.
    pub council: bool,
    /// Why it was put right; empty where it counts.
    pub corrected: String,
    /// Where the reader puts it right; empty where they do not.
    pub href: String,
}

impl PassedRow {
    /// A sum, as somebody of this side reads it.
    pub fn new(passed: Passed, side: Side) -> Self {
        let council = passed.side == Side::Council;
        let theirs = side == Side::Group || council;
        let desk = if side == Side::Council { "/desk" } else { "" };
        let href = match passed.corrected_at {
            None if theirs => format!("{desk}/grants/{}/account/correction?sum={}", passed.grant_id, passed.id),
            _ => String::new(),
        };
        PassedRow {
            amount_pence: passed.amount_pence,
            on: passed.passed_on,
            council,
            corrected: passed.corrected_why,
            href,
        }
    }

    fn samples() -> Vec<Self> {
        let counts = PassedRow {
            amount_pence: 45_000,
            on: NaiveDate::default(),
            council: true,
            corrected: String::new(),
            href: "/grants/x/account/correction?sum=y".into(),
        };
        let corrected = PassedRow { corrected: "A nought too many.".into(), href: String::new(), ..counts.clone() };
        vec![counts, corrected]
    }
}

/// `/grants/{id}/account`
#[derive(Clone, Debug, Serialize)]
pub struct AccountView {
    pub id: String,
    pub organisation: String,
    pub contact: String,
    /// Whoever signed for a group of this kind would be personally liable.
    pub personal: bool,
    /// The Fluent key of what was chosen; empty where nothing is yet.
    pub chosen_key: &'static str,
    pub host: String,
    pub host_contact: String,
    pub fee_pence: i64,
    /// By when the council finds a host, while it looks for one.
    pub find_by: Option<NaiveDate>,
    pub can_choose: bool,
    /// Where another account is proposed, once both have signed; empty before that.
    pub change_href: String,
    pub choices: Vec<Item>,
    /// Somebody else holds the money for the group.
    pub held: bool,
    pub passed: Vec<PassedRow>,
    /// What reached the group in all.
    pub together_pence: i64,
    pub version: i32,
    pub form: FormState,
}

impl AccountView {
    /// What a group can choose, in its language.
    pub fn choices(language: Language) -> Vec<Item> {
        let item = |value: &str| {
            let key = format!("account-choice-{value}");
            Item { value: value.to_owned(), text: language.say(&key), hint: language.say(&format!("{key}-hint")) }
        };
        ["own", "host", "find", "council"].map(item).to_vec()
    }
}

impl View for AccountView {
    const TEMPLATE: &'static str = "award/account.html";
    fn title(&self, language: Language) -> String {
        language.say("account-whose-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = AccountView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            contact: "Amina Yusuf".into(),
            personal: true,
            chosen_key: "",
            host: String::new(),
            host_contact: String::new(),
            fee_pence: 0,
            find_by: None,
            can_choose: true,
            change_href: String::new(),
            choices: AccountView::choices(Language::ENGLISH),
            held: false,
            passed: vec![],
            together_pence: 0,
            version: 0,
            form: FormState::default(),
        };
        let looked_for = AccountView {
            chosen_key: "account-host",
            find_by: Some(NaiveDate::default()),
            held: true,
            ..empty.clone()
        };
        let full = AccountView {
            personal: false,
            chosen_key: "account-host",
            host: "Hackney CVS".into(),
            host_contact: "Joy, 020 7946 0000".into(),
            fee_pence: 5_000,
            can_choose: false,
            change_href: "/grants/x/agreement/change".into(),
            held: true,
            passed: PassedRow::samples(),
            together_pence: 45_000,
            ..empty.clone()
        };
        vec![empty, looked_for, full]
    }
}

/// `/desk/grants/{id}/account`
#[derive(Clone, Debug, Serialize)]
pub struct DeskAccountView {
    pub id: String,
    pub organisation: String,
    /// To whom the money goes.
    pub payee: String,
    pub kind: &'static str,
    pub why: String,
    pub host_contact: String,
    pub host_number: String,
    pub fee_pence: i64,
    pub find_by: Option<NaiveDate>,
    /// The council is to name a host, or may still name another.
    pub can_find: bool,
    /// Where another account is proposed, once both have signed; empty before that.
    pub change_href: String,
    pub held: bool,
    pub passed: Vec<PassedRow>,
    /// What reached the group in all.
    pub together_pence: i64,
    pub version: i32,
    pub form: FormState,
}

impl View for DeskAccountView {
    const TEMPLATE: &'static str = "award/desk-account.html";
    fn title(&self, _: Language) -> String {
        format!("Whose account: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = DeskAccountView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            payee: String::new(),
            kind: "",
            why: String::new(),
            host_contact: String::new(),
            host_number: String::new(),
            fee_pence: 0,
            find_by: None,
            can_find: false,
            change_href: String::new(),
            held: false,
            passed: vec![],
            together_pence: 0,
            version: 0,
            form: FormState::default(),
        };
        let full = DeskAccountView {
            payee: "Hackney CVS".into(),
            kind: "A host's account",
            why: "Nobody of us can open one.".into(),
            host_contact: "Joy".into(),
            host_number: "1069736".into(),
            fee_pence: 5_000,
            find_by: Some(NaiveDate::default()),
            can_find: true,
            change_href: "/desk/grants/x/agreement/change".into(),
            held: true,
            passed: PassedRow::samples(),
            together_pence: 45_000,
            ..empty.clone()
        };
        vec![empty, full]
    }
}

/// `/grants/{id}/account/correction`, and the same at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionView {
    pub account_href: String,
    pub sum: String,
    /// What was said first.
    pub amount_pence: i64,
    pub on: NaiveDate,
    pub council: bool,
    pub form: FormState,
}

impl View for CorrectionView {
    const TEMPLATE: &'static str = "award/correction.html";
    fn title(&self, language: Language) -> String {
        language.say("account-correct-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let of = |council| CorrectionView {
            account_href: "/grants/x/account".into(),
            sum: "y".into(),
            amount_pence: 450_000,
            on: NaiveDate::default(),
            council,
            form: FormState::default(),
        };
        vec![of(false), of(true)]
    }
}
