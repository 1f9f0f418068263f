//! What the question of how long it took receives.

use serde::Serialize;

use super::Took;
use crate::text::money::Pence;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// The question, where it can be answered.
#[derive(Clone, Debug, Serialize)]
pub struct TookForm {
    pub form: FormState,
    pub application: String,
    /// Whether it has been told before.
    pub told: bool,
    /// What we said before: "about 40 minutes".
    pub said: String,
    /// What an hour of it is paid: "£15"; empty where nothing is.
    pub pay: String,
}

impl TookForm {
    /// The question with what was told before.
    pub fn new(application: &str, told: Option<&Took>, said: String) -> Self {
        let form = told.map_or_else(FormState::default, |took| {
            FormState::with([
                ("took-hours", (took.minutes / 60).to_string()),
                ("took-minutes", (took.minutes % 60).to_string()),
                ("took-people", took.people.to_string()),
                ("took-hardest", took.hardest.clone()),
            ])
        });
        TookForm { form, application: application.to_owned(), told: told.is_some(), said, pay: String::new() }
    }

    /// The same in a round that pays so much an hour for it.
    #[must_use]
    pub fn paid(mut self, rate: Option<Pence>) -> Self {
        self.pay = rate.map(|rate| rate.to_string()).unwrap_or_default();
        self
    }

    /// For the samples of the pages it stands on.
    pub fn samples() -> Vec<Self> {
        let took = Took { minutes: 150, people: 3, hardest: "The costs.".into() };
        vec![
            TookForm::new("x", None, "about 40 minutes".into()),
            TookForm::new("x", Some(&took), "about 40 minutes".into()).paid(Some(Pence::pounds(15))),
        ]
    }
}

/// `/applications/{id}/time`
#[derive(Clone, Debug, Serialize)]
pub struct TookView {
    pub took: TookForm,
    pub fund: String,
}

impl View for TookView {
    const TEMPLATE: &'static str = "application/took.html";
    fn title(&self, language: Language) -> String {
        language.say("took-title")
    }
    fn has_problems(&self) -> bool {
        self.took.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        TookForm::samples().into_iter().map(|took| TookView { took, fund: "Community Chest".into() }).collect()
    }
}
