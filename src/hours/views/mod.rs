//! What the pages of paid time receive: at the desk here, for groups and everyone in `outside.rs`.

pub mod outside;

use chrono::NaiveDate;
use serde::Serialize;

use super::Line;
use super::policy::InTheWay;
use super::store::Correction;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// "2 hours 30 minutes", as staff read it.
pub fn time(minutes: i64) -> String {
    let said = |number: i64, one: &str| match number {
        0 => String::new(),
        1 => format!("1 {one}"),
        many => format!("{many} {one}s"),
    };
    let (hours, rest) = (said(minutes / 60, "hour"), said(minutes % 60, "minute"));
    match (hours.is_empty(), rest.is_empty()) {
        (true, true) => "none".to_owned(),
        (true, false) => rest,
        (false, true) => hours,
        (false, false) => format!("{hours} {rest}"),
    }
}

/// A line with its name and its time in words.
#[derive(Clone, Debug, Serialize)]
pub struct SumRow {
    pub name: String,
    pub time: String,
    #[serde(flatten)]
    pub line: Line,
}

impl SumRow {
    /// A line by this name.
    pub fn new(name: impl Into<String>, line: Line) -> Self {
        SumRow { name: name.into(), time: time(line.minutes), line }
    }
}

/// A group of the round.
#[derive(Clone, Debug, Serialize)]
pub struct GroupRow {
    pub href: String,
    pub organisation: String,
    /// Why it is closed to whoever looks; empty where it is not.
    pub closed: &'static str,
    /// Whether it told how long applying took.
    pub told: bool,
    pub wants_nothing: bool,
    pub time: String,
    /// What is owed besides once it agrees on its notes.
    pub waits_pence: i64,
    #[serde(flatten)]
    pub line: Line,
}

/// What residents did at one meeting, or in one assessment.
#[derive(Clone, Debug, Serialize)]
pub struct ResidentRow {
    pub href: String,
    pub what: &'static str,
    pub at: Instant,
    pub people: usize,
    pub time: String,
    #[serde(flatten)]
    pub line: Line,
}

/// `/desk/funds/{slug}/hours`
#[derive(Clone, Debug, Serialize)]
pub struct DeskHoursView {
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub round_id: String,
    pub state: &'static str,
    pub complete: bool,
    /// For an hour of a group's time; 0 where nothing is paid.
    pub rate_pence: i64,
    pub groups: usize,
    pub untold: usize,
    /// Each kind of time, and everything together last.
    pub sums: Vec<SumRow>,
    pub owed_pence: i64,
    pub rows: Vec<GroupRow>,
    /// Where the next page is; empty on the last.
    pub next_href: String,
    pub residents: Vec<ResidentRow>,
    pub in_the_way: Vec<InTheWay>,
}

impl View for DeskHoursView {
    const TEMPLATE: &'static str = "hours/desk-round.html";
    fn title(&self, _: Language) -> String {
        format!("Hours owed: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let line = Line::of(150, 1_500, 1_500, false);
        let row = |told, closed, line| GroupRow {
            href: "/desk/applications/1/hours".into(),
            organisation: "Sunday Kitchen".into(),
            closed,
            told,
            wants_nothing: !told,
            time: time(150),
            waits_pence: if told { 1_250 } else { 0 },
            line,
        };
        let full = DeskHoursView {
            fund: "Community Chest".into(),
            slug: "community-chest".into(),
            round: "spring-2027".into(),
            round_id: "1".into(),
            state: "Learning",
            complete: false,
            rate_pence: 1_500,
            groups: 3,
            untold: 1,
            sums: vec![SumRow::new("Applying", line), SumRow::new("Together", line)],
            owed_pence: line.owed,
            rows: vec![row(true, "", line), row(false, "", Line::default()), row(true, "You stepped back", line)],
            next_href: "/desk/funds/community-chest/hours?round=spring-2027&after=x".into(),
            residents: vec![ResidentRow {
                href: "/desk/panels/1/pay".into(),
                what: "Panel meeting",
                at: Instant::default(),
                people: 2,
                time: time(240),
                line,
            }],
            in_the_way: vec![InTheWay { words: "It owes £22.50.".into(), href: "#owed".into(), link: "See to whom" }],
        };
        let ready = DeskHoursView { owed_pence: 0, in_the_way: vec![], next_href: String::new(), ..full.clone() };
        let empty = DeskHoursView {
            rate_pence: 0,
            groups: 0,
            untold: 0,
            rows: vec![],
            residents: vec![],
            complete: true,
            state: "Complete",
            ..ready.clone()
        };
        vec![full, ready, empty]
    }
}

/// A payment for a group's time.
#[derive(Clone, Debug, Serialize)]
pub struct PaymentRow {
    pub id: String,
    pub spent_on: &'static str,
    pub time: String,
    pub rate_pence: i64,
    pub amount_pence: i64,
    pub paid_on: NaiveDate,
    pub by: String,
    pub noted_at: Instant,
    /// It was put right: another stands in its place.
    pub wrong: bool,
    /// Why this one stands in the place of another.
    pub why: String,
}

/// That a group wants nothing for its time.
#[derive(Clone, Debug, Serialize)]
pub struct LetGoRow {
    pub said_by: String,
    pub said_on: NaiveDate,
    pub by_group: bool,
}

/// That a group put right how long applying took.
#[derive(Clone, Debug, Serialize)]
pub struct CorrectionRow {
    /// What it had said before, and since: already worded.
    pub before: String,
    pub now: String,
    pub why: String,
    pub said_by: String,
    pub said_on: NaiveDate,
}

impl CorrectionRow {
    /// A correction, with its times in the words of whoever reads.
    pub fn new(one: Correction, time: impl Fn(i64) -> String) -> Self {
        CorrectionRow {
            before: time(i64::from(one.minutes_before)),
            now: time(i64::from(one.minutes)),
            why: one.why,
            said_by: one.said_by,
            said_on: one.said_on,
        }
    }

