//! What the group's page of learning receives.

use chrono::NaiveDate;
use serde::Serialize;

use super::Cadence;
use super::store::Facts;
use crate::clock::Instant;
use crate::learning::conversation::Way;
use crate::learning::note::store::Note;
use crate::learning::views::{ConversationRow, GrantNoteRow};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// When both sides talk next, and how the group would rather, for either page.
#[derive(Clone, Debug, Serialize)]
pub struct TurnParts {
    /// What is usual, as staff read it, and its Fluent key.
    pub usual: &'static str,
    pub usual_key: &'static str,
    /// What the fund says of it in its own words; may be empty.
    pub fund_words: String,
    pub due_on: Option<NaiveDate>,
    /// What the group chose; empty where it has not.
    pub way: &'static str,
    pub way_key: &'static str,
    pub suits: String,
    pub later_on: Option<NaiveDate>,
    pub said_at: Option<Instant>,
    /// What the notes took each side, in minutes, as far as they say.
    pub group_minutes: u32,
    pub council_minutes: u32,
}

impl TurnParts {
    /// What is known of a grant, in a language.
    pub fn new(facts: &Facts, notes: &[Note], language: Language) -> Self {
        let cadence = Cadence::of(facts.form.round.band);
        let turn = facts.turn.as_ref();
        let way = turn.and_then(|turn| turn.way);
        let sum = |minutes: fn(&Note) -> Option<i32>| {
            notes.iter().filter_map(minutes).filter_map(|minutes| u32::try_from(minutes).ok()).sum()
        };
        TurnParts {
            usual: cadence.staff_name(),
            usual_key: cadence.applicant_key(),
            fund_words: facts.form.learning.get(language.code).to_owned(),
            due_on: turn.and_then(|turn| turn.due_on),
            way: way.map_or("", Way::staff_name),
            way_key: way.map_or("", Way::applicant_key),
            suits: turn.map(|turn| turn.suits.clone()).unwrap_or_default(),
            later_on: turn.and_then(|turn| turn.later_on),
            said_at: turn.and_then(|turn| turn.said_at),
            group_minutes: sum(|note| note.group_minutes),
            council_minutes: sum(|note| note.council_minutes),
        }
    }

    /// For samples: before anybody has said anything, and afterwards.
    pub fn samples() -> [Self; 2] {
        let silent = TurnParts {
            usual: Cadence::OneLight.staff_name(),
            usual_key: Cadence::OneLight.applicant_key(),
            fund_words: String::new(),
            due_on: None,
            way: "",
            way_key: "",
            suits: String::new(),
            later_on: None,
            said_at: None,
            group_minutes: 0,
            council_minutes: 0,
        };
        let said = TurnParts {
            fund_words: "We come round once, and bring cake.".into(),
            due_on: Some(NaiveDate::default()),
            way: Way::VoiceNote.staff_name(),
            way_key: Way::VoiceNote.applicant_key(),
            suits: "After school, not in Ramadan".into(),
            later_on: Some(NaiveDate::default()),
            said_at: Some(Instant::default()),
            group_minutes: 90,
            council_minutes: 150,
            ..silent.clone()
        };
        [silent, said]
    }
}

/// `/grants/{id}/learning`: for the group.
#[derive(Clone, Debug, Serialize)]
pub struct OwnLearningView {
    pub id: String,
    pub fund: String,
    pub contact: String,
    pub turn: TurnParts,
    pub conversations: Vec<ConversationRow>,
    pub notes: Vec<GrantNoteRow>,
    pub ways: Vec<Item>,
    pub laters: Vec<Item>,
    pub form: FormState,
}

impl View for OwnLearningView {
    const TEMPLATE: &'static str = "learning/own-learning.html";
    fn title(&self, language: Language) -> String {
        language.say("turn-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let [silent, said] = TurnParts::samples();
        let view = |turn, conversations, notes| OwnLearningView {
            id: "x".into(),
            fund: "Community Chest".into(),
            contact: "Amina Yusuf".into(),
            turn,
            conversations,
            notes,
            ways: vec![Item::new("visit", "We visit you")],
            laters: vec![Item::new("month", "In a month")],
            form: FormState::default(),
        };
        vec![
            view(silent, vec![], vec![]),
            view(
                said,
                vec![ConversationRow::sample(true), ConversationRow::sample(false)],
                vec![GrantNoteRow::sample()],
            ),
        ]
    }
}
