//! What the page of an answer's files receives.

use serde::Serialize;

use super::store::Piece;
use crate::application::drafting::views::Ways;
use crate::application::pointing;
use crate::application::policy;
use crate::application::recording::{self, store::Recording};
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::ids::PersonId;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A file in a list, for whoever may read it.
#[derive(Clone, Debug, Serialize)]
pub struct FileRow {
    pub id: String,
    pub name: String,
    /// "2.4 MB"
    pub size: String,
    pub href: String,
    /// How it was given: `document` or `recording`.
    pub route: &'static str,
    /// What plays it: `audio` or `video`; empty for a document.
    pub plays: &'static str,
    /// How long it lasts: "2:40"; empty when nobody said.
    pub length: String,
    /// When it was deleted, because its time had come.
    pub gone: Option<Instant>,
    /// What is said in it, in writing, and who wrote it; may be empty.
    pub text: String,
    pub text_by: String,
    /// Somebody else wrote it, and the group is to say whether it is right.
    pub text_waits: bool,
    /// Whether whoever reads this may take it out.
    pub removable: bool,
    /// It was given elsewhere, and the answer points at it.
    pub pointed: bool,
    /// Where in it the answer is, as the group says it; may be empty.
    pub where_words: String,
    /// Why nobody opens it, as a key of its words; empty where it is open.
    pub held: &'static str,
}

impl FileRow {
    /// A file as a page lists it.
    pub fn of(piece: &Piece) -> Self {
        let (file, recording) = (&piece.file, piece.recording.as_ref());
        let plays = recording::plays(&file.content_type);
        let gone = recording.and_then(|recording| recording.deleted_at);
        let where_words = piece.pointing.as_ref().map_or("", |pointing| &pointing.where_words);
        FileRow {
            id: file.id.to_string(),
            name: file.name.clone(),
            size: super::size(file.size_bytes),
            href: if plays.is_empty() {
                pointing::href(file.id.as_str(), &file.content_type, where_words)
            } else {
                format!("/recordings/{}", file.id)
            },
            route: if plays.is_empty() { "document" } else { "recording" },
            plays,
            length: recording.map(|recording| recording::length(recording.seconds)).unwrap_or_default(),
            gone,
            text: recording.map(|recording| recording.text_version.clone()).unwrap_or_default(),
            text_by: piece.text_by.clone(),
            text_waits: recording.is_some_and(Recording::text_waits),
            removable: false,
            pointed: piece.pointing.is_some(),
            where_words: where_words.to_owned(),
            held: "",
        }
    }

    /// The same on a page where it can be taken out, by whom it may be.
    pub fn with_removal(piece: &Piece, opened: &Opened, person: &PersonId) -> Self {
        let removable = policy::takes_out(opened.part(person), piece.file.added_by == *person);
        FileRow { removable, ..FileRow::of(piece) }
    }

    /// A document for the samples.
    pub fn sample(name: &str) -> Self {
        FileRow {
            id: "x".into(),
            name: name.into(),
            size: "2.4 MB".into(),
            href: "/files/x".into(),
            route: "document",
            plays: "",
            length: String::new(),
            gone: None,
            text: String::new(),
            text_by: String::new(),
            text_waits: false,
            removable: true,
            pointed: false,
            where_words: String::new(),
            held: "",
        }
    }

    /// A document that an answer points at, for the samples.
    pub fn sample_pointed(where_words: &str) -> Self {
        FileRow { pointed: true, where_words: where_words.into(), ..FileRow::sample("Our plan for 2027.pdf") }
    }

    /// Recordings for the samples: one as it came, one written down, one whose time has come.
    pub fn sample_recordings() -> Vec<Self> {
        let voice = FileRow {
            href: "/recordings/x".into(),
            route: "recording",
            plays: "audio",
            length: "2:40".into(),
            ..FileRow::sample("Anlatım.m4a")
        };
        let film = FileRow {
            held: "files-kept-back",
            plays: "video",
            length: String::new(),
            text: "We cook together.\n\nEvery Sunday.".into(),
            text_by: "Hülya Demir".into(),
            text_waits: true,
            ..voice.clone()
        };
        let gone = FileRow { gone: Some(Instant::default()), text_waits: false, ..film.clone() };
        vec![voice, film, gone]
    }
}

/// `/applications/{id}/questions/{key}/files`
#[derive(Clone, Debug, Serialize)]
pub struct FilesView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    pub key: String,
    /// The question's own page; empty where this is it.
    pub back: String,
    pub question: String,
    /// Why it is asked, and who sees what is sent.
    pub why: String,
    pub seen_by: String,
    pub ways: Ways,
    pub hint: String,
    pub files: Vec<FileRow>,
    /// "PDF, Word"
    pub kinds: String,
    pub accept: String,
    pub max_mb: u32,
    pub max_files: usize,
    /// Whether another one may be added.
    pub room: bool,
    /// What it asks about may be hard to have on a screen.
    pub sensitive: bool,
}

impl View for FilesView {
    const TEMPLATE: &'static str = "application/files.html";
    fn title(&self, language: Language) -> String {
        language.say_with("files-title", &[("question", &self.question)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let view = |files: Vec<FileRow>, room| FilesView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            sensitive: room,
            key: "papers".into(),
            back: if room { "/applications/x/questions/papers".into() } else { String::new() },
            question: "Is there anything you would like us to have?".into(),
            why: "Some things are better shown.".into(),
            seen_by: "Amina Yusuf and the panel see it.".into(),
            ways: Ways::sample("send"),
            hint: "A picture, a recording or something you have written already".into(),
            files,
            kinds: "PDF, Word, pictures and recordings".into(),
            accept: ".pdf,image/*".into(),
            max_mb: 10,
            max_files: 3,
            room,
        };
        vec![
            view(vec![], true),
            view(
                [
                    FileRow::sample_recordings(),
                    vec![FileRow::sample("What we are and how we decide things together, as agreed in 2019.pdf")],
                ]
                .concat(),
                false,
            ),
        ]
    }
}
