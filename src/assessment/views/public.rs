//! What the public pages of assessments receive.

use serde::Serialize;

use super::StageRow;
use crate::assessment::continuum::views::StepRow;
use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// A published assessment in the list.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedRow {
    pub href: String,
    pub about: String,
    pub year: i32,
    pub funder: String,
    pub at: Instant,
}

/// `/openness/assessments`
#[derive(Clone, Debug, Serialize)]
pub struct PublishedView {
    pub rows: Vec<PublishedRow>,
    /// Whether it is one fund's.
    pub of_fund: bool,
    pub next_href: String,
}

impl View for PublishedView {
    const TEMPLATE: &'static str = "assessment/published.html";
    fn title(&self, language: Language) -> String {
        language.say("assess-title")
    }
    fn samples() -> Vec<Self> {
        let row = PublishedRow {
            href: "/openness/assessments/x".into(),
            about: "Community Chest".into(),
            year: 2026,
            funder: "Rivermouth Council".into(),
            at: Instant::default(),
        };
        let view = |rows: Vec<PublishedRow>, of_fund| PublishedView { rows, of_fund, next_href: String::new() };
        vec![view(vec![], true), view(vec![row], false)]
    }
}

/// `/openness/assessments/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct PublicAssessmentView {
    pub about: String,
    pub year: i32,
    pub continuum: String,
    pub attribution: String,
    pub steps: Vec<StepRow>,
    /// How many rated beside the council, and that they were paid, in a sentence.
    pub reviewers: String,
    pub days: String,
    pub stages: Vec<StageRow>,
    pub published_at: Instant,
    pub earlier_href: String,
    pub earlier_year: i32,
}

impl View for PublicAssessmentView {
    const TEMPLATE: &'static str = "assessment/public.html";
    fn title(&self, language: Language) -> String {
        let year = self.year.to_string();
        language.say_with("assess-of", &[("what", &self.about), ("year", &year)])
    }
    fn samples() -> Vec<Self> {
        let first = PublicAssessmentView {
            about: "Community Chest".into(),
            year: 2026,
            continuum: "Six steps".into(),
            attribution: String::new(),
            steps: StepRow::samples(),
            reviewers: "2 people rated it separately.".into(),
            days: "From 1 January".into(),
            stages: StageRow::samples(),
            published_at: Instant::default(),
            earlier_href: String::new(),
            earlier_year: 0,
        };
        let again = PublicAssessmentView {
            attribution: "After others.".into(),
            earlier_href: "/openness/assessments/y".into(),
            earlier_year: 2025,
            ..first.clone()
        };
        vec![first, again]
    }
}
