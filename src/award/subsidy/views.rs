//! What the pages about subsidies receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::{LIMIT, Limb};
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A grant of the group in the three years.
#[derive(Clone, Debug, Serialize)]
pub struct GivenRow {
    pub number: String,
    pub funder: String,
    pub fund: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
    /// The grant that the page is about.
    pub this: bool,
    /// It was found to be no subsidy, so it is not in the sum.
    pub left_out: bool,
}

/// An assessment as it was recorded.
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentRow {
    pub number: i32,
    pub outcome: &'static str,
    pub why: String,
    /// The questions that had a no; empty where all four had a yes.
    pub no_to: Vec<&'static str>,
    pub amount_pence: i64,
    pub own_pence: i64,
    pub declared_pence: i64,
    pub total_pence: i64,
    pub limit_pence: i64,
    pub from: NaiveDate,
    pub considered_by: String,
    pub reference: String,
    pub by: String,
    pub at: Instant,
    pub noticed_at: Option<Instant>,
    /// It is the newest, which counts.
    pub counts: bool,
    /// It is, and the group had more since, or has said so.
    pub stale: bool,
}

/// What the group was asked.
#[derive(Clone, Debug, Serialize)]
pub struct AskedRow {
    pub by: String,
    pub at: Instant,
    /// `waiting`, `amount` or `unknown`.
    pub answer: &'static str,
    pub declared_pence: i64,
    pub answered_by: String,
    pub answered_at: Option<Instant>,
}

/// One of the four questions.
#[derive(Clone, Debug, Serialize)]
pub struct LimbRow {
    pub name: &'static str,
    pub question: &'static str,
    pub help: &'static str,
}

/// The four questions.
pub fn limbs() -> Vec<LimbRow> {
    let row = |limb: &Limb| LimbRow { name: limb.as_str(), question: limb.question(), help: limb.help() };
    Limb::ALL.iter().map(row).collect()
}

/// What each of them may be answered with.
pub fn yes_no() -> Vec<Item> {
    vec![Item::new("yes", "Yes"), Item::new("no", "No")]
}

/// `/desk/grants/{id}/subsidy`
#[derive(Clone, Debug, Serialize)]
pub struct DeskSubsidyView {
    pub id: String,
    pub organisation: String,
    pub number: String,
    pub contact: String,
    pub amount_pence: i64,
    pub band_pence: i64,
    pub above_band: bool,
    pub limit_pence: i64,
    /// The first day of the three financial years.
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub given: Vec<GivenRow>,
    /// How many more there are than are listed.
    pub more: usize,
    pub own_pence: i64,
    pub total_pence: i64,
    pub left_pence: i64,
    /// Together it is more than the limit.
    pub over: bool,
    pub asked: Option<AskedRow>,
    pub can_ask: bool,
    pub can_assess: bool,
    /// Nothing of the grant is approved or paid before an assessment stands.
    pub holds: bool,
    pub rows: Vec<AssessmentRow>,
    pub limbs: Vec<LimbRow>,
    pub yes_no: Vec<Item>,
    /// The form is filled in with what is usual for a grant of this size.
    pub usual: bool,
    pub version: i32,
    pub form: FormState,
}

