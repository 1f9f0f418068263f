//! What the pages of assessments receive: here what stands of one, as everybody reads it.

mod desk;
mod pay;
mod prompt;
mod public;

pub use desk::{AssessmentRow, AssessmentView, AssessmentsView, ReviewerRow};
pub use pay::PayView;
pub use prompt::{PromiseView, RateView, Stands, TogetherView};
pub use public::{PublicAssessmentView, PublishedRow, PublishedView};

use chrono::NaiveDate;
use serde::Serialize;

use super::figures::FigureRow;
use crate::clock::Instant;
use crate::learning::commitment::CommitmentState;

/// What one side says of a prompt.
#[derive(Clone, Debug, Serialize)]
pub struct SideRow {
    /// "The council", "A reviewer", or a name where a reviewer agreed and the council reads.
    pub title: String,
    /// "4, Owning it"; empty where it is not answered.
    pub level: String,
    pub words: String,
    pub evidence: String,
    /// The addresses in the evidence.
    pub links: Vec<String>,
}

/// A promise that came of a prompt, as `promise_item` takes it.
#[derive(Clone, Debug, Serialize)]
pub struct PromisedRow {
    pub words: String,
    pub owner: String,
    pub due_on: NaiveDate,
    pub settled_at: Option<Instant>,
    pub state_key: &'static str,
    pub missed: bool,
    pub open: bool,
    pub fund: String,
}

/// What stands of one prompt once everybody has handed in.
#[derive(Clone, Debug, Serialize)]
pub struct PromptRow {
    pub key: String,
    pub number: usize,
    pub question: String,
    pub why: String,
    /// The lowest that anybody says, in a sentence; empty where nobody answered.
    pub lower: String,
    /// Who says what, a sentence each.
    pub says: Vec<String>,
    /// From the last time to this, in a sentence; empty where there is no last time.
    pub moved: String,
    pub sides: Vec<SideRow>,
    pub figures: Vec<FigureRow>,
    pub note: String,
    pub answers: Vec<String>,
    pub promises: Vec<PromisedRow>,
}

/// A stage of the cycle with its prompts.
#[derive(Clone, Debug, Serialize)]
pub struct StageRow {
    pub title: String,
    pub prompts: Vec<PromptRow>,
}

/// A prompt that somebody rates, in a list of what there is to do.
#[derive(Clone, Debug, Serialize)]
pub struct TaskRow {
    pub id: String,
    pub href: String,
    pub text: String,
    pub status: String,
    /// As the component `task` takes it.
    pub state: &'static str,
}

/// A stage of the cycle with what there is to rate.
#[derive(Clone, Debug, Serialize)]
pub struct TaskStage {
    pub title: String,
    pub tasks: Vec<TaskRow>,
}

impl PromptRow {
    /// From one that nobody answered to one with everything.
    pub fn samples() -> Vec<Self> {
        let empty = PromptRow {
            key: "law".into(),
            number: 10,
            question: "Is it written down what the law asks?".into(),
            why: "What is not written down is decided by habit.".into(),
            lower: String::new(),
            says: vec!["The council has not answered.".into()],
            moved: String::new(),
            sides: vec![],
            figures: vec![],
            note: String::new(),
            answers: vec![],
            promises: vec![],
        };
        let side = |title: &str| SideRow {
            title: title.into(),
            level: "4, Owning it".into(),
            words: "We rang every group.".into(),
            evidence: "https://example.org/minutes".into(),
            links: vec!["https://example.org/minutes".into()],
        };
        let promised = |state: CommitmentState| PromisedRow {
            words: "We pay within ten days.".into(),
            owner: "Amina Yusuf".into(),
            due_on: NaiveDate::default(),
            settled_at: state.is_settled().then(Instant::default),
            state_key: state.applicant_key(),
            missed: state == CommitmentState::Missed,
            open: state == CommitmentState::Open,
            fund: String::new(),
        };
        let full = PromptRow {
            key: "payment".into(),
            number: 19,
            lower: "2, Guests only.".into(),
            says: vec!["The council says 4.".into(), "2 reviewers say 2 and 3.".into()],
            moved: "It was 3 in 2026, and is 2 now.".into(),
            sides: vec![side("The council"), SideRow { level: String::new(), links: vec![], ..side("A reviewer") }],
            figures: vec![FigureRow { says: "30 days.".into(), how: "The middle one.".into() }],
            note: "We were too slow.".into(),
            answers: vec!["Slower than last year.".into()],
            promises: CommitmentState::ALL.iter().copied().map(promised).collect(),
            ..empty.clone()
        };
        vec![empty, full]
    }
}

impl StageRow {
    /// One for samples.
    pub fn samples() -> Vec<Self> {
        vec![StageRow { title: "Plan".into(), prompts: PromptRow::samples() }]
    }
}

impl TaskStage {
    /// One for samples.
    pub fn samples() -> Vec<Self> {
        let task = |key: &str, state| TaskRow {
            id: key.into(),
            href: "/assessments/x/prompts/law".into(),
            text: "Is it written down?".into(),
            status: if state == "todo" { "Not answered".into() } else { "4".into() },
            state,
        };
        vec![TaskStage { title: "Plan".into(), tasks: vec![task("law", "todo"), task("risk", "done")] }]
    }
}