    fn sample() -> Self {
        CorrectionRow {
            before: time(150),
            now: time(195),
            why: "We forgot the evening at the library.".into(),
            said_by: "Hülya".into(),
            said_on: NaiveDate::default(),
        }
    }
}

/// `/desk/applications/{id}/hours`
#[derive(Clone, Debug, Serialize)]
pub struct DeskGroupView {
    pub application: String,
    pub organisation: String,
    /// The page of the round.
    pub round_href: String,
    pub complete: bool,
    pub rate_pence: i64,
    pub told: bool,
    pub sums: Vec<SumRow>,
    pub owed_pence: i64,
    /// How the group put its time right, the earliest first.
    pub corrections: Vec<CorrectionRow>,
    pub payments: Vec<PaymentRow>,
    /// How many payments and corrections there are.
    pub seen: usize,
    pub let_go: Option<LetGoRow>,
    pub ways: Vec<Item>,
    /// The payment that is being put right.
    pub wrong: Option<PaymentRow>,
    /// What was typed into a form that is not there any more.
    pub kept: Vec<String>,
    /// The form for a group that wants nothing stands open: something in it is to be put right.
    pub nothing_open: bool,
    pub form: FormState,
}

impl View for DeskGroupView {
    const TEMPLATE: &'static str = "hours/desk-group.html";
    fn title(&self, _: Language) -> String {
        format!("Time of {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let payment = |wrong, why: &str| PaymentRow {
            id: "1".into(),
            spent_on: "Applying",
            time: time(60),
            rate_pence: 1_500,
            amount_pence: 1_500,
            paid_on: NaiveDate::default(),
            by: "Daniel Okafor".into(),
            noted_at: Instant::default(),
            wrong,
            why: why.into(),
        };
        let line = Line::of(150, 1_500, 1_500, false);
        let full = DeskGroupView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            round_href: "/desk/funds/community-chest/hours".into(),
            complete: false,
            rate_pence: 1_500,
            told: true,
            sums: vec![SumRow::new("Applying", line), SumRow::new("Learning together", Line::default())],
            owed_pence: line.owed,
            corrections: vec![CorrectionRow::sample()],
            payments: vec![payment(true, ""), payment(false, "It was an hour less.")],
            seen: 3,
            let_go: None,
            ways: vec![Item::new("applying", "Applying")],
            wrong: None,
            kept: vec!["Two hours".into()],
            nothing_open: false,
            form: FormState::default(),
        };
        let wrong = DeskGroupView { wrong: Some(payment(false, "")), kept: vec![], ..full.clone() };
        let nothing = |by_group, complete| DeskGroupView {
            let_go: Some(LetGoRow { said_by: "Hülya".into(), said_on: NaiveDate::default(), by_group }),
            told: false,
            owed_pence: 0,
            corrections: vec![],
            payments: vec![],
            seen: 0,
            complete,
            kept: vec![],
            nothing_open: !by_group,
            ..full.clone()
        };
        let unpaid = DeskGroupView { rate_pence: 0, let_go: None, ..nothing(false, false) };
        vec![wrong, nothing(true, false), nothing(false, true), unpaid, full]
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn time_is_said_in_hours_and_minutes() {
        for (minutes, said) in [(0, "none"), (1, "1 minute"), (60, "1 hour"), (150, "2 hours 30 minutes")] {
            assert_eq!(super::time(minutes), said);
        }
    }
}
