//! What the page of openness and the scrutineer's receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::promises::SumRow;
use crate::clock::Instant;
use crate::learning::commitment::views::PromiseRow;
use crate::web::language::Language;
use crate::web::page::View;

/// How many promises are in a state.
#[derive(Clone, Debug, Serialize)]
pub struct StateCount {
    pub state: &'static str,
    pub state_key: &'static str,
    pub count: i64,
}

/// How many groups heard an outcome.
#[derive(Clone, Debug, Serialize)]
pub struct CountRow {
    pub key: String,
    pub count: i64,
}

/// How often a kind of reason was given.
#[derive(Clone, Debug, Serialize)]
pub struct KindRow {
    pub key: String,
    /// Already worded: a number, or "fewer than 5".
    pub count: String,
}

/// Whom the rules of a round keep out, without saying who.
#[derive(Clone, Debug, Serialize)]
pub struct Rules {
    /// In a sentence; empty where nothing is asked before the start.
    pub lead: String,
    /// Each rule and how often, already worded; none where too few answered.
    pub rows: Vec<RuleRow>,
}

/// A rule of a round.
#[derive(Clone, Debug, Serialize)]
pub struct RuleRow {
    pub question: String,
    pub count: String,
}

/// What became of a way of answering.
#[derive(Clone, Debug, Serialize)]
pub struct WayRow {
    pub key: String,
    /// Already worded.
    pub says: String,
}

/// A round's record.
#[derive(Clone, Debug, Serialize)]
pub struct RoundRow {
    pub fund: String,
    pub title: String,
    pub fund_href: String,
    /// Where risk sits in it.
    pub sits_href: String,
    /// What it took of people's time, paid and owes.
    pub hours_href: String,
    pub decide_by: NaiveDate,
    pub rolling: bool,
    /// How many applied, in words; so few that they could be known are not counted.
    pub applied: String,
    /// How many heard something; 0 where none is counted.
    pub groups: i64,
    pub outcomes: Vec<CountRow>,
    /// Of what kinds the reasons were, and how often.
    pub kinds: Vec<KindRow>,
    pub last_told: Option<Instant>,
    /// The promised day, and whether it was kept.
    pub promise: String,
    pub late: bool,
    /// What its rules did before anybody started.
    pub rules: Rules,
    /// How long groups told us that it took them, in a sentence; empty where too few did.
    pub took: String,
    /// How soon money came after yes, in a sentence; empty where too few were paid.
    pub paid: String,
    /// What hosts were paid on top of the grants, in a sentence; empty where nothing was, or too few could be known by it.
    pub fees: String,
    /// What became of each way of answering.
    pub ways: Vec<WayRow>,
    /// What became of groups that were known before, in a sentence; empty where too few heard.
    pub known: String,
    /// What its outcomes hung on, a sentence each; none where nobody looked.
    pub turned: Vec<String>,
    /// One line for each of the five principles.
    pub principles: Vec<String>,
}

/// A decision that differs from the panel's advice.
#[derive(Clone, Debug, Serialize)]
pub struct DepartureRow {
    pub fund: String,
    pub advised_key: String,
    pub decided_key: String,
    pub reason: String,
    pub decided_at: Instant,
}

/// What is open to everyone.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    /// Of the promises in words of their own.
    pub counts: Vec<StateCount>,
    /// Of all of them, by fund and year.
    pub sums: Vec<SumRow>,
    pub promises: Vec<PromiseRow>,
    pub rounds: Vec<RoundRow>,
    pub departures: Vec<DepartureRow>,
    /// For which reasons money stops: there are no others.
    pub stops: Vec<&'static str>,
    /// How many days a group has to reply before it does.
    pub stop_days: i64,
}

impl Record {
    fn samples() -> Vec<Self> {
        let count = |state, state_key, count| StateCount { state, state_key, count };
        let round = |rolling| RoundRow {
            fund: "Community Chest".into(),
            title: "Winter round".into(),
            fund_href: "/funds/community-chest".into(),
            sits_href: "/funds/community-chest/where-risk-sits".into(),
            hours_href: "/funds/community-chest/hours".into(),
            decide_by: NaiveDate::default(),
            rolling,
            applied: "41 groups applied.".into(),
            groups: 41,
            outcomes: vec![CountRow { key: "openness-outcome-funded".into(), count: 41 }],
            kinds: vec![KindRow { key: "reason-kind-money".into(), count: "12".into() }],
            last_told: Some(Instant::default()),
            promise: "We promised an answer, and the last group heard in time.".into(),
            late: rolling,
            rules: Rules {
                lead: "41 answered.".into(),
                rows: vec![RuleRow { question: "Are there two of you?".into(), count: "7".into() }],
            },
            took: "It took them about 3 hours.".into(),
            paid: "9 grants have been paid.".into(),
            fees: "On top of the grants, hosts were paid £50.".into(),
            ways: vec![WayRow { key: "openness-way-recording".into(), says: "9 heard, 5 were funded.".into() }],
            known: "Of the groups we knew, 9 heard.".into(),
            turned: vec!["7 of 9 outcomes are the same.".into(), "None hangs on one reader.".into()],
            principles: (1..=5).map(|n| format!("What principle {n} comes to.")).collect(),
        };
        let quiet = RoundRow {
            groups: 0,
            outcomes: vec![],
            kinds: vec![],
            last_told: None,
            late: false,
            rules: Rules { lead: String::new(), rows: vec![] },
            took: String::new(),
            paid: String::new(),
            fees: String::new(),
            ways: vec![],
            known: String::new(),
            turned: vec![],
            ..round(false)
        };
        let departure = DepartureRow {
            fund: "Community Chest".into(),
            advised_key: "openness-outcome-funded".into(),
            decided_key: "openness-outcome-in-part".into(),
            reason: "The budget did not reach.".into(),
            decided_at: Instant::default(),
        };
        vec![
            Record {
                counts: vec![count("Kept", "promise-state-kept", 0)],
                sums: vec![],
                promises: vec![],
                rounds: vec![],
                departures: vec![],
                stops: vec!["stop-kind-ended"],
                stop_days: 14,
            },
            Record {
                counts: vec![count("Kept", "promise-state-kept", 5), count("Missed", "promise-state-missed", 1)],
                sums: vec![SumRow::sample("Community Chest, 2027"), SumRow::sample("To everyone, 2027")],
                promises: PromiseRow::samples(),
                rounds: vec![round(false), round(true), quiet],
                departures: vec![departure],
                stops: vec!["stop-kind-fraud", "stop-kind-safeguarding"],
                stop_days: 14,
            },
        ]
    }
}

/// `/openness`
#[derive(Clone, Debug, Serialize)]
pub struct OpennessView {
    pub record: Record,
}

impl View for OpennessView {
    const TEMPLATE: &'static str = "public/openness.html";
    fn title(&self, language: Language) -> String {
        language.say("openness-title")
    }
    fn samples() -> Vec<Self> {
        Record::samples().into_iter().map(|record| OpennessView { record }).collect()
    }
}

/// `/desk/scrutiny`
#[derive(Clone, Debug, Serialize)]
pub struct ScrutinyView {
    pub record: Record,
}

impl View for ScrutinyView {
    const TEMPLATE: &'static str = "public/desk-scrutiny.html";
    fn title(&self, _: Language) -> String {
        "Scrutiny".to_owned()
    }
    fn samples() -> Vec<Self> {
        Record::samples().into_iter().map(|record| ScrutinyView { record }).collect()
    }
}
