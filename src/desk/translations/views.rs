//! What the page of an application's translations receives at the desk.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One part of an answer, and what it says in English.
#[derive(Clone, Debug, Serialize)]
pub struct PartRow {
    pub question: String,
    /// "What they wrote"
    pub of: String,
    /// The language the group named; empty where it named none.
    pub spoken: String,
    /// For the `lang` attribute.
    pub lang: String,
    pub original: String,
    /// Where it is heard; empty for what is read.
    pub hear_href: String,
    pub current: Option<TranslationRow>,
    /// Those before it, the newest first.
    pub earlier: Vec<TranslationRow>,
}

/// A translation.
#[derive(Clone, Debug, Serialize)]
pub struct TranslationRow {
    pub text: String,
    pub by: String,
    pub on: NaiveDate,
    pub cost_pence: Option<i64>,
    pub minutes: i32,
    pub added_at: Instant,
    /// What the group says is not right in it.
    pub correction: String,
}

/// `/desk/applications/{id}/translations`
#[derive(Clone, Debug, Serialize)]
pub struct DeskTranslationsView {
    pub form: FormState,
    pub application: String,
    pub organisation: String,
    pub rows: Vec<PartRow>,
    /// What may be translated, to choose from.
    pub items: Vec<Item>,
    /// Why they may not add one; empty where they may.
    pub why_not: String,
    /// What has been paid so far.
    pub cost_pence: i64,
}

impl View for DeskTranslationsView {
    const TEMPLATE: &'static str = "desk/translations.html";
    fn title(&self, _: Language) -> String {
        format!("Translations: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let translation = |correction: &str| TranslationRow {
            text: "We cook together.".into(),
            by: "Elif Kaya".into(),
            on: NaiveDate::default(),
            cost_pence: Some(3_500),
            minutes: 40,
            added_at: Instant::default(),
            correction: correction.into(),
        };
        let bare = PartRow {
            question: "1. What would you like to do?".into(),
            of: "What they wrote".into(),
            spoken: "Türkçe".into(),
            lang: "tr".into(),
            original: "Birlikte yemek yapıyoruz.".into(),
            hear_href: String::new(),
            current: None,
            earlier: vec![],
        };
        let full = PartRow {
            hear_href: "/desk/recordings/x".into(),
            current: Some(translation("“Together” is “side by side”.")),
            earlier: vec![translation("")],
            ..bare.clone()
        };
        let empty = DeskTranslationsView {
            form: FormState::default(),
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            rows: vec![],
            items: vec![],
            why_not: "You read this application for the decision.".into(),
            cost_pence: 0,
        };
        let rows = vec![bare, full];
        let items = vec![Item::new("plan/writing", "1. What would you like to do? What they wrote")];
        vec![DeskTranslationsView { rows, items, why_not: String::new(), cost_pence: 3_500, ..empty.clone() }, empty]
    }
}
