//! The contact log as its group reads it.

use serde::Serialize;

use super::Between;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/applications/{id}/letters` and `/organisations/{id}/calls`
#[derive(Clone, Debug, Serialize)]
pub struct GroupLettersView {
    pub form: FormState,
    pub back_href: String,
    pub back_text: String,
    /// The letters of one application stand with its calls; without, everything that was said to the group.
    pub of_application: bool,
    pub contact: String,
    pub rows: Vec<Between>,
    /// Where the group writes down a call that is missing; empty where it does not.
    pub add_href: String,
}

impl View for GroupLettersView {
    const TEMPLATE: &'static str = "relationship/letters.html";
    fn title(&self, language: Language) -> String {
        language.say(if self.of_application { "together-title" } else { "together-calls-title" })
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |rows, of_application| GroupLettersView {
            form: FormState::default(),
            back_href: "/applications/x".into(),
            back_text: "Your application".into(),
            of_application,
            contact: if of_application { "Leyla Demir".into() } else { String::new() },
            rows,
            add_href: if of_application { "/applications/x/evidence?call=yes#own".into() } else { String::new() },
        };
        vec![view(vec![], true), view(Between::samples(), true), view(vec![], false), view(Between::samples(), false)]
    }
}
