//! What the page of an answer's recordings receives.

use serde::Serialize;

use super::store::{Heard, Listen};
use crate::application::drafting::views::Ways;
use crate::application::files::views::FileRow;
use crate::application::recording;
use crate::clock::Instant;
use crate::ids::PersonId;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A recording as the desk hears it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeskRecording {
    pub id: String,
    pub name: String,
    /// What plays it: `audio` or `video`.
    pub plays: &'static str,
    /// "2:40 · 2.3 MB"
    pub what: String,
    pub gone: Option<Instant>,
    pub text: String,
    pub text_by: String,
    pub text_confirmed: bool,
    pub you_listened: bool,
    /// Who listened, or began to, and when; for officers.
    pub listened: Vec<Listened>,
}

/// Somebody listened, or began to.
#[derive(Clone, Debug, Serialize)]
pub struct Listened {
    pub name: String,
    pub at: Instant,
    /// Whether they heard it to its end.
    pub heard: bool,
}

impl DeskRecording {
    /// A recording, for somebody at the desk; officers see who listened.
    pub fn of(heard: &Heard, person: &PersonId, is_officer: bool) -> Self {
        let length = recording::length(i32::try_from(heard.seconds).unwrap_or_default());
        let size = crate::application::files::size(heard.size);
        let listened = |one: &Listen| Listened {
            name: one.name.clone(),
            at: one.heard_at.unwrap_or(one.at),
            heard: one.heard_at.is_some(),
        };
        DeskRecording {
            id: heard.id.clone(),
            name: heard.name.clone(),
            plays: recording::plays(&heard.content_type),
            what: if length.is_empty() { size } else { format!("{length} · {size}") },
            gone: heard.deleted_at,
            text: heard.text.clone(),
            text_by: heard.text_by.clone(),
            text_confirmed: heard.text_confirmed,
            you_listened: heard.listens.iter().any(|one| one.person == *person && one.heard_at.is_some()),
            listened: if is_officer { heard.listens.iter().map(listened).collect() } else { Vec::new() },
        }
    }

    /// Recordings for the samples: one as it came, one written down and heard, one whose time has come.
    pub fn samples() -> Vec<Self> {
        let voice = DeskRecording {
            id: "x".into(),
            name: "Ses 014.m4a".into(),
            plays: "audio",
            what: "2:40 · 2.3 MB".into(),
            ..DeskRecording::default()
        };
        let film = DeskRecording {
            plays: "video",
            text: "Every Sunday we cook.\n\nTogether.".into(),
            text_by: "Hülya Demir".into(),
            text_confirmed: true,
            you_listened: true,
            listened: [("Yvonne Baptiste", true), ("Femi Ade", false)]
                .map(|(name, heard)| Listened { name: name.into(), at: Instant::default(), heard })
                .into(),
            ..voice.clone()
        };
        let gone = DeskRecording { gone: Some(Instant::default()), text_confirmed: false, ..film.clone() };
        vec![voice, film, gone]
    }
}

/// A recording with what can be done with it.
#[derive(Clone, Debug, Serialize)]
pub struct RecordingRow {
    pub file: FileRow,
    pub at: Instant,
    /// One of the group wrote the text: it is theirs without being asked.
    pub text_is_theirs: bool,
    /// Which text a yes is said to.
    pub text_mark: String,
    pub can_confirm: bool,
}

/// A recording on its way here, that can be gone on with or given up.
#[derive(Clone, Debug, Serialize)]
pub struct UploadRow {
    pub id: String,
    pub name: String,
    /// Of a hundred.
    pub percent: i64,
    pub until: Instant,
    /// Whether it is the reader's to give up.
    pub removable: bool,
}

/// `/applications/{id}/questions/{key}/recording`
#[derive(Clone, Debug, Serialize)]
pub struct RecordingView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    pub key: String,
    /// Where it belongs: the application, or what is known, where it is told beside the answers.
    pub back_href: String,
    pub beside: bool,
    pub question: String,
    pub hint: String,
    pub why: String,
    pub seen_by: String,
    pub contact: String,
    pub ways: Ways,
    /// Whether the reader is of the group: they say whether a text version is right.
    pub ours: bool,
    /// Whether recordings can be added and taken out now.
    pub editable: bool,
    /// Whether it may stay on the device until it has arrived.
    pub may_stay: bool,
    /// What it asks about may be hard to have on a screen.
    pub sensitive: bool,
    /// It is cited: nobody takes it out by itself, and no other takes its place.
    pub stays: bool,
    /// Whether another one may be added.
    pub room: bool,
    /// The kinds that are taken.
    pub sound: bool,
    pub film: bool,
    pub accept: String,
    pub minutes: u32,
    pub mb: u32,
    pub most: usize,
    pub kept_days: u32,
    pub recordings: Vec<RecordingRow>,
    pub uploads: Vec<UploadRow>,
    /// The last moment at which what is on its way may arrive and be sent, where the round has closed.
    pub late_until: Option<Instant>,
    /// The question asks for an amount: how much was said, and who at the council noted it where nobody of the group did.
    pub asks_amount: bool,
    pub amount_pence: Option<i64>,
    pub amount_by: String,
}

impl View for RecordingView {
    const TEMPLATE: &'static str = "application/recording.html";
    fn title(&self, language: Language) -> String {
        language.say_with("recording-title", &[("question", &self.question)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let empty = RecordingView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            key: "plan".into(),
            back_href: "/applications/x".into(),
            beside: false,
            question: "Who is it for, and what will happen?".into(),
            hint: "In your own words. Joy counts.".into(),
            why: "We ask so that the panel can picture it.".into(),
            seen_by: "The panel and Amina see your answer; nobody else.".into(),
            contact: "Amina Yusuf".into(),
            ways: Ways::sample("record"),
            ours: true,
            editable: true,
            may_stay: true,
            sensitive: false,
            stays: false,
            room: true,
            sound: true,
            film: true,
            accept: "audio/*,video/*".into(),
            minutes: 10,
            mb: 200,
            most: 5,
            kept_days: 90,
            recordings: vec![],
            uploads: vec![],
            late_until: None,
            asks_amount: false,
            amount_pence: None,
            amount_by: String::new(),
        };
        let rows = FileRow::sample_recordings().into_iter().map(|file| RecordingRow {
            text_is_theirs: !file.text_waits,
            can_confirm: file.text_waits,
            text_mark: "1".into(),
            at: Instant::default(),
            file,
        });
        let upload = UploadRow {
            id: "y".into(),
            name: "Anlatım.webm".into(),
            percent: 40,
            until: Instant::default(),
            removable: true,
        };
        let full = RecordingView {
            recordings: rows.collect(),
            uploads: vec![upload],
            late_until: Some(Instant::default()),
            asks_amount: true,
            amount_pence: Some(95_000),
            amount_by: "Amina Yusuf".into(),
            ..empty.clone()
        };
        let closed = RecordingView { editable: false, room: false, ..full.clone() };
        let theirs = full.uploads.iter().map(|upload| UploadRow { removable: false, ..upload.clone() }).collect();
        let helps = RecordingView { ours: false, uploads: theirs, ..full.clone() };
        let only_sound =
            RecordingView { film: false, may_stay: false, sensitive: true, hint: String::new(), ..empty.clone() };
        let told = RecordingView {
            key: "note:n".into(),
            back_href: "/applications/x/evidence".into(),
            beside: true,
            uploads: vec![],
            late_until: None,
            asks_amount: false,
            ..full.clone()
        };
        let cited = RecordingView { stays: true, room: false, ..told.clone() };
        vec![empty, full, closed, helps, only_sound, told, cited]
    }
}
