//! The questions before the start as pages show them.

use serde::Serialize;

use super::field;
use crate::fund::form::{Eligibility, FundText};
use crate::fund::said::Said;
use crate::web::language::Language;

/// A question before the start.
#[derive(Clone, Debug, Serialize)]
pub struct ShownEligibility {
    /// The field in which it is answered.
    pub field: String,
    pub title: Said,
    pub why: Said,
    /// Whether somebody who says yes goes on.
    pub yes: bool,
    pub otherwise: Said,
    pub may_ask: bool,
}

impl ShownEligibility {
    /// One question in a language.
    pub fn of(question: &Eligibility, language: Language) -> Self {
        ShownEligibility {
            field: field(&question.key),
            title: Said::of(&question.title, language),
            why: Said::of(&question.why, language),
            yes: question.right,
            otherwise: Said::of(&question.otherwise, language),
            may_ask: question.may_ask,
        }
    }

    /// All of a fund's, in a language.
    pub fn all(form: &FundText, language: Language) -> Vec<Self> {
        form.eligibility.iter().map(|question| Self::of(question, language)).collect()
    }
}
