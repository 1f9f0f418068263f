//! What the record of a round receives.

use serde::Serialize;

use crate::fund::shown::FundPage;
use crate::web::language::Language;
use crate::web::page::View;

/// Something counted, already worded.
#[derive(Clone, Debug, Serialize)]
pub struct CountedRow {
    pub key: String,
    pub count: String,
}

/// What came of a challenge.
#[derive(Clone, Debug, Serialize)]
pub struct ChallengedRow {
    pub state_key: &'static str,
    /// Only where the group wishes it.
    pub group: String,
    pub words: String,
    pub changes: String,
}

/// `/funds/{slug}/record`
#[derive(Clone, Debug, Serialize)]
pub struct RecordView {
    pub slug: String,
    pub round: String,
    /// Decisions are out.
    pub is_out: bool,
    pub applied: String,
    pub outcomes: Vec<CountedRow>,
    pub kinds: Vec<CountedRow>,
    /// What was promised, and whether it was kept.
    pub promise: String,
    /// How many sat on the panel.
    pub panel: usize,
    pub conflicts: Vec<CountedRow>,
    pub challenged: Vec<ChallengedRow>,
    /// So few applied that what came of a challenge is published only with its group's name, where it wishes that.
    pub few: bool,
    /// What it turned on, in sentences; the section is shown only where there are some.
    pub turned_on: Vec<String>,
    /// What changes next, in the council's words.
    pub lesson: String,
    pub fund: FundPage,
}

impl View for RecordView {
    const TEMPLATE: &'static str = "public/record.html";
    fn title(&self, language: Language) -> String {
        language.say("after-record-title")
    }
    fn samples() -> Vec<Self> {
        let row = |key: &str, count: &str| CountedRow { key: key.into(), count: count.into() };
        let challenged = |group: &str, changes: &str| ChallengedRow {
            state_key: if changes.is_empty() { "after-record-stands" } else { "after-record-upheld" },
            group: group.into(),
            words: "A group was not rung, as we had promised.".into(),
            changes: changes.into(),
        };
        let pages = crate::fund::views::sample_pages();
        let view = |(at, fund): (usize, FundPage)| RecordView {
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            is_out: at > 0,
            applied: "41 groups applied.".into(),
            outcomes: if at > 0 { vec![row("openness-outcome-funded", "20")] } else { vec![] },
            kinds: if at > 0 { vec![row("reason-kind-money", "12")] } else { vec![] },
            promise: "We promised an answer, and the last group heard in time.".into(),
            panel: at,
            conflicts: vec![row("after-record-stepped-back", "7"), row("after-record-tie-family", "fewer than 5")],
            challenged: if at > 0 {
                vec![challenged("", "We ring everybody."), challenged("Wick Walks", "")]
            } else {
                vec![]
            },
            few: at == 1,
            turned_on: if at > 0 { vec!["Two outcomes hung on one reader.".into()] } else { vec![] },
            lesson: if at > 0 { "We ask one question less.".into() } else { String::new() },
            fund,
        };
        pages.into_iter().enumerate().map(view).collect()
    }
}
