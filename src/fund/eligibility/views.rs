//! What the pages of the questions before the start receive.

use serde::Serialize;

use super::shown::ShownEligibility;
use crate::fund::said::Said;
use crate::fund::shown_contact::ShownContact;
use crate::fund::views::sample_pages;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/funds/{slug}/eligible`
#[derive(Clone, Debug, Serialize)]
pub struct EligibleView {
    pub form: FormState,
    pub slug: String,
    pub fund: Said,
    pub questions: Vec<ShownEligibility>,
    pub contact: ShownContact,
}

impl View for EligibleView {
    const TEMPLATE: &'static str = "fund/eligible.html";
    fn title(&self, language: Language) -> String {
        language.say("eligible-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |page: crate::fund::shown::FundPage| EligibleView {
            form: FormState::default(),
            slug: page.line.slug,
            fund: page.line.name,
            questions: page.eligibility,
            contact: page.contact,
        };
        sample_pages().into_iter().map(view).collect()
    }
}

/// `/funds/{slug}/eligible`, answered: whom it would keep out, and what they can do.
#[derive(Clone, Debug, Serialize)]
pub struct NotEligibleView {
    pub slug: String,
    pub fund: Said,
    /// Those that would keep them out.
    pub questions: Vec<ShownEligibility>,
    /// Where they may start all the same; empty where they may not.
    pub start_href: String,
    pub contact: ShownContact,
}

impl View for NotEligibleView {
    const TEMPLATE: &'static str = "fund/not-eligible.html";
    fn title(&self, language: Language) -> String {
        language.say("not-eligible-title")
    }
    fn samples() -> Vec<Self> {
        let view = |page: crate::fund::shown::FundPage| NotEligibleView {
            start_href: if page.rolling { String::new() } else { "/funds/community-chest/start".into() },
            slug: page.line.slug,
            fund: page.line.name,
            questions: page.eligibility,
            contact: page.contact,
        };
        sample_pages().into_iter().map(view).collect()
    }
}
