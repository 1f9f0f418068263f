//! What the desk's pages of learning receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::cadence::views::TurnParts;
use super::commitment::views::PromiseRow;
use super::note::views::NoteRow;
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A conversation in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ConversationRow {
    pub id: String,
    pub held_at: Instant,
    pub way: &'static str,
    pub way_key: &'static str,
    pub place: String,
    pub to_come: bool,
    /// In a list over many grants.
    pub organisation: String,
    pub href: String,
}

impl ConversationRow {
    /// One for samples.
    pub fn sample(to_come: bool) -> Self {
        ConversationRow {
            id: "c".into(),
            held_at: Instant::default(),
            way: "A visit",
            way_key: "way-visit",
            place: "Nightingale Hall".into(),
            to_come,
            organisation: "Sunday Kitchen".into(),
            href: "/desk/grants/x/learning".into(),
        }
    }
}

/// A grant with which nobody has talked yet.
#[derive(Clone, Debug, Serialize)]
pub struct QuietRow {
    pub href: String,
    pub organisation: String,
    pub fund: String,
    pub awarded_on: NaiveDate,
}

/// What the notes of one round took both sides, in minutes, as far as they say.
#[derive(Clone, Debug, Serialize)]
pub struct TookRow {
    pub fund: String,
    pub href: String,
    pub group_minutes: u32,
    pub council_minutes: u32,
}

/// `/desk/learning`
#[derive(Clone, Debug, Serialize)]
pub struct DeskLearningView {
    /// Whether the reader works with any grants; others see what is published.
    pub works: bool,
    /// Names themes and answers digests.
    pub officer: bool,
    pub coming: Vec<ConversationRow>,
    pub quiet: Vec<QuietRow>,
    pub notes: Vec<NoteRow>,
    pub took: Vec<TookRow>,
    pub next_href: String,
}

impl View for DeskLearningView {
    const TEMPLATE: &'static str = "learning/desk-learning.html";
    fn title(&self, _: Language) -> String {
        "Learning".to_owned()
    }
    fn samples() -> Vec<Self> {
        let note = |published| NoteRow {
            href: "/desk/learning/x".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            written_at: Instant::default(),
            state: "Being written",
            published,
            begins: "Three grandmothers now run it themselves.".into(),
        };
        let empty = DeskLearningView {
            works: true,
            officer: false,
            coming: vec![],
            quiet: vec![],
            notes: vec![],
            took: vec![],
            next_href: String::new(),
        };
        let took =
            TookRow { fund: "B".into(), href: "/desk/learning/rounds/r".into(), group_minutes: 90, council_minutes: 0 };
        let quiet = QuietRow {
            href: "/desk/grants/x/learning".into(),
            organisation: "A".into(),
            fund: "B".into(),
            awarded_on: NaiveDate::default(),
        };
        let full = DeskLearningView {
            officer: true,
            coming: vec![ConversationRow::sample(true)],
            quiet: vec![quiet],
            notes: vec![note(true), note(false)],
            took: vec![took],
            next_href: "/desk/learning?after=x".into(),
            ..empty.clone()
        };
        vec![DeskLearningView { works: false, notes: vec![note(true)], ..empty.clone() }, empty, full]
    }
}

/// A note in a grant's own list.
#[derive(Clone, Debug, Serialize)]
pub struct GrantNoteRow {
    pub id: String,
    pub state: &'static str,
    pub state_key: &'static str,
    /// It waits for the group to agree.
    pub waits: bool,
    pub published: bool,
    pub written_at: Instant,
}

impl GrantNoteRow {
    /// A row for a note.
    pub fn new(note: &super::note::store::Note) -> Self {
        GrantNoteRow {
            id: note.id.to_string(),
            state: note.state.staff_name(),
            state_key: note.state.applicant_key(),
            waits: note.state == super::note::NoteState::Shared,
            published: note.published_at.is_some(),
            written_at: note.written_at,
        }
    }

    /// One for samples.
    pub fn sample() -> Self {
        GrantNoteRow {
            id: "n".into(),
            state: "Being written",
            state_key: "note-state-shared",
            waits: true,
            published: true,
            written_at: Instant::default(),
        }
    }
}

/// `/desk/grants/{id}/learning`
#[derive(Clone, Debug, Serialize)]
pub struct GrantLearningView {
    pub id: String,
    pub organisation: String,
    pub fund: String,
    pub number: String,
    pub can_work: bool,
    pub conversations: Vec<ConversationRow>,
    pub notes: Vec<GrantNoteRow>,
    pub promises: Vec<PromiseRow>,
    pub ways: Vec<super::commitment::views::Choice>,
    pub turn: TurnParts,
    pub form: FormState,
}

impl View for GrantLearningView {
    const TEMPLATE: &'static str = "learning/desk-grant-learning.html";
    fn title(&self, _: Language) -> String {
        format!("Learning with {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let [silent, told] = TurnParts::samples();
        let empty = GrantLearningView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            number: "GW-2027-AC34DE".into(),
            can_work: true,
            conversations: vec![],
            notes: vec![],
            promises: vec![],
            ways: super::pages::ways(),
            turn: silent,
            form: FormState::default(),
        };
        let full = GrantLearningView {
            turn: told,
            can_work: false,
            conversations: vec![ConversationRow::sample(true), ConversationRow::sample(false)],
            notes: vec![GrantNoteRow::sample()],
            promises: PromiseRow::samples(),
            ..empty.clone()
        };
        vec![empty, full]
    }
}
