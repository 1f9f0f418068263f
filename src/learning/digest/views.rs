//! What the pages of a round's digest receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::learning::commitment::views::{Choice, PromiseRow};
use crate::learning::note::views::NoteRow;
use crate::learning::theme::views::sample_voice;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A theme of a round with the council's answer, on either page.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub theme_id: String,
    pub name: String,
    pub voices: Vec<NoteRow>,
    /// What we will do; empty where it is not answered yet.
    pub answer: String,
    pub promise: Option<PromiseRow>,
    /// The form of the answer, at the desk.
    pub form: FormState,
}

impl Said {
    /// One that is answered and one that is not.
    pub fn samples() -> Vec<Self> {
        let said = |answer: &str, promise| Said {
            theme_id: "t".into(),
            name: "Cold rooms".into(),
            voices: vec![sample_voice("Sunday Kitchen"), sample_voice("")],
            answer: answer.into(),
            promise,
            form: FormState::default(),
        };
        vec![said("", None), said("We heat the rooms.", PromiseRow::samples().into_iter().next())]
    }
}

/// `/desk/learning/rounds/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct DeskDigestView {
    pub round: String,
    pub fund: String,
    pub begun: bool,
    pub published: bool,
    pub answer_by: Option<NaiveDate>,
    pub said: Vec<Said>,
    /// The theme whose answer is being written.
    pub answering: String,
    pub owners: Vec<Choice>,
    pub form: FormState,
}

impl View for DeskDigestView {
    const TEMPLATE: &'static str = "learning/desk-digest.html";
    fn title(&self, _: Language) -> String {
        format!("You said, we will: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems() || self.said.iter().any(|one| one.form.has_problems())
    }
    fn samples() -> Vec<Self> {
        let view = |begun, said| DeskDigestView {
            round: "r".into(),
            fund: "Community Chest".into(),
            begun,
            published: begun,
            answer_by: begun.then(NaiveDate::default),
            said,
            answering: if begun { "t".into() } else { String::new() },
            owners: vec![Choice { value: "p".into(), text: "Amina Yusuf".into() }],
            form: FormState::default(),
        };
        vec![view(false, vec![]), view(false, Said::samples()), view(true, Said::samples())]
    }
}

/// `/learning/rounds/{id}`: only what everyone may read.
#[derive(Clone, Debug, Serialize)]
pub struct DigestView {
    pub fund: String,
    pub answer_by: NaiveDate,
    pub said: Vec<Said>,
}

impl View for DigestView {
    const TEMPLATE: &'static str = "learning/digest.html";
    fn title(&self, language: Language) -> String {
        language.say_with("digest-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let view = |said| DigestView { fund: "Community Chest".into(), answer_by: NaiveDate::default(), said };
        vec![view(vec![]), view(Said::samples())]
    }
}
