//! What the pages of something already written receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::application::drafting::views::Ways;
use crate::application::files::views::FileRow;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A document that an answer points at.
#[derive(Clone, Debug, Serialize)]
pub struct PointingRow {
    pub id: String,
    pub file: FileRow,
}

/// `/applications/{id}/questions/{key}/pointing`
#[derive(Clone, Debug, Serialize)]
pub struct PointingView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    pub key: String,
    pub question: String,
    /// Whether the question is marked as sensitive.
    pub sensitive: bool,
    pub why: String,
    pub seen_by: String,
    pub ways: Ways,
    pub pointings: Vec<PointingRow>,
    /// What may be pointed at, and "another one".
    pub choices: Vec<Item>,
    /// "PDF, Word"
    pub kinds: String,
    pub accept: String,
    pub max_mb: u32,
}

impl View for PointingView {
    const TEMPLATE: &'static str = "application/pointing.html";
    fn title(&self, language: Language) -> String {
        language.say_with("pointing-title", &[("question", &self.question)])
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let none = PointingView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            key: "plan".into(),
            question: "What would you like to do?".into(),
            sensitive: false,
            why: "We ask so that the panel can picture it.".into(),
            seen_by: "The panel and Amina see it.".into(),
            ways: Ways::sample("point"),
            pointings: vec![],
            choices: vec![Item::new("new", "Something else")],
            kinds: "PDF, Word".into(),
            accept: ".pdf".into(),
            max_mb: 10,
        };
        let row = |words| PointingRow { id: "x".into(), file: FileRow::sample_pointed(words) };
        let some = PointingView {
            sensitive: true,
            pointings: vec![row("page 3"), row("")],
            choices: vec![Item::new("file-x", "Our plan for 2027.pdf"), Item::new("new", "Something else")],
            ..none.clone()
        };
        vec![none, some]
    }
}

/// Something that a fund asks for besides the answers, and whether the group has given it.
#[derive(Clone, Debug, Serialize)]
pub struct DemandRow {
    pub title: String,
    pub why: String,
    /// When it is asked for: "once we have said yes".
    pub when: String,
    pub alternatives: Vec<String>,
    pub help: String,
    /// The document that answers it; empty when there is none, or when it is answered in another way.
    pub given: String,
    /// "March 2027", when it was given.
    pub given_in: String,
    pub valid_until: Option<NaiveDate>,
    pub in_date: bool,
    /// Where it is given, or a newer one; empty where no document answers it.
    pub give_href: String,
}

/// A document of the application's own, with the questions that point at it.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentRow {
    pub file: FileRow,
    pub questions: Vec<Asks>,
    /// Where it is removed; empty where it goes with one answer, or cannot be removed now.
    pub removal: String,
}

/// A question that points at a document.
#[derive(Clone, Debug, Serialize)]
pub struct Asks {
    pub text: String,
    pub href: String,
}

/// `/applications/{id}/documents`
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationDocumentsView {
    pub application: String,
    pub fund: String,
    pub documents: Vec<DocumentRow>,
    pub demands: Vec<DemandRow>,
    /// The group's own documents; empty for whoever helps.
    pub own_href: String,
    pub contact: String,
}

impl View for ApplicationDocumentsView {
    const TEMPLATE: &'static str = "application/documents.html";
    fn title(&self, language: Language) -> String {
        language.say("documents-application-title")
    }
    fn samples() -> Vec<Self> {
        let none = ApplicationDocumentsView {
            application: "x".into(),
            fund: "Community Chest".into(),
            documents: vec![],
            demands: vec![],
            own_href: String::new(),
            contact: "Amina Yusuf".into(),
        };
        let asks = Asks { text: "What would you like to do?".into(), href: "/applications/x/questions/plan".into() };
        let document = DocumentRow {
            file: FileRow::sample("Our plan for 2027.pdf"),
            questions: vec![asks],
            removal: "/applications/x/documents/x/removal".into(),
        };
        let past = DemandRow {
            title: "Insurance that fits what you do".into(),
            why: "So that nobody is left with the cost if someone is hurt.".into(),
            when: "Once we have said yes".into(),
            alternatives: vec!["Your host's cover".into()],
            help: "We pay for it.".into(),
            given: "Cover 2026.pdf".into(),
            given_in: "March 2026".into(),
            valid_until: Some(NaiveDate::default()),
            in_date: false,
            give_href: "/organisations/x/documents?kind=insurance".into(),
        };
        let good = DemandRow { in_date: true, ..past.clone() };
        let nothing = DemandRow { given: String::new(), valid_until: None, ..past.clone() };
        let other = DemandRow { give_href: String::new(), ..nothing.clone() };
        let lone = DocumentRow { questions: vec![], removal: String::new(), ..document.clone() };
        let some = ApplicationDocumentsView {
            documents: vec![document, lone],
            demands: vec![DemandRow { valid_until: None, ..good.clone() }, good, past, nothing, other],
            own_href: "/organisations/x/documents".into(),
            ..none.clone()
        };
        vec![none, some]
    }
}

/// `/applications/{id}/documents/{file}/removal`: are you sure?
#[derive(Clone, Debug, Serialize)]
pub struct RemovalView {
    pub application: String,
    pub file: String,
    pub name: String,
    pub questions: Vec<Asks>,
}

impl View for RemovalView {
    const TEMPLATE: &'static str = "application/document-removal.html";
    fn title(&self, language: Language) -> String {
        language.say_with("documents-removal-title", &[("name", &self.name)])
    }
    fn samples() -> Vec<Self> {
        let view = |questions| RemovalView {
            application: "x".into(),
            file: "x".into(),
            name: "Our plan for 2027.pdf".into(),
            questions,
        };
        let asks = Asks { text: "What would you like to do?".into(), href: "/applications/x/questions/plan".into() };
        vec![view(vec![]), view(vec![asks])]
    }
}
