//! What the pages of a conversation about a decision receive.

use serde::Serialize;

use super::State;
use crate::clock::Instant;
use crate::fund::support::ForListener;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/applications/{id}/feedback`
#[derive(Clone, Debug, Serialize)]
pub struct FeedbackView {
    pub application: String,
    pub organisation: String,
    /// With whom they talk, or would.
    pub with: String,
    /// It waits to be held.
    pub asked: bool,
    /// Empty where nothing was asked for.
    pub state_key: &'static str,
    pub starts_at: Option<Instant>,
    pub reach_by: String,
    /// What was said, in the officer's words.
    pub words: String,
    /// The times that are free.
    pub slots: Vec<Item>,
    pub form: FormState,
}

impl View for FeedbackView {
    const TEMPLATE: &'static str = "after/feedback.html";
    fn title(&self, language: Language) -> String {
        language.say("after-feedback-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |state: Option<State>, slots: Vec<Item>| FeedbackView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            with: "Daniel Okafor".into(),
            asked: state == Some(State::Asked),
            state_key: state.map(State::applicant_key).unwrap_or_default(),
            starts_at: (state == Some(State::Asked)).then(Instant::default),
            reach_by: "020 7946 0123".into(),
            words: if state == Some(State::Held) { "We talked about the hall.".into() } else { String::new() },
            slots,
            form: FormState::default(),
        };
        let slot = vec![Item::new("1", "Thursday, 5pm"), Item::new("", "None of these")];
        vec![view(None, slot), view(Some(State::Asked), vec![]), view(Some(State::Held), vec![])]
    }
}

/// `/desk/applications/{id}/feedback`
#[derive(Clone, Debug, Serialize)]
pub struct DeskFeedbackView {
    pub application: String,
    pub organisation: String,
    pub with: String,
    pub state: &'static str,
    pub open: bool,
    pub starts_at: Option<Instant>,
    pub asked_at: Instant,
    /// What whoever rings has to know first; none once it was held.
    pub safety: Option<BeforeRinging>,
    pub reach_by: String,
    pub good_times: String,
    pub words: String,
    /// What was typed while somebody else wrote it down.
    pub kept: Vec<String>,
    /// For when it is hard to hear.
    pub hard: ForListener,
    pub form: FormState,
}

impl View for DeskFeedbackView {
    const TEMPLATE: &'static str = "after/desk-feedback.html";
    fn title(&self, _: Language) -> String {
        format!("Talk with {} about our decision", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |open: bool| DeskFeedbackView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            with: "Daniel Okafor".into(),
            state: if open { State::Asked.staff_name() } else { State::Held.staff_name() },
            open,
            starts_at: open.then(Instant::default),
            asked_at: Instant::default(),
            safety: open.then(BeforeRinging::sample),
            reach_by: "020 7946 0123".into(),
            good_times: if open { "Mornings".into() } else { String::new() },
            words: if open { String::new() } else { "We talked about the hall.".into() },
            hard: ForListener::sample(),
            kept: if open { vec![] } else { vec!["We talked.".into()] },
            form: FormState::default(),
        };
        vec![view(true), view(false)]
    }
}
