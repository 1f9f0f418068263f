//! What the pages of two organisations that may be one group receive.

use serde::Serialize;

use super::State;
use crate::clock::Instant;
use crate::desk::groups::views::Fact;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One of the two, as the desk sees it.
#[derive(Clone, Debug, Serialize)]
pub struct OneOfTwo {
    pub id: String,
    pub name: String,
    pub facts: Vec<Fact>,
    /// Names of its people; empty when it has none.
    pub members: Vec<String>,
}

/// `/desk/organisations/{id}/same/{other}`
#[derive(Clone, Debug, Serialize)]
pub struct SideBySideView {
    pub form: FormState,
    pub one: OneOfTwo,
    pub two: OneOfTwo,
    /// Which of the two stays.
    pub stays: Vec<Item>,
    /// The proposal that waits; empty when none does.
    pub waiting: String,
    pub waiting_why: String,
    pub waiting_since: Option<Instant>,
    /// Whether anybody is to be asked at all.
    pub has_people: bool,
}

impl View for SideBySideView {
    const TEMPLATE: &'static str = "desk/same-group.html";
    fn title(&self, _: Language) -> String {
        format!("One group? {} and {}", self.one.name, self.two.name)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let one = |id: &str, name: &str, members: &[&str]| OneOfTwo {
            id: id.into(),
            name: name.into(),
            facts: vec![Fact { name: "What they do".into(), text: "We cook.".into() }],
            members: members.iter().map(|member| (*member).to_owned()).collect(),
        };
        let asks = SideBySideView {
            form: FormState::default(),
            one: one("x", "Sunday Kitchen", &["Hülya Demir"]),
            two: one("y", "The Sunday Kitchen", &[]),
            stays: vec![Item::new("x", "Sunday Kitchen"), Item::new("y", "The Sunday Kitchen")],
            waiting: String::new(),
            waiting_why: String::new(),
            waiting_since: None,
            has_people: true,
        };
        let waits = SideBySideView {
            waiting: "m".into(),
            waiting_why: "The same hall.".into(),
            waiting_since: Some(Instant::default()),
            ..asks.clone()
        };
        let alone = SideBySideView { has_people: false, ..asks.clone() };
        vec![asks, waits, alone]
    }
}

/// `/merging/{id}`: for the people of the two.
#[derive(Clone, Debug, Serialize)]
pub struct MergingView {
    pub id: String,
    pub kept: String,
    pub other: String,
    pub funder: String,
    pub by: String,
    pub why: String,
    pub at: Instant,
    pub state: State,
    /// Whether the reader has said yes already.
    pub said_yes: bool,
    /// Where they go back to.
    pub group: String,
}

impl View for MergingView {
    const TEMPLATE: &'static str = "organisation/merging.html";
    fn title(&self, language: Language) -> String {
        language.say_with("merging-title", &[("kept", &self.kept), ("other", &self.other)])
    }
    fn samples() -> Vec<Self> {
        let asked = MergingView {
            id: "x".into(),
            kept: "Sunday Kitchen".into(),
            other: "The Sunday Kitchen".into(),
            funder: "Hackney Council".into(),
            by: "Daniel Okafor".into(),
            why: "The same hall, and the same people.".into(),
            at: Instant::default(),
            state: State::Proposed,
            said_yes: false,
            group: "x".into(),
        };
        let state = |state| MergingView { state, ..asked.clone() };
        let waits = MergingView { said_yes: true, ..asked.clone() };
        vec![state(State::Merged), state(State::Declined), state(State::Withdrawn), asked, waits]
    }
}
