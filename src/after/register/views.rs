//! What the group's page of promises receives.

use serde::Serialize;

use crate::learning::commitment::views::PromiseRow;
use crate::web::language::Language;
use crate::web::page::View;

/// `/applications/{id}/promises`
#[derive(Clone, Debug, Serialize)]
pub struct OwnPromisesView {
    pub application: String,
    pub organisation: String,
    pub contact: String,
    pub promises: Vec<PromiseRow>,
}

impl View for OwnPromisesView {
    const TEMPLATE: &'static str = "after/promises.html";
    fn title(&self, language: Language) -> String {
        language.say("promises-own-title")
    }
    fn samples() -> Vec<Self> {
        let view = |promises| OwnPromisesView {
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            contact: "Amina Yusuf".into(),
            promises,
        };
        vec![view(vec![]), view(PromiseRow::samples())]
    }
}
