//! What the page of one recording receives at the desk.

use serde::Serialize;

use crate::application::recording::views::DeskRecording;
use crate::fund::support::ForListener;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/recordings/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct RecordingDeskView {
    pub form: FormState,
    pub application: String,
    pub organisation: String,
    pub question: String,
    pub recording: DeskRecording,
    /// Whether they may write down what is said, for the group to confirm.
    pub may_write: bool,
    /// The question asks for an amount, which they may note, and what was said.
    pub asks_amount: bool,
    pub amount_pence: Option<i64>,
    /// From which text version, and from which amount, the forms are made.
    pub text_shown: String,
    pub amount_shown: String,
    /// Officers see who listened.
    pub is_officer: bool,
    /// For when it is hard to hear.
    pub hard: ForListener,
}

impl View for RecordingDeskView {
    const TEMPLATE: &'static str = "desk/recording.html";
    fn title(&self, _: Language) -> String {
        format!("A recording from {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |(at, recording): (usize, DeskRecording)| RecordingDeskView {
            form: FormState::with([("text", recording.text.as_str())]),
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            question: "What would you like to do?".into(),
            recording,
            may_write: at == 0,
            asks_amount: at < 2,
            amount_pence: (at == 1).then_some(95_000),
            text_shown: "1".into(),
            amount_shown: String::new(),
            is_officer: at < 2,
            hard: if at == 0 { ForListener::sample() } else { ForListener::default() },
        };
        DeskRecording::samples().into_iter().enumerate().map(view).collect()
    }
}
