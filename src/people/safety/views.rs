//! What the pages of safe contact receive.

use serde::Serialize;

use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// What whoever rings has to know.
#[derive(Clone, Debug, Default, Serialize)]
pub struct BeforeRinging {
    pub no_voicemail: bool,
    pub times: Vec<String>,
    pub code_words: Vec<String>,
}

impl BeforeRinging {
    /// For samples.
    pub fn sample() -> Self {
        BeforeRinging {
            no_voicemail: true,
            times: vec!["Weekdays, 10am to 2pm".into()],
            code_words: vec!["marigold".into()],
        }
    }
}

/// `/account/safety` and `/organisations/{id}/safety`
#[derive(Clone, Debug, Serialize)]
pub struct SafetyView {
    pub form: FormState,
    /// The form's own address, and where it leads back to.
    pub href: String,
    pub back: String,
    /// The group's name; empty on one's own page.
    pub group: String,
}

impl View for SafetyView {
    const TEMPLATE: &'static str = "people/safety.html";
    fn title(&self, language: Language) -> String {
        language.say("safety-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let own = SafetyView {
            form: FormState::with([
                ("version", "0"),
                ("no_details", "yes"),
                ("no_voicemail", ""),
                ("never_locatable", ""),
                ("times", "Weekdays, 10am to 2pm"),
                ("code_word", "marigold"),
            ]),
            href: "/account/safety".into(),
            back: "/account".into(),
            group: String::new(),
        };
        vec![
            own.clone(),
            SafetyView {
                href: "/organisations/x/safety".into(),
                back: "/organisations/x".into(),
                group: "Sunday Kitchen".into(),
                ..own
            },
        ]
    }
}
