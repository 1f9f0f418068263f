//! What the pages of what groups say of the council receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::Stage;
use crate::fund::said::Said;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// Something that is asked.
#[derive(Clone, Debug, Serialize)]
pub struct Asking {
    pub name: &'static str,
    pub label: String,
}

/// `/applications/{id}/review`
#[derive(Clone, Debug, Serialize)]
pub struct ReviewView {
    pub application: String,
    pub organisation: String,
    /// What all of them say together.
    pub reviews_href: String,
    /// The stage that is asked about; empty where there is none.
    pub stage: String,
    pub stage_key: &'static str,
    /// The keys of those they have answered at the end of.
    pub given: Vec<&'static str>,
    pub asks: Vec<Asking>,
    pub marks: Vec<Item>,
    pub form: FormState,
}

impl View for ReviewView {
    const TEMPLATE: &'static str = "after/review.html";
    fn title(&self, language: Language) -> String {
        language.say("after-review-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |stage: &str, given: Vec<&'static str>| ReviewView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            reviews_href: "/funds/chest/reviews?round=winter".into(),
            stage: stage.into(),
            stage_key: if stage.is_empty() { "" } else { Stage::Applied.public_key() },
            given,
            asks: vec![Asking { name: "knew", label: "We knew what would happen".into() }],
            marks: vec![Item::new("yes", "Yes")],
            form: FormState::default(),
        };
        vec![view("applied", vec![]), view("", vec![Stage::Applied.public_key()])]
    }
}

/// How many said what to a question.
#[derive(Clone, Debug, Serialize)]
pub struct MarkRow {
    pub label: String,
    pub yes: i64,
    pub partly: i64,
    pub no: i64,
}

/// What was said at the end of a stage.
#[derive(Clone, Debug, Serialize)]
pub struct TallyRow {
    pub stage: &'static str,
    pub name: &'static str,
    pub key: &'static str,
    /// 0 before five have answered.
    pub groups: i64,
    pub marks: Vec<MarkRow>,
    pub words: Vec<String>,
    /// What the council replied; may be empty. And its mark.
    pub reply: String,
    pub was: String,
    /// By which day it replies, where it owes that; and whether the day has gone by.
    pub due: Option<NaiveDate>,
    pub late: bool,
}

fn samples() -> Vec<TallyRow> {
    let row = |stage: Stage, groups| TallyRow {
        stage: stage.as_str(),
        name: stage.staff_name(),
        key: stage.public_key(),
        groups,
        marks: if groups > 0 {
            vec![MarkRow { label: "We were treated with respect".into(), yes: 4, partly: 1, no: 1 }]
        } else {
            vec![]
        },
        words: if groups > 0 { vec!["You rang when you said you would.".into()] } else { vec![] },
        was: "1".into(),
        due: (stage == Stage::Applied).then(NaiveDate::default),
        late: stage == Stage::Applied,
        reply: if stage == Stage::Heard { "Thank you. We ring everybody now.".into() } else { String::new() },
    };
    vec![row(Stage::Applied, 6), row(Stage::Heard, 7), row(Stage::Finished, 0)]
}

/// `/funds/{slug}/reviews`
#[derive(Clone, Debug, Serialize)]
pub struct ReviewsView {
    pub slug: String,
    pub round: String,
    pub name: Said,
    pub tallies: Vec<TallyRow>,
}

impl View for ReviewsView {
    const TEMPLATE: &'static str = "after/reviews.html";
    fn title(&self, language: Language) -> String {
        language.say("after-reviews-title")
    }
    fn samples() -> Vec<Self> {
        vec![ReviewsView {
            slug: "chest".into(),
            round: "winter".into(),
            name: Said { text: "Community Chest".into(), lang: String::new() },
            tallies: samples(),
        }]
    }
}

/// `/desk/funds/{slug}/afterwards`
#[derive(Clone, Debug, Serialize)]
pub struct AfterwardsView {
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub round_id: String,
    pub record_href: String,
    /// What stands there, where it is shown beside what was typed; and its mark.
    pub lesson: String,
    pub lesson_was: String,
    pub tallies: Vec<TallyRow>,
    pub form: FormState,
}

impl View for AfterwardsView {
    const TEMPLATE: &'static str = "after/desk-afterwards.html";
    fn title(&self, _: Language) -> String {
        format!("After {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |lesson: &str| AfterwardsView {
            lesson: lesson.to_owned(),
            lesson_was: "1".into(),
            fund: "Community Chest".into(),
            slug: "chest".into(),
            round: "winter".into(),
            round_id: "1".into(),
            record_href: "/funds/chest/record?round=winter".into(),
            tallies: samples(),
            form: FormState::default(),
        };
        vec![view(""), view("We ring before the panel meets.")]
    }
}
