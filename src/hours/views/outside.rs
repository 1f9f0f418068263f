//! What a group reads of its own paid time, and what everyone reads of a round's.

use chrono::NaiveDate;
use serde::Serialize;

use super::{CorrectionRow, LetGoRow};
use crate::fund::said::Said;
use crate::hours::Line;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A kind of time, as its group reads it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnRow {
    /// The Fluent key of what it is.
    pub key: &'static str,
    /// Already worded.
    pub time: String,
    #[serde(flatten)]
    pub line: Line,
}

/// A payment, as the group reads it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnPayment {
    pub key: &'static str,
    pub time: String,
    pub rate_pence: i64,
    pub amount_pence: i64,
    pub paid_on: NaiveDate,
    /// It was put right: another stands in its place.
    pub wrong: bool,
    pub why: String,
}

/// `/applications/{id}/hours`
#[derive(Clone, Debug, Serialize)]
pub struct OwnHoursView {
    pub application: String,
    pub organisation: String,
    pub complete: bool,
    /// For an hour; 0 where nothing is paid.
    pub rate_pence: i64,
    /// Whether the group told how long applying took.
    pub told: bool,
    /// Whether it still can.
    pub can_tell: bool,
    pub rows: Vec<OwnRow>,
    pub owed_pence: i64,
    /// How it put its time right, the earliest first.
    pub corrections: Vec<CorrectionRow>,
    /// What it told of applying, in minutes and in words, where it can still put that right.
    pub can_correct: bool,
    pub told_minutes: i32,
    pub told_time: String,
    /// What was typed into a form that is not there any more.
    pub kept: Vec<String>,
    pub form: FormState,
    pub payments: Vec<OwnPayment>,
    pub let_go: Option<LetGoRow>,
    /// Whom to ask.
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
}

impl View for OwnHoursView {
    const TEMPLATE: &'static str = "hours/own.html";
    fn title(&self, language: Language) -> String {
        language.say("hours-own-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let payment = |wrong, why: &str| OwnPayment {
            key: "hours-applying",
            time: "1 h 0 min".into(),
            rate_pence: 1_500,
            amount_pence: 1_500,
            paid_on: NaiveDate::default(),
            wrong,
            why: why.into(),
        };
        let line = Line::of(150, 1_500, 1_500, false);
        let full = OwnHoursView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            complete: false,
            rate_pence: 1_500,
            told: true,
            can_tell: false,
            rows: vec![OwnRow { key: "hours-applying", time: "2 h 30 min".into(), line }],
            owed_pence: line.owed,
            corrections: vec![CorrectionRow::sample()],
            can_correct: false,
            told_minutes: 195,
            told_time: "3 h 15 min".into(),
            kept: vec!["We forgot an evening.".into()],
            form: FormState::default(),
            payments: vec![payment(true, ""), payment(false, "It was an hour less.")],
            let_go: None,
            contact: "Daniel Okafor".into(),
            contact_email: "daniel@example.org".into(),
            contact_phone: "020 7946 0018".into(),
        };
        let nothing = |by_group, complete| OwnHoursView {
            let_go: Some(LetGoRow { said_by: "Hülya".into(), said_on: NaiveDate::default(), by_group }),
            told: false,
            can_tell: by_group,
            rows: vec![],
            owed_pence: 0,
            corrections: vec![],
            kept: vec![],
            payments: vec![],
            complete,
            contact_phone: String::new(),
            ..full.clone()
        };
        let unpaid = OwnHoursView { rate_pence: 0, let_go: None, ..nothing(true, false) };
        let corrects = OwnHoursView { can_correct: true, kept: vec![], payments: vec![], ..full.clone() };
        vec![nothing(true, false), nothing(false, true), unpaid, corrects, full]
    }
}

/// Whose time, and what is told of it.
#[derive(Clone, Debug, Serialize)]
pub struct PublicRow {
    /// The Fluent key of whose it is.
    pub key: &'static str,
    /// In sentences.
    pub says: Vec<String>,
}

/// `/funds/{slug}/hours`
#[derive(Clone, Debug, Serialize)]
pub struct PublicHoursView {
    pub slug: String,
    pub round: String,
    pub name: Said,
    pub title: Said,
    pub complete: bool,
    /// For an hour of a group's time; 0 where nothing is paid.
    pub rate_pence: i64,
    pub rows: Vec<PublicRow>,
}

impl View for PublicHoursView {
    const TEMPLATE: &'static str = "hours/public.html";
    fn title(&self, language: Language) -> String {
        language.say("hours-public-title")
    }
    fn samples() -> Vec<Self> {
        let row = |key, says: &[&str]| PublicRow { key, says: says.iter().map(|one| (*one).to_owned()).collect() };
        let view = |rate_pence, complete| PublicHoursView {
            slug: "community-chest".into(),
            round: "spring-2027".into(),
            name: Said { text: "Community Chest".into(), lang: String::new() },
            title: Said::default(),
            complete,
            rate_pence,
            rows: vec![
                row("hours-of-groups", &["12 h 30 min in all.", "Some of it is still owed."]),
                row("hours-of-residents", &[]),
            ],
        };
        vec![view(0, false), view(1_500, true)]
    }
}
