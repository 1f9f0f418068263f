//! What the pages of risk receive.

use serde::Serialize;

use super::store::Risk;
use super::{Holder, Kind, Yes};
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A risk as every page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct RiskRow {
    pub id: String,
    pub not_acting: bool,
    pub words: String,
    pub holder: String,
    /// How its holder's tag looks: warm while the group has not answered.
    pub tag: &'static str,
    pub why_holder: String,
    pub council_does: String,
    /// The group has been asked and has not answered.
    pub asked: bool,
    pub agreed: bool,
    /// The group said no, and the council has not said since how it holds it.
    pub declined: bool,
    pub group_words: String,
    pub answered_at: Option<Instant>,
    pub by: String,
    pub written_at: Instant,
}

/// The risks as a page shows them.
pub fn rows(risks: Vec<(Risk, String)>, language: Language, desk: bool) -> Vec<RiskRow> {
    risks.into_iter().map(|(risk, by)| row(risk, by, language, desk)).collect()
}

fn row(risk: Risk, by: String, language: Language, desk: bool) -> RiskRow {
    let asked = risk.holder == Holder::Organisation && risk.organisation_yes != Yes::Agreed;
    let holder = if desk { risk.holder.staff_name().to_owned() } else { language.say(risk.holder.applicant_key()) };
    RiskRow {
        id: risk.id.to_string(),
        not_acting: risk.kind == Kind::NotActing,
        words: risk.words,
        holder,
        tag: if asked { "needs" } else { "" },
        why_holder: risk.why_holder,
        council_does: risk.council_does,
        asked,
        agreed: risk.organisation_yes == Yes::Agreed,
        declined: risk.organisation_yes == Yes::Declined,
        group_words: risk.organisation_words,
        answered_at: risk.answered_at,
        by,
        written_at: risk.written_at,
    }
}

/// A choice with what it means under it.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: &'static str,
    pub text: &'static str,
    pub hint: &'static str,
}

/// The kinds to choose from.
pub fn kinds() -> Vec<Choice> {
    let choice = |kind: Kind, text, hint| Choice { value: kind.as_str(), text, hint };
    vec![
        choice(Kind::CouldGoWrong, "Something could go wrong", ""),
        choice(Kind::NotActing, "What happens if we do not act", "Who is left with what, and for how long"),
    ]
}

/// The holders to choose from, the council first.
pub fn holders() -> Vec<Choice> {
    let choice = |holder: Holder, text, hint| Choice { value: holder.as_str(), text, hint };
    vec![
        choice(Holder::Council, "The council", "This is the rule"),
        choice(Holder::Shared, "Both of us", "Say why, and what each of us does"),
        choice(
            Holder::Organisation,
            "The group",
            "Only with a reason and with its yes: it is asked, and we release no decision before it has answered",
        ),
    ]
}

/// `/desk/applications/{id}/risks` and `/desk/applications/{id}/risks/{risk}`
#[derive(Clone, Debug, Serialize)]
pub struct DeskRisksView {
    pub application: String,
    pub organisation: String,
    pub risks: Vec<RiskRow>,
    /// Why this person changes nothing here; empty when they may.
    pub why_not: String,
    /// The risk being changed; empty when a new one is named.
    pub changing: String,
    pub version: i32,
    pub form: FormState,
    pub kinds: Vec<Choice>,
    pub holders: Vec<Choice>,
}

impl View for DeskRisksView {
    const TEMPLATE: &'static str = "desk/risks.html";
    fn title(&self, _: Language) -> String {
        format!("Where risk sits: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |risks, why_not: &str, changing: &str| DeskRisksView {
            application: "x".into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            risks,
            why_not: why_not.into(),
            changing: changing.into(),
            version: 1,
            form: FormState::with([("holder", "council")]),
            kinds: kinds(),
            holders: holders(),
        };
        vec![
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
    pub risks: Vec<RiskRow>,
    pub may_answer: bool,
    /// The risk whose answer is to be put right; empty when none is.
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
        let view = |risks, may_answer| GroupRisksView {
            application: "x".into(),
            contact: "Amina Yusuf".into(),
            risks,
            may_answer,
            answering: String::new(),
            form: FormState::default(),
        };
        vec![view(vec![], true), view(sample_risks(), true), view(sample_risks(), false)]
    }
}

/// Risks for samples, of this part's pages and of the desk's.
pub fn sample_risks() -> Vec<RiskRow> {
    let council = RiskRow {
        id: "r".into(),
        not_acting: false,
        words: "No bank account in the group's name".into(),
        holder: "Council holds".into(),
        tag: "",
        why_holder: String::new(),
        council_does: "We pay through Rivermouth CVS and cover its fee.".into(),
        asked: false,
        agreed: false,
        declined: false,
        group_words: String::new(),
        answered_at: None,
        by: "Amina Yusuf".into(),
        written_at: Instant::default(),
    };
    let asked = RiskRow {
        words: "Somebody has to open the hall at seven".into(),
        holder: "Group holds".into(),
        tag: "needs",
        why_holder: "They have the key and live next door.".into(),
        asked: true,
        ..council.clone()
    };
    let agreed = RiskRow {
        asked: false,
        tag: "",
        agreed: true,
        group_words: "We do that anyway.".into(),
        answered_at: Some(Instant::default()),
        ..asked.clone()
    };
    let declined = RiskRow {
        agreed: false,
        declined: true,
        holder: "Council holds".into(),
        group_words: "Not in Ramadan.".into(),
        ..agreed.clone()
    };
    let not_acting = RiskRow {
        not_acting: true,
        words: "the only weekday place for Turkish-speaking elders here stays shut".into(),
        council_does: String::new(),
        ..council.clone()
    };
    vec![council, asked, agreed, declined, not_acting]
}
