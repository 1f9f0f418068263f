//! What the page before somebody is put out receives.

use serde::Serialize;

use crate::web::language::Language;
use crate::web::page::View;

/// `/organisations/{id}/members/{member}/ending`
#[derive(Clone, Debug, Serialize)]
pub struct PartingView {
    pub action: String,
    pub back: String,
    pub organisation: String,
    /// Whose membership it is.
    pub name: String,
}

impl View for PartingView {
    const TEMPLATE: &'static str = "organisation/parting.html";
    fn title(&self, language: Language) -> String {
        language.say("parting-title")
    }
    fn samples() -> Vec<Self> {
        let view = |name: &str| PartingView {
            action: "/organisations/x/members/y/ending".into(),
            back: "/organisations/x".into(),
            organisation: "Sunday Kitchen".into(),
            name: name.into(),
        };
        vec![view("Ali Kaya"), view("ali.kaya@example.org")]
    }
}
