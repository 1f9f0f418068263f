//! What the pages of learning notes receive.

use serde::Serialize;

use super::store::Listed;
use super::{NoteBody, NoteState};
use crate::clock::Instant;
use crate::history::Told;
use crate::learning::story::Audience;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// An earlier text.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionRow {
    pub at: Instant,
    pub who: String,
    pub body: NoteBody,
}

/// A note as both sides' pages show it. Its two pages differ in who reads them, not in what stands there.
#[derive(Clone, Debug, Serialize)]
pub struct NoteParts {
    /// Empty for a note that is not begun yet.
    pub id: String,
    pub grant_id: String,
    /// Its application, where the group reads what was paid for its time.
    pub application_id: String,
    pub organisation: String,
    pub fund: String,
    pub state: &'static str,
    pub state_key: &'static str,
    pub agreed: bool,
    pub body: NoteBody,
    pub written_by: String,
    pub written_at: Option<Instant>,
    pub agreed_at: Option<Instant>,
    pub group_publishes: bool,
    pub council_publishes: bool,
    /// It goes to everyone once both say yes; and how far it goes, as the group reads it and as staff do.
    pub everyone: bool,
    pub audience_key: &'static str,
    pub audience: &'static str,
    pub version: i32,
    /// What it took each side, as far as they say.
    pub group_minutes: Option<i32>,
    pub council_minutes: Option<i32>,
    pub earlier: Vec<RevisionRow>,
    /// What happened to it.
    pub told: Vec<Told>,
}

impl NoteParts {
    fn sample(state: NoteState) -> Self {
        let mut body = NoteBody::default();
        body.group.changed = "Three grandmothers now run it themselves.\n\nThere was a lot of laughing.".into();
        body.council.in_the_way = "Our payment took four weeks.".into();
        NoteParts {
            id: "n".into(),
            grant_id: "g".into(),
            application_id: "a".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            state: state.staff_name(),
            state_key: state.applicant_key(),
            agreed: state == NoteState::Agreed,
            body: body.clone(),
            written_by: "Hülya Demir".into(),
            written_at: Some(Instant::default()),
            agreed_at: (state == NoteState::Agreed).then(Instant::default),
            group_publishes: true,
            council_publishes: state == NoteState::Agreed,
            everyone: state == NoteState::Agreed,
            audience_key: Audience::Panel.applicant_key(),
            audience: Audience::Panel.staff_name(),
            version: 3,
            group_minutes: Some(90),
            council_minutes: None,
            earlier: vec![RevisionRow { at: Instant::default(), who: "Amina".into(), body }],
            told: vec![Told::sample("Begun")],
        }
    }

    fn sample_new() -> Self {
        NoteParts {
            id: String::new(),
            body: NoteBody::default(),
            written_at: None,
            earlier: vec![],
            told: vec![],
            ..NoteParts::sample(NoteState::Writing)
        }
    }
}

/// `/grants/{id}/learning/{note}`: for the group.
#[derive(Clone, Debug, Serialize)]
pub struct OwnNoteView {
    pub note: NoteParts,
    /// What the council says stands open to be read: it has said something, or something is to be put right.
    pub council_open: bool,
    /// The boxes of an agreed note stand open: somebody typed in them, or something is to be put right.
    pub edit_open: bool,
    pub can_agree: bool,
    pub form: FormState,
}

impl View for OwnNoteView {
    const TEMPLATE: &'static str = "learning/note.html";
    fn title(&self, language: Language) -> String {
        language.say("note-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |state, can_agree| OwnNoteView {
            note: NoteParts::sample(state),
            council_open: can_agree,
            edit_open: false,
            can_agree,
            form: FormState::default(),
        };
        vec![
            OwnNoteView { note: NoteParts::sample_new(), ..view(NoteState::Writing, false) },
            view(NoteState::Writing, false),
            view(NoteState::Shared, true),
            view(NoteState::Agreed, false),
            OwnNoteView { edit_open: true, ..view(NoteState::Agreed, false) },
        ]
    }
}

/// `/desk/learning/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct DeskNoteView {
    pub note: NoteParts,
    pub can_write: bool,
    pub form: FormState,
}

impl View for DeskNoteView {
    const TEMPLATE: &'static str = "learning/desk-note.html";
    fn title(&self, _: Language) -> String {
        format!("Learning with {}", self.note.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view =
            |state, can_write| DeskNoteView { note: NoteParts::sample(state), can_write, form: FormState::default() };
        vec![
            DeskNoteView { note: NoteParts::sample_new(), can_write: true, form: FormState::default() },
            view(NoteState::Writing, true),
            view(NoteState::Shared, false),
            view(NoteState::Agreed, true),
        ]
    }
}

/// A note in a list.
#[derive(Clone, Debug, Serialize)]
pub struct NoteRow {
    pub href: String,
    /// Empty where the grant went to one person: their name is nobody else's business.
    pub organisation: String,
    pub fund: String,
    pub written_at: Instant,
    pub state: &'static str,
    pub published: bool,
    /// A few words of it.
    pub begins: String,
}

impl NoteRow {
    /// A row for a list; `public` leaves out the name of a person.
    pub fn new(listed: Listed, href: String, public: bool) -> Self {
        let Listed { note, grant, individual } = listed;
        let body = note.body.0;
        let texts = [
            &body.group.changed,
            &body.group.surprised,
            &body.council.changed,
            &body.group.in_the_way,
            &body.group.next,
        ];
        let text = texts.into_iter().find(|text| !text.is_empty()).map_or("", String::as_str);
        NoteRow {
            href,
            organisation: if public && individual { String::new() } else { grant.organisation_name },
            fund: grant.fund_name,
            written_at: note.written_at,
            state: note.state.staff_name(),
            published: note.published_at.is_some(),
            begins: beginning(text),
        }
    }
}

/// The first words of a text, cut at a word.
pub fn beginning(text: &str) -> String {
    const LENGTH: usize = 220;
    let line = crate::text::plain::one_line(text);
    if line.chars().count() <= LENGTH {
        return line;
    }
    let cut: String = line.chars().take(LENGTH).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}
