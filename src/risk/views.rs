//! What the pages of risk receive.

mod ledger;

use serde::Serialize;

pub use ledger::{LineRow, RequirementRow, RiskRow, ledger, rows, sample_risks};

use super::sits::views::SitsChart;
use super::{Holder, Kind, Payer};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A choice with what it means under it.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: &'static str,
    pub text: &'static str,
    pub hint: &'static str,
}

/// The kinds to choose from.
pub fn kinds() -> Vec<Choice> {
    let hint = |kind: Kind| match kind {
        Kind::Delivery => "What was meant to happen does not",
        Kind::Money => "Money is lost, or goes where it should not",
        Kind::Safeguarding => "Somebody is not safe",
        Kind::Community => "A community comes to harm by what is done, or by how",
        Kind::Data => "What people told gets to those it was not for",
        Kind::Reputation => "Somebody thinks less of us for it. Say of whom, and whether that is a harm",
        Kind::NotActing => "Who is left with what, and for how long, if we do nothing",
    };
    Kind::ALL.iter().map(|kind| Choice { value: kind.as_str(), text: kind.staff_name(), hint: hint(*kind) }).collect()
}

/// The holders to choose from, the council first.
pub fn holders() -> Vec<Choice> {
    let choice = |holder: Holder, text, hint| Choice { value: holder.as_str(), text, hint };
    vec![
        choice(Holder::Council, "The council", "This is the rule"),
        choice(Holder::Shared, "Both of us", "With its yes. Say why, and what each of us does"),
        choice(
            Holder::Organisation,
            "The group",
            "Only with a reason, its cost met, and its yes: it is asked. Until it says yes we hold it, and we release no \
             decision before it has answered",
        ),
    ]
}

/// Who may pay.
pub fn payers() -> Vec<Choice> {
    Payer::ALL.iter().map(|payer| Choice { value: payer.as_str(), text: payer.staff_name(), hint: "" }).collect()
}

/// What an officer can say to what a group has answered.
pub fn settlings() -> Vec<Choice> {
    let choice = |value, text, hint| Choice { value, text, hint };
    vec![
        choice("accept", "It is met", ""),
        choice("talk-on", "Something is still missing", "Say what, and how we help"),
        choice("drop", "We do not ask for it any more", "Say why"),
    ]
}

/// `/desk/applications/{id}/risks` and `/desk/applications/{id}/risks/{risk}`
#[derive(Clone, Debug, Serialize)]
pub struct DeskRisksView {
    pub application: String,
    pub organisation: String,
    pub sits: SitsChart,
    pub risks: Vec<RiskRow>,
    /// Why this person changes nothing here; empty when they may.
    pub why_not: String,
    /// What is asked of the group can be settled still.
    pub may_settle: bool,
    /// Why there is no ledger in a round of this size, and where the few lines stand; empty where there is one.
    pub no_ledger: String,
    pub decide_href: String,
    pub ledger_href: String,
    /// The risk being changed; empty when a new one is named.
    pub changing: String,
    pub version: i32,
    pub form: FormState,
    /// What is said to the group about it, and what is asked of it.
    pub talk: FormState,
    pub asking: FormState,
    /// The requirement whose settling is to be put right; empty when none is.
    pub settling: String,
    pub settle: FormState,
    pub kinds: Vec<Choice>,
    pub holders: Vec<Choice>,
    pub payers: Vec<Choice>,
    pub settlings: Vec<Choice>,
}

impl View for DeskRisksView {
    const TEMPLATE: &'static str = "desk/risks.html";
    fn title(&self, _: Language) -> String {
        format!("Where risk sits: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        [&self.form, &self.talk, &self.asking, &self.settle].iter().any(|form| form.has_problems())
    }
    fn samples() -> Vec<Self> {
        let mut charts = SitsChart::samples();
        let (full, none) = (charts.remove(1), charts.remove(0));
        let view = |risks: Vec<RiskRow>, why_not: &str, changing: &str| DeskRisksView {
            application: "x".into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            sits: if risks.is_empty() { none.clone() } else { full.clone() },
            risks,
            why_not: why_not.into(),
            may_settle: true,
            no_ledger: String::new(),
            decide_href: "/desk/funds/small-grants/decisions/x".into(),
            ledger_href: "/desk/funds/small-grants/risks".into(),
            changing: changing.into(),
            version: 1,
            form: FormState::with([("holder", "council")]),
            talk: FormState::default(),
            asking: FormState::default(),
            settling: String::new(),
            settle: FormState::default(),
            kinds: kinds(),
            holders: holders(),
            payers: payers(),
            settlings: settlings(),
        };
        let mut small = view(vec![], "In a round up to £1,000 there is no ledger.", "");
        small.no_ledger = small.why_not.clone();
        vec![
            small,
            view(vec![], "", ""),
            view(sample_risks(), "", ""),
            view(sample_risks(), "", "r"),
            view(sample_risks(), "The group has withdrawn this application.", ""),
        ]
    }
}

/// `/applications/{id}/risks`
#[derive(Clone, Debug, Serialize)]
pub struct GroupRisksView {
    pub application: String,
    pub contact: String,
    /// Grants up to so much need no ledger: "£1,000"; empty where there is one.
    pub small: String,
    pub sits_href: String,
    pub risks: Vec<RiskRow>,
    pub may_answer: bool,
    /// What is asked of the group can be met still.
    pub may_meet: bool,
    /// The risk or the requirement whose form is to be put right; empty when none is.
    pub answering: String,
    pub form: FormState,
}

impl View for GroupRisksView {
    const TEMPLATE: &'static str = "risk/risks.html";
    fn title(&self, language: Language) -> String {
        language.say("risk-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |risks, may_answer, small: &str| GroupRisksView {
            application: "x".into(),
            contact: "Amina Yusuf".into(),
            small: small.into(),
            sits_href: "/funds/small-grants/where-risk-sits".into(),
            risks,
            may_answer,
            may_meet: true,
            answering: String::new(),
            form: FormState::default(),
        };
        vec![
            view(vec![], true, "£1,000"),
            view(vec![], true, ""),
            view(sample_risks(), true, ""),
            view(sample_risks(), false, ""),
        ]
    }
}
