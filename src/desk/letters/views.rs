//! What the page of undelivered letters receives.

use serde::Serialize;

use crate::clock::Instant;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A letter that could not be delivered.
#[derive(Clone, Debug, Serialize)]
pub struct LetterRow {
    pub id: String,
    /// Their name, or the address where we do not know it.
    pub to: String,
    pub email: String,
    /// Its subject in quotation marks, or its kind.
    pub what: String,
    pub href: String,
    pub at: Instant,
    /// They wanted to sign in, and could not.
    pub to_sign_in: bool,
}

/// `/desk/letters`
#[derive(Clone, Debug, Serialize)]
pub struct LettersView {
    /// To people without e-mail: to say or to post.
    pub to_tell: Vec<LetterRow>,
    pub rows: Vec<LetterRow>,
}

impl View for LettersView {
    const TEMPLATE: &'static str = "desk/letters.html";
    fn title(&self, _: Language) -> String {
        "Letters to see to".to_owned()
    }
    fn samples() -> Vec<Self> {
        let letter = LetterRow {
            id: "x".into(),
            to: "Hülya Demir".into(),
            email: "hulya@example.org".into(),
            what: "“Your decision: Community Chest”".into(),
            href: "/desk/applications/x/history".into(),
            at: Instant::default(),
            to_sign_in: false,
        };
        let sign_in = LetterRow {
            to: "kit@example.org".into(),
            email: "kit@example.org".into(),
            what: "The letter with a code to sign in".into(),
            href: "/desk/people".into(),
            to_sign_in: true,
            ..letter.clone()
        };
        let to_tell = LetterRow { email: String::new(), to: "Fatma Aydın".into(), ..letter.clone() };
        vec![
            LettersView { to_tell: vec![], rows: vec![] },
            LettersView { to_tell: vec![to_tell], rows: vec![letter, sign_in] },
        ]
    }
}

/// `/desk/letters/{id}/print`
#[derive(Clone, Debug, Serialize)]
pub struct TellView {
    pub form: FormState,
    pub id: String,
    pub to: String,
    pub phone: String,
    pub reach_by: String,
    pub voicemail: bool,
    /// What whoever rings has to know first.
    pub safety: Option<BeforeRinging>,
    /// What it says is to reach no letterbox.
    pub no_post: bool,
    /// The code of the letter's language.
    pub lang: String,
    pub href: String,
    pub at: Instant,
    pub subject: String,
    pub text: String,
    /// The names of what goes with it.
    pub with_it: Vec<String>,
}

impl View for TellView {
    const TEMPLATE: &'static str = "desk/letter.html";
    fn title(&self, _: Language) -> String {
        format!("A letter to {}", self.to)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let letter = TellView {
            form: FormState::default(),
            id: "x".into(),
            to: "Fatma Aydın".into(),
            phone: "07700 900456".into(),
            reach_by: "Mornings".into(),
            voicemail: false,
            safety: Some(BeforeRinging::sample()),
            no_post: true,
            lang: "tr".into(),
            href: "/desk/applications/x/history".into(),
            at: Instant::default(),
            subject: "Your decision: Community Chest".into(),
            text: "Hello Fatma,\n\nWe have decided.".into(),
            with_it: vec!["A-ACDEFG.html".into()],
        };
        let short = TellView {
            reach_by: String::new(),
            voicemail: true,
            safety: None,
            no_post: false,
            with_it: vec![],
            ..letter.clone()
        };
        vec![letter, short]
    }
}
