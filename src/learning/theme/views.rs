//! What the pages of themes receive.

use serde::Serialize;

use super::store::{Spoken, Theme};
use super::{Suggestion, passage};
use crate::clock::Instant;
use crate::learning::note::NoteBody;
use crate::learning::note::store::Listed;
use crate::learning::note::views::{NoteRow, beginning};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A theme in a list.
#[derive(Clone, Debug, Serialize)]
pub struct ThemeRow {
    pub href: String,
    pub name: String,
    pub notes: i64,
    pub published: bool,
}

/// A word that recurs, with the page on which it becomes a theme.
#[derive(Clone, Debug, Serialize)]
pub struct SuggestionRow {
    pub word: String,
    pub notes: usize,
    pub href: String,
}

impl SuggestionRow {
    /// A suggestion with where it leads.
    pub fn new(one: Suggestion) -> Self {
        let word = url::form_urlencoded::byte_serialize(one.word.as_bytes()).collect::<String>();
        SuggestionRow { href: format!("/desk/learning/themes?word={word}#theme"), word: one.word, notes: one.notes }
    }
}

/// A note to choose: whose it is, when, and how it begins.
pub fn note_item(one: &Listed) -> Item {
    let row = NoteRow::new(one.clone(), String::new(), false);
    let when = crate::text::dates::day_of(one.note.written_at);
    Item { value: one.note.id.to_string(), text: format!("{}, {when}", row.organisation), hint: beginning(&row.begins) }
}

/// A note as the voice behind a theme: what it says of it, or how it begins where no word of it does.
pub fn voice_row(one: Spoken, theme: &Theme, href: String, public: bool) -> NoteRow {
    let said = passage::shown(&one.listed.note.body.0, &one.passage, &[&theme.name, &theme.words]);
    let row = NoteRow::new(one.listed, href, public);
    if said.is_empty() { row } else { NoteRow { begins: said, ..row } }
}

/// A voice at the desk, with where an officer chooses what of its note is shown.
#[derive(Clone, Debug, Serialize)]
pub struct VoiceRow {
    pub note: NoteRow,
    pub choose_href: String,
}

/// A note as the voice behind a theme.
pub fn sample_voice(organisation: &str) -> NoteRow {
    NoteRow {
        href: "/learning/x".into(),
        organisation: organisation.into(),
        fund: "Community Chest".into(),
        written_at: Instant::default(),
        state: "Agreed by both",
        published: true,
        begins: "The room was cold, and the heating is yours.".into(),
    }
}

/// A round whose digest is to be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoundRow {
    pub href: String,
    pub fund: String,
}

impl RoundRow {
    /// The rounds of these notes, each once.
    pub fn of(notes: &[Listed]) -> Vec<Self> {
        let mut rows: Vec<RoundRow> = Vec::new();
        for one in notes {
            let href = format!("/desk/learning/rounds/{}", one.grant.round_id);
            let row = RoundRow { href, fund: one.grant.fund_name.clone() };
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows
    }
}

/// `/desk/learning/themes`
#[derive(Clone, Debug, Serialize)]
pub struct ThemesView {
    pub themes: Vec<ThemeRow>,
    /// The rounds of the notes, each with its digest.
    pub rounds: Vec<RoundRow>,
    pub suggestions: Vec<SuggestionRow>,
    pub notes: Vec<Item>,
    pub form: FormState,
}

impl View for ThemesView {
    const TEMPLATE: &'static str = "learning/desk-themes.html";
    fn title(&self, _: Language) -> String {
        "Themes".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let theme = |published| ThemeRow {
            href: "/desk/learning/themes/t".into(),
            name: "Cold rooms".into(),
            notes: 3,
            published,
        };
        let empty = ThemesView {
            themes: vec![],
            rounds: vec![],
            suggestions: vec![],
            notes: vec![],
            form: FormState::default(),
        };
        let full = ThemesView {
            themes: vec![theme(true), theme(false)],
            rounds: vec![RoundRow { href: "/desk/learning/rounds/r".into(), fund: "Community Chest".into() }],
            suggestions: vec![SuggestionRow::new(Suggestion { word: "heating".into(), notes: 3 })],
            notes: vec![Item::new("n", "Sunday Kitchen, 3 March 2027")],
            ..empty.clone()
        };
        vec![empty, full]
    }
}

/// `/desk/learning/themes/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct ThemeView {
    pub id: String,
    pub name: String,
    pub words: String,
    pub published: bool,
    pub voices: Vec<VoiceRow>,
    /// Voices that only some may read stay out of what everyone reads.
    pub public_voices: usize,
    pub notes: Vec<Item>,
    pub form: FormState,
}

impl View for ThemeView {
    const TEMPLATE: &'static str = "learning/desk-theme.html";
    fn title(&self, _: Language) -> String {
        self.name.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |organisation| VoiceRow {
            note: sample_voice(organisation),
            choose_href: "/desk/learning/themes/t/notes/n".into(),
        };
        let view = |published, voices: Vec<VoiceRow>| ThemeView {
            id: "t".into(),
            name: "Cold rooms".into(),
            words: if published { "Our rooms are cold when groups use them.".into() } else { String::new() },
            published,
            public_voices: voices.len(),
            voices,
            notes: vec![Item::new("n", "Sunday Kitchen, 3 March 2027")],
            form: FormState::default(),
        };
        vec![view(false, vec![]), view(true, vec![row("Sunday Kitchen"), row("")])]
    }
}

/// `/desk/learning/themes/{id}/notes/{note}`
#[derive(Clone, Debug, Serialize)]
pub struct PassageView {
    pub theme_id: String,
    pub version: i32,
    pub theme: String,
    pub organisation: String,
    /// The whole note, to choose from.
    pub body: NoteBody,
    pub form: FormState,
}

impl View for PassageView {
    const TEMPLATE: &'static str = "learning/desk-passage.html";
    fn title(&self, _: Language) -> String {
        format!("What is said of “{}”", self.theme)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let mut body = NoteBody::default();
        body.group.in_the_way = "The room was cold, and the heating is yours.".into();
        vec![PassageView {
            theme_id: "t".into(),
            version: 1,
            theme: "Cold rooms".into(),
            organisation: "Sunday Kitchen".into(),
            body,
            form: FormState::with([("passage", "The room was cold")]),
        }]
    }
}

/// `/learning/themes/{id}`: only what everyone may read.
#[derive(Clone, Debug, Serialize)]
pub struct PublicThemeView {
    pub name: String,
    pub words: String,
    pub voices: Vec<NoteRow>,
}

impl View for PublicThemeView {
    const TEMPLATE: &'static str = "learning/theme.html";
    fn title(&self, _: Language) -> String {
        self.name.clone()
    }
    fn samples() -> Vec<Self> {
        let view = |words: &str| PublicThemeView {
            name: "Cold rooms".into(),
            words: words.into(),
            voices: vec![sample_voice("Sunday Kitchen"), sample_voice("")],
        };
        vec![view(""), view("Our rooms are cold when groups use them.")]
    }
}
