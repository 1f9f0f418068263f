//! What the pages of a reviewer receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::assessment::continuum::views::StepRow;
use crate::assessment::views::{PromptRow, StageRow, TaskStage};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What somebody is paid for one assessment.
#[derive(Clone, Debug, Serialize)]
pub struct PayRow {
    /// For an hour.
    pub rate_pence: i64,
    /// "about 2 hours"; empty until they have handed in.
    pub time: String,
    pub pay_pence: i64,
    /// None until they were paid.
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
}

impl PayRow {
    fn sample(paid_pence: i64) -> Self {
        PayRow {
            rate_pence: 1_500,
            time: "about 2 hours".into(),
            pay_pence: 3_000,
            paid_on: (paid_pence > 0).then(NaiveDate::default),
            paid_pence,
        }
    }
}

/// An assessment that somebody was asked to rate.
#[derive(Clone, Debug, Serialize)]
pub struct OwnRow {
    /// Empty where they take no part any more.
    pub href: String,
    pub about: String,
    pub year: i32,
    pub funder: String,
    pub state_key: &'static str,
    pub pay: PayRow,
}

/// `/assessments`
#[derive(Clone, Debug, Serialize)]
pub struct OwnListView {
    pub rows: Vec<OwnRow>,
}

impl View for OwnListView {
    const TEMPLATE: &'static str = "assessment/mine.html";
    fn title(&self, language: Language) -> String {
        language.say("assess-mine")
    }
    fn samples() -> Vec<Self> {
        let row = |href: &str, paid| OwnRow {
            href: href.into(),
            about: "Community Chest".into(),
            year: 2026,
            funder: "Rivermouth Council".into(),
            state_key: "assess-own-rating",
            pay: PayRow::sample(paid),
        };
        let waits = PayRow { time: String::new(), pay_pence: 0, ..PayRow::sample(0) };
        let begun = OwnRow { pay: waits, ..row("/assessments/x", 0) };
        let rows = vec![begun, row("/assessments/x", 0), row("/assessments/x", 1_500), row("", 3_000)];
        vec![OwnListView { rows: vec![] }, OwnListView { rows }]
    }
}

/// `/assessments/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct OwnView {
    pub id: String,
    pub about: String,
    pub year: i32,
    pub continuum: String,
    pub attribution: String,
    pub steps: Vec<StepRow>,
    /// As the code names it: "invited", "rating", "handed-in".
    pub state: &'static str,
    pub pay: PayRow,
    /// What there is to rate, while they rate.
    pub tasks: Vec<TaskStage>,
    pub answered: usize,
    pub all: usize,
    /// Everybody has handed in.
    pub open: bool,
    pub days: String,
    pub stages: Vec<StageRow>,
    pub form: FormState,
}

impl View for OwnView {
    const TEMPLATE: &'static str = "assessment/own.html";
    fn title(&self, language: Language) -> String {
        let year = self.year.to_string();
        language.say_with("assess-of", &[("what", &self.about), ("year", &year)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let invited = OwnView {
            id: "x".into(),
            about: "Community Chest".into(),
            year: 2026,
            continuum: "Six steps".into(),
            attribution: "After others.".into(),
            steps: StepRow::samples(),
            state: "invited",
            pay: PayRow { time: String::new(), pay_pence: 0, ..PayRow::sample(0) },
            tasks: vec![],
            answered: 0,
            all: 26,
            open: false,
            days: String::new(),
            stages: vec![],
            form: FormState::default(),
        };
        let rating = OwnView { state: "rating", tasks: TaskStage::samples(), answered: 1, ..invited.clone() };
        let handed_in = OwnView { state: "handed-in", pay: PayRow::sample(0), ..invited.clone() };
        let open = OwnView {
            open: true,
            pay: PayRow::sample(3_000),
            days: "From 1 January".into(),
            stages: StageRow::samples(),
            attribution: String::new(),
            ..handed_in.clone()
        };
        vec![invited, rating, handed_in, open]
    }
}

/// `/assessments/{id}/prompts/{key}` while they rate.
#[derive(Clone, Debug, Serialize)]
pub struct OwnRateView {
    pub id: String,
    pub about: String,
    pub key: String,
    pub number: usize,
    pub all: usize,
    pub stage: String,
    pub question: String,
    pub why: String,
    pub levels: Vec<Item>,
    pub version: i32,
    /// What stands there where they wrote it on another device meanwhile.
    pub stands: Vec<String>,
    pub form: FormState,
}

impl View for OwnRateView {
    const TEMPLATE: &'static str = "assessment/own-rate.html";
    fn title(&self, _: Language) -> String {
        self.question.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |stands| OwnRateView {
            id: "x".into(),
            about: "Community Chest".into(),
            key: "law".into(),
            number: 10,
            all: 26,
            stage: "Plan".into(),
            question: "Is it written down?".into(),
            why: "Habit decides otherwise.".into(),
            levels: vec![Item { value: "1".into(), text: "1, Closed".into(), hint: "Keeps people out.".into() }],
            version: 0,
            stands,
            form: FormState::with([("level", "1"), ("words", "We do not know.")]),
        };
        vec![view(vec![]), view(vec!["2".into(), "We do.".into()])]
    }
}

/// `/assessments/{id}/prompts/{key}` once everybody has handed in.
#[derive(Clone, Debug, Serialize)]
pub struct OwnTogetherView {
    pub id: String,
    pub about: String,
    pub stage: String,
    pub prompt: PromptRow,
    pub form: FormState,
}

impl View for OwnTogetherView {
    const TEMPLATE: &'static str = "assessment/own-together.html";
    fn title(&self, _: Language) -> String {
        self.prompt.question.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |prompt| OwnTogetherView {
            id: "x".into(),
            about: "Community Chest".into(),
            stage: "Plan".into(),
            prompt,
            form: FormState::default(),
        };
        PromptRow::samples().into_iter().map(view).collect()
    }
}
