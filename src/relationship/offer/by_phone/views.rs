//! What the page receives on which an officer writes down what a group says by phone.

use serde::Serialize;

use super::{OTHER, Word};
use crate::clock::Instant;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/desk/applications/{id}/talk`
#[derive(Clone, Debug, Serialize)]
pub struct ByPhoneView {
    pub form: FormState,
    pub application: String,
    pub organisation: String,
    /// The page of the talk for every group.
    pub back_href: String,
    /// What they were offered.
    pub words: String,
    pub minutes: i32,
    /// They book it; else they say no.
    pub booked: bool,
    pub other_href: String,
    /// Times that officers offer, and another.
    pub slots: Vec<Item>,
    /// How their answer stood when this page was made.
    pub before: String,
    /// How it stands: "Offered".
    pub stands: &'static str,
    /// In whose word; empty where nobody wrote anything down.
    pub word: String,
    pub talk_at: Option<Instant>,
    /// What to know before ringing them.
    pub safety: Option<BeforeRinging>,
}

impl View for ByPhoneView {
    const TEMPLATE: &'static str = "relationship/desk-offer-by-phone.html";
    fn title(&self, _: Language) -> String {
        let said = if self.booked { "Booked by phone" } else { "They said no" };
        format!("{said}: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let [aloud, _] = Word::samples();
        let book = ByPhoneView {
            form: FormState::with([("word", "aloud"), ("slot", OTHER)]),
            application: "a".into(),
            organisation: "Sunday Kitchen".into(),
            back_href: "/desk/funds/community-chest/conversation?round=winter".into(),
            words: "What you do, and who trusts you.".into(),
            minutes: 30,
            booked: true,
            other_href: "/desk/applications/a/talk?said=not-needed".into(),
            slots: vec![
                Item::new("x", "Thursday 3 December 2026, 5pm, with Amina Yusuf"),
                Item::new(OTHER, "Another time"),
            ],
            before: String::new(),
            stands: "Offered",
            word: String::new(),
            talk_at: None,
            safety: Some(BeforeRinging::sample()),
        };
        let again = ByPhoneView {
            slots: vec![],
            before: "1764000000000000".into(),
            stands: "Takes it up",
            word: aloud.sentence(),
            talk_at: Some(Instant::default()),
            safety: None,
            ..book.clone()
        };
        let no = ByPhoneView { booked: false, ..again.clone() };
        vec![no, again, book]
    }
}
