//! What the pages of data protection at the desk receive.

use serde::Serialize;

use super::Controller;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// One funder, and who answers there.
#[derive(Clone, Debug, Serialize)]
pub struct FunderRow {
    pub controller: Controller,
    pub href: String,
}

/// A table of the map.
#[derive(Clone, Debug, Serialize)]
pub struct TableRow {
    pub name: &'static str,
    pub holds: &'static str,
}

/// A kind of record, worded.
#[derive(Clone, Debug, Serialize)]
pub struct KindRow {
    pub title: &'static str,
    pub why: &'static str,
    pub whose: &'static str,
    pub basis: &'static str,
    pub special: &'static str,
    pub sees: &'static str,
    pub kept: String,
    pub tables: Vec<TableRow>,
}

impl KindRow {
    /// Every kind of record, where `length` says for how long a rule keeps something.
    pub fn all(length: impl Fn(crate::privacy::retention::Rule) -> String) -> Vec<KindRow> {
        let row = |kind: &crate::privacy::map::Kind| KindRow {
            title: kind.title,
            why: kind.why,
            whose: kind.whose.as_words(),
            basis: kind.basis.as_words(),
            special: kind.special().as_words(),
            sees: kind.sees,
            kept: kind.kept.as_words(&length),
            tables: kind.tables.iter().map(|table| TableRow { name: table.name, holds: table.holds }).collect(),
        };
        crate::privacy::map::kinds().map(row).collect()
    }

    /// As samples show them.
    pub fn samples() -> Vec<KindRow> {
        KindRow::all(|rule| crate::privacy::retention::length(rule.usual_days()))
    }
}

impl Controller {
    /// One that is told in whole, for samples.
    pub fn sample() -> Self {
        Controller {
            funder: "Rivermouth Council".into(),
            officer: "Priya Raman, data protection officer".into(),
            reach_by: "dpo@rivermouth.example".into(),
            processor: "Tidewater Hosting".into(),
        }
    }
}

/// `/desk/privacy`
#[derive(Clone, Debug, Serialize)]
pub struct OfficeView {
    pub funders: Vec<FunderRow>,
    pub kinds: Vec<KindRow>,
}

impl View for OfficeView {
    const TEMPLATE: &'static str = "privacy/desk-office.html";
    fn title(&self, _: Language) -> String {
        "Data protection".to_owned()
    }
    fn samples() -> Vec<Self> {
        let row = |controller| FunderRow { controller, href: "/desk/privacy/controller?funder=rivermouth".into() };
        let nobody = Controller { funder: "Rivermouth Council".into(), ..Controller::default() };
        vec![
            OfficeView { funders: Vec::new(), kinds: Vec::new() },
            OfficeView { funders: vec![row(nobody), row(Controller::sample())], kinds: KindRow::samples() },
        ]
    }
}

/// `/desk/privacy/controller`
#[derive(Clone, Debug, Serialize)]
pub struct ControllerView {
    pub form: FormState,
    pub funder: String,
    pub funder_id: String,
    pub version: i32,
}

impl View for ControllerView {
    const TEMPLATE: &'static str = "privacy/desk-controller.html";
    fn title(&self, _: Language) -> String {
        format!("Who answers for data protection at {}", self.funder)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |form| ControllerView {
            form,
            funder: "Rivermouth Council".into(),
            funder_id: "rivermouth".into(),
            version: 1,
        };
        let said = [("officer", "Priya Raman"), ("reach_by", "dpo@rivermouth.example"), ("processor", "")];
        vec![view(FormState::default()), view(FormState::with(said))]
    }
}
