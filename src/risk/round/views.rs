//! What the page of a round's ledger receives.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::RoundRisk;
use crate::fund::form::{Appetite, RiskKind};
use crate::risk::lines::store::Line;
use crate::risk::sits::views::SitsChart;
use crate::risk::views::{Choice, LineRow, kinds, payers};
use crate::risk::{Holder, Payer};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A round's own risk.
#[derive(Clone, Debug, Serialize)]
pub struct RoundRiskRow {
    pub id: String,
    pub kind: String,
    pub not_acting: bool,
    pub words: String,
    pub source: String,
    pub holder: String,
    pub tag: &'static str,
    pub why_holder: String,
    pub council_does: String,
    pub pays: String,
    pub cost: String,
    pub review_on: Option<NaiveDate>,
    pub late: bool,
    pub by: String,
    pub lines: Vec<LineRow>,
}

/// How much of a kind the round means to carry.
#[derive(Clone, Debug, Serialize)]
pub struct AppetiteRow {
    pub kind: String,
    pub words: String,
}

/// The appetite of a round in this language.
pub fn appetite(appetite: &Appetite, language: Language, desk: bool) -> Vec<AppetiteRow> {
    let name = |kind: &RiskKind| {
        if desk { kind.staff_name().to_owned() } else { language.say(&kind.public_key()) }
    };
    appetite
        .iter()
        .map(|(kind, words)| AppetiteRow { kind: name(kind), words: words.get(language.code).to_owned() })
        .collect()
}

/// Who carries a risk of a round today.
pub fn holder(holder: Holder, language: Language, desk: bool) -> String {
    match (holder, desk) {
        (Holder::Council, true) => "The council carries it".to_owned(),
        (Holder::Shared, true) => "Both carry it today".to_owned(),
        (Holder::Organisation, true) => "Groups carry it today".to_owned(),
        (holder, false) => language.say(&format!("holding-round-{holder}")),
    }
}

/// A round's risks as a page shows them.
pub fn rows(
    risks: Vec<(RoundRisk, String)>,
    lines: &[(Line, String)],
    (language, desk): (Language, bool),
    today: NaiveDate,
) -> Vec<RoundRiskRow> {
    let row = |(risk, by): (RoundRisk, String)| {
        let beside = |line: &&(Line, String)| line.0.round_risk_id.as_ref() == Some(&risk.id);
        let pays = match (risk.payer, desk) {
            (Payer::Nobody, _) => String::new(),
            (payer, true) => payer.staff_name().to_owned(),
            (payer, false) => language.say(&payer.applicant_key()),
        };
        RoundRiskRow {
            lines: lines.iter().filter(beside).map(|(line, by)| LineRow::of(line, by, language, desk)).collect(),
            id: risk.id.to_string(),
            kind: if desk { risk.kind.staff_name().to_owned() } else { language.say(&risk.kind.public_key()) },
            not_acting: risk.kind == RiskKind::NotActing,
            words: risk.words,
            source: risk.source,
            holder: holder(risk.holder, language, desk),
            tag: if risk.holder.is_on_group() { "needs" } else { "" },
            why_holder: risk.why_holder,
            council_does: risk.council_does,
            pays,
            cost: risk.cost,
            review_on: risk.review_on,
            late: risk.review_on.is_some_and(|day| day < today),
            by,
        }
    };
    risks.into_iter().map(row).collect()
}

/// Who may carry a risk of a round today.
pub fn holders() -> Vec<Choice> {
    let choice = |holder: Holder, text, hint| Choice { value: holder.as_str(), text, hint };
    vec![
        choice(Holder::Council, "The council", ""),
        choice(Holder::Shared, "Both", "Some of it falls on groups"),
        choice(Holder::Organisation, "The groups that apply", "So it is what we have to change"),
    ]
}

/// `/desk/funds/{slug}/risks` and `/desk/funds/{slug}/risks/{risk}`
#[derive(Clone, Debug, Serialize)]
pub struct RoundRisksView {
    pub fund: String,
    pub slug: String,
    pub round: String,
    /// Why there is none in a round of this size; empty where there is.
    pub no_ledger: String,
    pub sits: SitsChart,
    pub appetite: Vec<AppetiteRow>,
    pub risks: Vec<RoundRiskRow>,
    pub may_write: bool,
    /// The risk being changed; empty when a new one is named.
    pub changing: String,
    pub version: i32,
    pub form: FormState,
    pub kinds: Vec<Choice>,
    pub holders: Vec<Choice>,
    pub payers: Vec<Choice>,
}

impl View for RoundRisksView {
    const TEMPLATE: &'static str = "desk/round-risks.html";
    fn title(&self, _: Language) -> String {
        format!("Where risk sits: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let mut charts = SitsChart::samples();
        let (full, none) = (charts.remove(1), charts.remove(0));
        let view = |full: bool, changing: &str, sits: SitsChart| RoundRisksView {
            fund: "Small Grants".into(),
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            no_ledger: String::new(),
            sits,
            appetite: if full { sample_appetite() } else { vec![] },
            risks: if full { sample() } else { vec![] },
            may_write: full,
            changing: changing.into(),
            version: 1,
            form: FormState::with([("today", "council")]),
            kinds: kinds(),
            holders: holders(),
            payers: payers(),
        };
        let small =
            RoundRisksView { no_ledger: "There is none in so small a round.".into(), ..view(false, "", none.clone()) };
        vec![small, view(false, "", none), view(true, "", full.clone()), view(true, "r", full)]
    }
}

/// The appetite, for samples.
pub fn sample_appetite() -> Vec<AppetiteRow> {
    vec![AppetiteRow {
        kind: "Money and fraud".into(),
        words: "We would rather lose some money than ask for two years of accounts.".into(),
    }]
}

/// A round's risks, for samples.
pub fn sample() -> Vec<RoundRiskRow> {
    let line = LineRow {
        moved: true,
        from_group: false,
        by: "Daniel Okafor".into(),
        at: Default::default(),
        words: "We read the question again with four groups and changed it.".into(),
        from: "the group".into(),
        to: "the council".into(),
    };
    let unclear = RoundRiskRow {
        id: "r".into(),
        kind: "Delivery".into(),
        not_acting: false,
        words: "Our question about need was unclear to many".into(),
        source: "Eleven groups rang about it.".into(),
        holder: "Groups carry it today".into(),
        tag: "needs",
        why_holder: "We wrote it.".into(),
        council_does: "We read every answer as meant kindly.".into(),
        pays: "It costs nothing".into(),
        cost: String::new(),
        review_on: Some(NaiveDate::default()),
        late: true,
        by: "Daniel Okafor".into(),
        lines: vec![line],
    };
    let not_acting = RoundRiskRow {
        not_acting: true,
        words: "Nobody funds what elders do for each other".into(),
        tag: "",
        lines: vec![],
        review_on: None,
        late: false,
        source: String::new(),
        ..unclear.clone()
    };
    vec![unclear, not_acting]
}
