//! What the page of an answer's files receives.

use serde::Serialize;

use super::store::File;
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
}

impl FileRow {
    /// A file as a page lists it.
    pub fn of(file: &File) -> Self {
        FileRow {
            id: file.id.to_string(),
            name: file.name.clone(),
            size: super::size(file.size_bytes),
            href: format!("/files/{}", file.id),
            route: if file.content_type.starts_with("audio/") { "recording" } else { "document" },
        }
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
    pub hint: String,
    /// Whether it can be answered by talking instead.
    pub may_talk: bool,
    pub files: Vec<FileRow>,
    /// "PDF, Word"
    pub kinds: String,
    pub accept: String,
    pub max_mb: u32,
    pub max_files: usize,
    /// Whether another one may be added.
    pub room: bool,
}

impl View for FilesView {
    const TEMPLATE: &'static str = "application/files.html";
    fn title(&self, language: Language) -> String {
        language.say_with("files-title", &[("question", &self.question)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |name: &str, route| FileRow {
            id: "x".into(),
            name: name.into(),
            size: "2.4 MB".into(),
            href: "/files/x".into(),
            route,
        };
        let view = |files: Vec<FileRow>, room| FilesView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            key: "papers".into(),
            back: if room { "/applications/x/questions/papers".into() } else { String::new() },
            question: "Is there anything you would like us to have?".into(),
            why: "Some things are better shown.".into(),
            seen_by: "Amina Yusuf and the panel see it.".into(),
            may_talk: room,
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
                vec![
                    row("Anlatım.m4a", "recording"),
                    row("What we are and how we decide things together, as agreed in 2019.pdf", "document"),
                ],
                false,
            ),
        ]
    }
}
