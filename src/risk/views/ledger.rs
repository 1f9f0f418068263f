//! A risk as every page shows it, with what was said about it, how it moved, and what is asked because of it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::fund::form::Appetite;
use crate::risk::lines::{Kind as LineKind, store::Line};
use crate::risk::requirement::State;
use crate::risk::requirement::store::Requirement;
use crate::risk::store::Risk;
use crate::risk::{Holder, Kind, Yes};
use crate::web::language::Language;

/// A risk as every page shows it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RiskRow {
    pub id: String,
    /// What an answer to it is an answer to.
    pub version: i32,
    pub kind: String,
    pub not_acting: bool,
    pub words: String,
    pub source: String,
    /// Who holds it today.
    pub holder: String,
    /// Who should, where that is not the same.
    pub should: String,
    /// How its holder's tag looks: warm while the group has not answered.
    pub tag: &'static str,
    pub why_holder: String,
    pub council_does: String,
    pub holder_does: String,
    /// Who pays what it costs; empty where nothing is said.
    pub pays: String,
    pub cost: String,
    /// How much of this kind the round means to carry.
    pub appetite: String,
    pub review_on: Option<NaiveDate>,
    /// The group has been asked and has not answered.
    pub asked: bool,
    pub agreed: bool,
    /// The group said no, and the council has not said since how it holds it.
    pub declined: bool,
    pub group_words: String,
    pub answered_at: Option<Instant>,
    pub by: String,
    pub written_at: Option<Instant>,
    pub lines: Vec<LineRow>,
    pub requirements: Vec<RequirementRow>,
}

/// Something said about a risk, or a move of it.
#[derive(Clone, Debug, Serialize)]
pub struct LineRow {
    pub moved: bool,
    pub from_group: bool,
    pub by: String,
    pub at: Instant,
    pub words: String,
    pub from: String,
    pub to: String,
}

/// Something asked of the group because of a risk.
#[derive(Clone, Debug, Serialize)]
pub struct RequirementRow {
    pub id: String,
    pub version: i32,
    pub words: String,
    pub due_on: NaiveDate,
    pub alternatives: String,
    pub help: String,
    pub state: String,
    pub tag: &'static str,
    pub open: bool,
    pub offered: bool,
    pub group_words: String,
    pub reply: String,
}

/// The risks as a page shows them beside other things.
pub fn rows(risks: Vec<(Risk, String)>, language: Language, desk: bool) -> Vec<RiskRow> {
    risks.into_iter().map(|(risk, by)| row(risk, by, language, desk)).collect()
}

/// The risks with all that stands beside them.
pub fn ledger(
    risks: Vec<(Risk, String)>,
    lines: &[(Line, String)],
    requirements: &[Requirement],
    appetite: &Appetite,
    (language, desk): (Language, bool),
) -> Vec<RiskRow> {
    let whole = |(risk, by): (Risk, String)| {
        let (id, kind) = (risk.id.clone(), risk.kind);
        let beside = |line: &&(Line, String)| line.0.risk_id.as_ref() == Some(&id);
        let asked = |one: &&Requirement| one.risk_id == id;
        let appetite = appetite.get(&kind).map(|words| words.get(language.code).to_owned()).unwrap_or_default();
        RiskRow {
            appetite,
            lines: lines.iter().filter(beside).map(|(line, by)| LineRow::of(line, by, language, desk)).collect(),
            requirements: requirements.iter().filter(asked).map(|one| requirement(one, language, desk)).collect(),
            ..row(risk, by, language, desk)
        }
    };
    risks.into_iter().map(whole).collect()
}

/// A holder as staff or the group read it.
pub fn holder(holder: Holder, language: Language, desk: bool) -> String {
    if desk { holder.staff_name().to_owned() } else { language.say(holder.applicant_key()) }
}

fn row(risk: Risk, by: String, language: Language, desk: bool) -> RiskRow {
    let asked = risk.organisation_yes == Yes::Asked;
    let declined = risk.organisation_yes == Yes::Declined;
    let should = if risk.should_hold == risk.holder || declined { None } else { Some(risk.should_hold) };
    let pays = match (risk.payer.is_met(), desk) {
        (false, _) => String::new(),
        (true, true) => risk.payer.staff_name().to_owned(),
        (true, false) => language.say(&risk.payer.applicant_key()),
    };
    RiskRow {
        id: risk.id.to_string(),
        version: risk.version,
        kind: if desk { risk.kind.staff_name().to_owned() } else { language.say(&risk.kind.public_key()) },
        not_acting: risk.kind == Kind::NotActing,
        words: risk.words,
        source: risk.source,
        holder: holder(risk.holder, language, desk),
        should: should.map(|should| holder(should, language, desk)).unwrap_or_default(),
        tag: if asked { "needs" } else { "" },
        why_holder: risk.why_holder,
        council_does: risk.council_does,
        holder_does: risk.holder_does,
        pays,
        cost: risk.cost,
        appetite: String::new(),
        review_on: risk.review_on,
        asked,
        agreed: risk.organisation_yes == Yes::Agreed,
        declined,
        group_words: risk.organisation_words,
        answered_at: risk.answered_at,
        by,
        written_at: Some(risk.written_at),
        lines: Vec::new(),
        requirements: Vec::new(),
    }
}

