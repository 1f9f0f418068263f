//! What the desk's pages of one prompt receive.

use serde::Serialize;

use super::PromptRow;
use crate::assessment::figures::FigureRow;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What stands there where a colleague wrote it meanwhile.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Stands {
    pub level: String,
    pub words: String,
    pub evidence: String,
}

/// `/desk/assessments/{id}/prompts/{key}`
#[derive(Clone, Debug, Serialize)]
pub struct RateView {
    pub id: String,
    pub about: String,
    pub year: i32,
    pub key: String,
    pub number: usize,
    pub all: usize,
    pub stage: String,
    pub question: String,
    pub why: String,
    pub levels: Vec<Item>,
    pub figures: Vec<FigureRow>,
    pub version: i32,
    pub stands: Option<Stands>,
    pub form: FormState,
}

impl View for RateView {
    const TEMPLATE: &'static str = "assessment/desk-rate.html";
    fn title(&self, _: Language) -> String {
        self.question.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |figures, stands| RateView {
            id: "x".into(),
            about: "Community Chest".into(),
            year: 2026,
            key: "law".into(),
            number: 10,
            all: 26,
            stage: "Plan".into(),
            question: "Is it written down?".into(),
            why: "Habit decides otherwise.".into(),
            levels: vec![Item { value: "1".into(), text: "1, Closed".into(), hint: "Keeps people out.".into() }],
            figures,
            version: 1,
            stands,
            form: FormState::with([("level", "1"), ("words", "We do not know.")]),
        };
        let figures = vec![FigureRow { says: "30 days.".into(), how: "The middle one.".into() }];
        vec![view(vec![], None), view(figures, Some(Stands { level: "2".into(), ..Stands::default() }))]
    }
}

/// `/desk/assessments/{id}/prompts/{key}` once the council has handed in.
#[derive(Clone, Debug, Serialize)]
pub struct TogetherView {
    pub id: String,
    pub about: String,
    pub year: i32,
    pub stage: String,
    pub prompt: PromptRow,
    /// Everybody has handed in; until then only the council's own rating stands here.
    pub open: bool,
    pub can_work: bool,
    pub version: i32,
    pub form: FormState,
}

impl View for TogetherView {
    const TEMPLATE: &'static str = "assessment/desk-together.html";
    fn title(&self, _: Language) -> String {
        self.prompt.question.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |(prompt, open)| TogetherView {
            id: "x".into(),
            about: "Community Chest".into(),
            year: 2026,
            stage: "Plan".into(),
            prompt,
            open,
            can_work: true,
            version: 0,
            form: FormState::default(),
        };
        PromptRow::samples().into_iter().zip([false, true]).map(view).collect()
    }
}

/// `/desk/assessments/{id}/prompts/{key}/promise`
#[derive(Clone, Debug, Serialize)]
pub struct PromiseView {
    pub id: String,
    pub about: String,
    pub key: String,
    pub question: String,
    pub owners: Vec<Item>,
    pub form: FormState,
}

impl View for PromiseView {
    const TEMPLATE: &'static str = "assessment/desk-promise.html";
    fn title(&self, _: Language) -> String {
        "Make a promise".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![PromiseView {
            id: "x".into(),
            about: "Community Chest".into(),
            key: "law".into(),
            question: "Is it written down?".into(),
            owners: vec![Item::new("p", "Amina Yusuf")],
            form: FormState::with([("owner", "p"), ("words", "We write it down.")]),
        }]
    }
}
