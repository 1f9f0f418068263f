//! What the page of what a group shares receives.

use serde::Serialize;

use super::What;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A funder, and what it sees of the group.
#[derive(Clone, Debug, Serialize)]
pub struct FunderRow {
    pub id: String,
    pub name: String,
    /// The group has sent it something, so it sees the profile and the documents.
    pub sent: bool,
    /// What it asked to see, in words; empty when nothing waits.
    pub asked: Vec<String>,
    pub asked_by: String,
    pub asked_at: Option<Instant>,
    pub why: String,
    /// Since when something is shared; none when nothing is.
    pub agreed_at: Option<Instant>,
    /// The boxes, filled in with what is shared, or else with what is asked for.
    pub form: FormState,
}

/// Everything that can be shared, in a language.
pub fn whats(language: Language) -> Vec<Item> {
    let item = |what: &What| Item {
        value: what.to_string(),
        text: language.say(what.applicant_key()),
        hint: language.say(&format!("{}-hint", what.applicant_key())),
    };
    What::ALL.iter().map(item).collect()
}

/// `/organisations/{id}/sharing`
#[derive(Clone, Debug, Serialize)]
pub struct SharingView {
    pub id: String,
    pub organisation: String,
    pub funders: Vec<FunderRow>,
    pub whats: Vec<Item>,
}

impl View for SharingView {
    const TEMPLATE: &'static str = "organisation/sharing.html";
    fn title(&self, language: Language) -> String {
        language.say("sharing-title")
    }
    fn samples() -> Vec<Self> {
        let none = FunderRow {
            id: "a".into(),
            name: "Wick Award".into(),
            sent: false,
            asked: vec![],
            asked_by: String::new(),
            asked_at: None,
            why: String::new(),
            agreed_at: None,
            form: FormState::default(),
        };
        let asked = FunderRow {
            id: "b".into(),
            asked: vec!["Your documents".into()],
            asked_by: "Leyla Demir".into(),
            asked_at: Some(Instant::default()),
            why: "So that you need not send them again.".into(),
            form: FormState::with([("what", "documents")]),
            ..none.clone()
        };
        let agreed = FunderRow { id: "c".into(), sent: true, agreed_at: Some(Instant::default()), ..asked.clone() };
        let view = |funders| SharingView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            funders,
            whats: whats(Language::ENGLISH),
        };
        vec![view(vec![]), view(vec![none, asked, agreed])]
    }
}
