//! The form in which an officer writes down a group's word (`components/word.html`).

use super::Way;
use super::views::ReachRow;
use crate::application::word;
use crate::web::form::{FormState, Posted};

/// A word's form, with what is likely: today, and the person on the telephone.
pub fn known_word(people: &[ReachRow], way: Way, today: chrono::NaiveDate) -> FormState {
    let kind = if way == Way::Paper { "signed" } else { "aloud" };
    FormState::with([
        ("word", kind.to_owned()),
        ("said_by", people.first().map(|one| one.name.clone()).unwrap_or_default()),
        ("said_in", people.first().map(|one| one.language.clone()).unwrap_or_default()),
        ("said-on-day", today.format("%-d").to_string()),
        ("said-on-month", today.format("%-m").to_string()),
        ("said-on-year", today.format("%Y").to_string()),
    ])
}

/// A group's word as it was typed.
pub fn word_of(posted: &Posted) -> word::Typed {
    let field = |name: &str| posted.get(name).to_owned();
    word::Typed {
        kind: field("word"),
        day: field("said-on-day"),
        month: field("said-on-month"),
        year: field("said-on-year"),
        by: field("said_by"),
        language: field("said_in"),
        interpreter: field("interpreter"),
        witness: field("witness"),
        words: posted.text("words"),
        kept_at: posted.text("kept_at"),
    }
}
