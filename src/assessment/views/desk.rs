//! What the list of assessments at the desk receives, and one of them.

use chrono::NaiveDate;
use serde::Serialize;

use super::{StageRow, TaskStage};
use crate::assessment::continuum::views::StepRow;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// An assessment in the desk's list.
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentRow {
    pub href: String,
    pub about: String,
    pub year: i32,
    /// Where it is, in a sentence.
    pub stands: String,
    /// Something waits for the council.
    pub waits: bool,
}

/// `/desk/assessments`
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentsView {
    pub rows: Vec<AssessmentRow>,
    pub next_href: String,
    /// What one can be started of; none for those who only read.
    pub whats: Vec<Item>,
    pub continua: Vec<Item>,
    pub form: FormState,
}

impl View for AssessmentsView {
    const TEMPLATE: &'static str = "assessment/desk-assessments.html";
    fn title(&self, _: Language) -> String {
        "How we commission: our assessments".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |waits| AssessmentRow {
            href: "/desk/assessments/x".into(),
            about: "Community Chest".into(),
            year: 2026,
            stands: "We are rating.".into(),
            waits,
        };
        let view = |rows: Vec<AssessmentRow>, whats| AssessmentsView {
            next_href: if rows.is_empty() { String::new() } else { "/desk/assessments?after=x".into() },
            rows,
            whats,
            continua: vec![Item::new("c", "Six steps")],
            form: FormState::with([("what", "fund:x"), ("year", "2026"), ("continuum", "c")]),
        };
        vec![view(vec![], vec![Item::new("fund:x", "Community Chest")]), view(vec![row(true), row(false)], vec![])]
    }
}

/// A reviewer as the council sees them.
#[derive(Clone, Debug, Serialize)]
pub struct ReviewerRow {
    pub id: String,
    pub name: String,
    pub state: &'static str,
    pub waited_for: bool,
    /// They rate, so that there is time of theirs to be paid if they are waited for no longer.
    pub has_begun: bool,
    /// There is money for them.
    pub paid: bool,
    pub rate_pence: i64,
    pub pay_pence: i64,
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
}

impl ReviewerRow {
    fn samples() -> Vec<Self> {
        let row = |state: &'static str, waited_for, paid_pence: i64| ReviewerRow {
            id: "x".into(),
            name: "Ama Owusu".into(),
            state,
            waited_for,
            has_begun: state == "Rating",
            paid: !waited_for,
            rate_pence: 1_500,
            pay_pence: if waited_for { 0 } else { 3_000 },
            paid_on: (paid_pence > 0).then(NaiveDate::default),
            paid_pence,
        };
        vec![
            row("Invited", true, 0),
            row("Rating", true, 0),
            row("Handed in", false, 0),
            row("Handed in", false, 3_000),
        ]
    }
}

/// `/desk/assessments/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct AssessmentView {
    pub id: String,
    pub about: String,
    pub year: i32,
    pub continuum: String,
    pub attribution: String,
    pub steps: Vec<StepRow>,
    /// Whoever looks works with it.
    pub can_work: bool,
    pub handed_in: bool,
    /// Everybody has handed in.
    pub open: bool,
    pub published_at: Option<Instant>,
    /// What is to be rated, until the council has handed in.
    pub tasks: Vec<TaskStage>,
    pub answered: usize,
    pub all: usize,
    /// What stands, once everybody has handed in.
    pub stages: Vec<StageRow>,
    /// The days of the figures, in words; empty until they are frozen.
    pub days: String,
    pub reviewers: Vec<ReviewerRow>,
    /// There is money for somebody that has not left.
    pub pay_waits: bool,
    /// There is something to pay, or was.
    pub can_pay: bool,
    /// Who can be asked, from the panels.
    pub choices: Vec<Item>,
    pub earlier_href: String,
    pub earlier_year: i32,
    pub form: FormState,
}

impl View for AssessmentView {
    const TEMPLATE: &'static str = "assessment/desk-assessment.html";
    fn title(&self, _: Language) -> String {
        format!("{}, {}", self.about, self.year)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let begun = AssessmentView {
            id: "x".into(),
            about: "Community Chest".into(),
            year: 2026,
            continuum: "Six steps".into(),
            attribution: String::new(),
            steps: StepRow::samples(),
            can_work: true,
            handed_in: false,
            open: false,
            published_at: None,
            tasks: TaskStage::samples(),
            answered: 1,
            all: 26,
            stages: vec![],
            days: String::new(),
            reviewers: vec![],
            pay_waits: false,
            can_pay: false,
            choices: vec![],
            earlier_href: String::new(),
            earlier_year: 0,
            form: FormState::default(),
        };
        let waiting = AssessmentView {
            attribution: "After others.".into(),
            handed_in: true,
            reviewers: ReviewerRow::samples(),
            choices: vec![Item::new("p", "Ama Owusu")],
            tasks: vec![],
            pay_waits: true,
            can_pay: true,
            ..begun.clone()
        };
        let open = AssessmentView {
            open: true,
            stages: StageRow::samples(),
            days: "From 1 January".into(),
            earlier_href: "/desk/assessments/y".into(),
            earlier_year: 2025,
            ..waiting.clone()
        };
        let published = AssessmentView {
            published_at: Some(Instant::default()),
            can_work: false,
            pay_waits: false,
            ..open.clone()
        };
        let early = AssessmentView { can_work: false, tasks: vec![], ..begun.clone() };
        vec![begun, waiting, open, published, early]
    }
}