impl LineRow {
    /// A line as a page shows it.
    pub fn of(line: &Line, by: &str, language: Language, desk: bool) -> LineRow {
        let named = |one: Option<Holder>| match (one, desk) {
            (None, _) => String::new(),
            (Some(holder), true) => holder.who().to_owned(),
            (Some(holder), false) => language.say(&format!("holding-who-{holder}")),
        };
        LineRow {
            moved: line.kind == LineKind::Moved,
            from_group: line.kind == LineKind::Group,
            by: by.to_owned(),
            at: line.written_at,
            words: line.words.clone(),
            from: named(line.from_holder),
            to: named(line.to_holder),
        }
    }
}

fn requirement(one: &Requirement, language: Language, desk: bool) -> RequirementRow {
    let warm = if desk { State::Offered } else { State::Asked };
    RequirementRow {
        id: one.id.to_string(),
        version: one.version,
        words: one.words.clone(),
        due_on: one.due_on,
        alternatives: one.alternatives.clone(),
        help: one.help.clone(),
        state: if desk { one.state.staff_name().to_owned() } else { language.say(one.state.applicant_key()) },
        tag: if one.state == warm { "needs" } else { "" },
        open: one.state.is_open(),
        offered: one.state == State::Offered,
        group_words: one.group_words.clone(),
        reply: one.settled_words.clone(),
    }
}

/// Risks for samples, of this part's pages and of the desk's.
pub fn sample_risks() -> Vec<RiskRow> {
    let council = RiskRow {
        id: "r".into(),
        kind: "Money and fraud".into(),
        words: "No bank account in the group's name".into(),
        source: "Their answer to question 4.".into(),
        holder: "Council holds".into(),
        council_does: "We pay through Rivermouth CVS and cover its fee.".into(),
        pays: "The council pays, beside the grant".into(),
        cost: "About £60".into(),
        appetite: "We would rather lose some money than ask for two years of accounts.".into(),
        review_on: Some(NaiveDate::default()),
        by: "Amina Yusuf".into(),
        written_at: Some(Instant::default()),
        ..RiskRow::default()
    };
    let said = |from_group, moved| LineRow {
        moved,
        from_group,
        by: "Hülya Demir".into(),
        at: Instant::default(),
        words: "We could, if you paid for a second key.".into(),
        from: if moved { "the council".into() } else { String::new() },
        to: if moved { "the group".into() } else { String::new() },
    };
    let asked = RiskRow {
        words: "Somebody has to open the hall at seven".into(),
        should: "Group holds".into(),
        tag: "needs",
        why_holder: "They have the key and live next door.".into(),
        holder_does: "One of two people opens the hall.".into(),
        asked: true,
        lines: vec![said(true, false), said(false, false)],
        ..council.clone()
    };
    let required = |open, offered| RequirementRow {
        id: "q".into(),
        version: 1,
        words: "Two names on the hall's form".into(),
        due_on: NaiveDate::default(),
        alternatives: "A letter from the hall's chair".into(),
        help: "We fill in the form with you.".into(),
        state: "Asked of the group".into(),
        tag: "needs",
        open,
        offered,
        group_words: if offered { "The chair has written.".into() } else { String::new() },
        reply: if open { String::new() } else { "Thank you, that is it.".into() },
    };
    let agreed = RiskRow {
        asked: false,
        tag: "",
        agreed: true,
        should: String::new(),
        holder: "Group holds".into(),
        group_words: "We do that anyway.".into(),
        answered_at: Some(Instant::default()),
        lines: vec![said(true, true)],
        requirements: vec![required(true, false), required(true, true), required(false, true)],
        ..asked.clone()
    };
    let declined = RiskRow {
        agreed: false,
        declined: true,
        holder: "Council holds".into(),
        group_words: "Not in Ramadan.".into(),
        requirements: vec![],
        ..agreed.clone()
    };
    let not_acting = RiskRow {
        kind: "Not acting".into(),
        not_acting: true,
        words: "the only weekday place for Turkish-speaking elders here stays shut".into(),
        council_does: String::new(),
        ..council.clone()
    };
    vec![council, asked, agreed, declined, not_acting]
}
