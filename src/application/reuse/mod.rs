//! Nothing asked twice: what a group told a funder in an application that it sent is offered where the same is asked again.
//! It is never put in silently.

pub mod actions;
pub mod pages;
pub mod store;

use super::answer::Body;
use crate::fund::form::{Kind, Question};

/// Whether two questions ask the same: by the same key, in the same words, in the same way. What is asked about equality
/// is never carried over.
pub fn is_same(now: &Question, then: &Question) -> bool {
    let way = std::mem::discriminant(&now.kind) == std::mem::discriminant(&then.kind);
    now.key == then.key && way && now.title.first() == then.title.first() && !now.equity && !then.equity
}

/// Whether an answer fits a question as it is asked now: what was chosen can still be chosen.
pub fn fits(question: &Question, body: &Body) -> bool {
    let known = |key: &String| question.kind.options().iter().any(|option| option.key == *key);
    match (&question.kind, body) {
        (Kind::Choice { .. }, Body::Choice { key }) => known(key),
        (Kind::Choices { .. }, Body::Choices { keys }) => keys.iter().all(known),
        (kind, body) => std::mem::discriminant(&Body::empty(kind)) == std::mem::discriminant(body),
    }
}