impl View for DeskSubsidyView {
    const TEMPLATE: &'static str = "award/desk-subsidy.html";
    fn title(&self, _: Language) -> String {
        format!("{}: subsidy control", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let given = |this: bool| GivenRow {
            number: "GW-2027-AC34DE".into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            amount_pence: 12_000_000,
            awarded_on: NaiveDate::default(),
            this,
            left_out: !this,
        };
        let empty = DeskSubsidyView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            number: "GW-2027-AC34DE".into(),
            contact: "Amina Yusuf".into(),
            amount_pence: 95_000,
            band_pence: 10_000_000,
            above_band: false,
            limit_pence: LIMIT.0,
            from: NaiveDate::default(),
            until: NaiveDate::default(),
            given: vec![given(true)],
            more: 0,
            own_pence: 0,
            total_pence: 95_000,
            left_pence: 31_405_000,
            over: false,
            asked: None,
            can_ask: false,
            can_assess: true,
            holds: false,
            rows: vec![],
            limbs: limbs(),
            yes_no: yes_no(),
            usual: true,
            version: 0,
            form: FormState::default(),
        };
        let row = |counts: bool, stale: bool| AssessmentRow {
            number: if counts { 2 } else { 1 },
            outcome: "Minimal financial assistance",
            why: if counts { String::new() } else { "It sells nothing.".into() },
            no_to: if counts { vec![] } else { vec!["Does it come from public money?"] },
            amount_pence: 12_000_000,
            own_pence: 95_000,
            declared_pence: 500_000,
            total_pence: 12_595_000,
            limit_pence: LIMIT.0,
            from: NaiveDate::default(),
            considered_by: if counts { "Dana Webb".into() } else { String::new() },
            reference: if counts { "CAB-2027-14".into() } else { String::new() },
            by: "Amina Yusuf".into(),
            at: Instant::default(),
            noticed_at: counts.then(Instant::default),
            counts,
            stale,
        };
        let asked = |answer: &'static str| AskedRow {
            by: "Amina Yusuf".into(),
            at: Instant::default(),
            answer,
            declared_pence: if answer == "amount" { 500_000 } else { 0 },
            answered_by: if answer == "waiting" { String::new() } else { "Hülya Demir".into() },
            answered_at: (answer != "waiting").then(Instant::default),
        };
        let above = DeskSubsidyView {
            amount_pence: 12_000_000,
            above_band: true,
            can_ask: true,
            holds: true,
            usual: false,
            ..empty.clone()
        };
        let full = DeskSubsidyView {
            given: vec![given(true), given(false)],
            more: 3,
            asked: Some(asked("amount")),
            can_ask: false,
            over: true,
            left_pence: 0,
            rows: vec![row(true, true), row(false, false)],
            ..above.clone()
        };
        let [waiting, unknown] = ["waiting", "unknown"].map(|answer| DeskSubsidyView {
            asked: Some(asked(answer)),
            can_ask: false,
            rows: vec![row(true, false)],
            ..above.clone()
        });
        let reader = DeskSubsidyView { can_assess: false, ..full.clone() };
        vec![empty, above, full, waiting, unknown, reader]
    }
}

/// `/grants/{id}/subsidy`
#[derive(Clone, Debug, Serialize)]
pub struct OwnSubsidyView {
    pub id: String,
    pub organisation: String,
    pub amount_pence: i64,
    pub limit_pence: i64,
    /// From which day on it is asked; none where nothing was asked.
    pub since: Option<NaiveDate>,
    /// `waiting`, `amount` or `unknown`; empty where nothing was asked.
    pub answer: &'static str,
    pub declared_pence: i64,
    pub answered_by: String,
    pub answered_at: Option<Instant>,
    pub can_answer: bool,
    /// When notice was given that it is minimal financial assistance, and of how much.
    pub noticed_at: Option<Instant>,
    pub noticed_pence: i64,
    pub choices: Vec<Item>,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub version: i32,
    pub form: FormState,
}

impl View for OwnSubsidyView {
    const TEMPLATE: &'static str = "award/subsidy.html";
    fn title(&self, language: Language) -> String {
        language.say("subsidy-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let asked = OwnSubsidyView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            amount_pence: 12_000_000,
            limit_pence: LIMIT.0,
            since: Some(NaiveDate::default()),
            answer: "waiting",
            declared_pence: 0,
            answered_by: String::new(),
            answered_at: None,
            can_answer: true,
            noticed_at: None,
            noticed_pence: 0,
            choices: vec![Item::new("amount", "We know"), Item::new("unknown", "We do not know")],
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: String::new(),
            version: 1,
            form: FormState::default(),
        };
        let said = |answer: &'static str| OwnSubsidyView {
            answer,
            declared_pence: 500_000,
            answered_by: "Hülya Demir".into(),
            answered_at: Some(Instant::default()),
            contact_phone: "020 7946 0000".into(),
            ..asked.clone()
        };
        let noticed = OwnSubsidyView {
            can_answer: false,
            noticed_at: Some(Instant::default()),
            noticed_pence: 12_000_000,
            ..said("amount")
        };
        let only_noticed = OwnSubsidyView { since: None, answer: "", ..noticed.clone() };
        let (amount, unknown) = (said("amount"), said("unknown"));
        vec![asked, amount, unknown, noticed, only_noticed]
    }
}
