//! What the page of a group's documents receives.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::Document;
use super::{DocumentKind, is_in_date};
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A document in a list.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentRow {
    pub id: String,
    pub kind: String,
    pub name: String,
    pub href: String,
    /// "2.4 MB"
    pub size: String,
    pub dated_on: Option<NaiveDate>,
    pub valid_until: Option<NaiveDate>,
    pub in_date: bool,
    pub by: String,
    pub at: Instant,
    /// Why nobody opens it, as a key of its words; empty where it is open.
    pub held: &'static str,
}

impl DocumentRow {
    /// A document as a page lists it, its kind in words.
    pub fn of(document: &Document, by: &str, kind: String, base: &str, today: NaiveDate) -> Self {
        DocumentRow {
            id: document.id.to_string(),
            kind,
            name: document.name.clone(),
            href: format!("{base}/documents/{}", document.id),
            size: crate::files::size(document.size_bytes),
            dated_on: document.dated_on,
            valid_until: document.valid_until,
            in_date: is_in_date(document.valid_until, today),
            by: by.to_owned(),
            at: document.added_at,
            held: "",
        }
    }

    /// One that is good, one whose time has passed, and one without dates.
    pub fn samples() -> Vec<Self> {
        let good = DocumentRow {
            id: "x".into(),
            kind: "Insurance".into(),
            name: "Cover 2027.pdf".into(),
            href: "/organisations/x/documents/x".into(),
            size: "340 KB".into(),
            dated_on: Some(NaiveDate::default()),
            valid_until: Some(NaiveDate::default()),
            in_date: true,
            by: "Hülya Demir".into(),
            at: Instant::default(),
            held: "",
        };
        let past = DocumentRow { in_date: false, dated_on: None, held: "files-checking", ..good.clone() };
        vec![good.clone(), past, DocumentRow { dated_on: None, valid_until: None, ..good }]
    }
}

/// Every kind of document, in a language.
pub fn kinds(language: Language) -> Vec<Item> {
    DocumentKind::ALL.iter().map(|kind| Item::new(kind.as_str(), language.say(kind.applicant_key()))).collect()
}

/// `/organisations/{id}/documents`
#[derive(Clone, Debug, Serialize)]
pub struct DocumentsView {
    pub form: FormState,
    pub id: String,
    pub organisation: String,
    pub documents: Vec<DocumentRow>,
    pub kinds: Vec<Item>,
    /// "PDF, Word"
    pub file_kinds: String,
    pub accept: String,
    pub max_mb: u32,
    /// The document that a newer one is given for; empty when none.
    pub replaces: String,
    pub replaces_name: String,
}

impl View for DocumentsView {
    const TEMPLATE: &'static str = "organisation/documents.html";
    fn title(&self, language: Language) -> String {
        language.say("documents-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let none = DocumentsView {
            form: FormState::default(),
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            documents: vec![],
            kinds: kinds(Language::ENGLISH),
            file_kinds: "PDF, Word".into(),
            accept: ".pdf".into(),
            max_mb: 10,
            replaces: String::new(),
            replaces_name: String::new(),
        };
        let some = DocumentsView {
            documents: DocumentRow::samples(),
            form: FormState::with([("kind", "insurance")]),
            replaces: "x".into(),
            replaces_name: "Cover 2026.pdf".into(),
            ..none.clone()
        };
        vec![none, some]
    }
}
