//! What the pages of signing in receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/sign-in`
#[derive(Clone, Debug, Serialize)]
pub struct SignInView {
    pub form: FormState,
    pub return_to: String,
}

impl View for SignInView {
    const TEMPLATE: &'static str = "people/sign-in.html";
    fn title(&self, language: Language) -> String {
        language.say("sign-in-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![SignInView { form: FormState::with([("email", "hulya@example.org")]), return_to: "/home".into() }]
    }
}

/// `/sign-in/code`
#[derive(Clone, Debug, Serialize)]
pub struct CodeView {
    pub form: FormState,
    pub email: String,
}

impl View for CodeView {
    const TEMPLATE: &'static str = "people/code.html";
    fn title(&self, language: Language) -> String {
        language.say("code-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![CodeView { form: FormState::default(), email: "hulya@example.org".into() }]
    }
}

/// `/sign-in/link/{token}`: mail scanners open links, so a GET shows only Continue.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    pub token: String,
}

impl View for LinkView {
    const TEMPLATE: &'static str = "people/link.html";
    fn title(&self, language: Language) -> String {
        language.say("link-title")
    }
    fn samples() -> Vec<Self> {
        vec![LinkView { token: "abc".into() }]
    }
}

/// `/sign-out`
#[derive(Clone, Debug, Serialize)]
pub struct SignOutView {
    pub signed_in: bool,
}

impl View for SignOutView {
    const TEMPLATE: &'static str = "people/sign-out.html";
    fn title(&self, language: Language) -> String {
        language.say("sign-out-title")
    }
    fn samples() -> Vec<Self> {
        vec![SignOutView { signed_in: true }, SignOutView { signed_in: false }]
    }
}

/// A session in its owner's list.
#[derive(Clone, Debug, Serialize)]
pub struct SessionRow {
    pub id: String,
    pub device: String,
    pub started_at: Instant,
    pub last_seen_at: Instant,
    pub current: bool,
}

/// `/account`
#[derive(Clone, Debug, Serialize)]
pub struct AccountView {
    pub form: FormState,
    pub email: String,
    pub return_to: String,
    pub languages: Vec<Item>,
    pub sessions: Vec<SessionRow>,
}

impl View for AccountView {
    const TEMPLATE: &'static str = "people/account.html";
    fn title(&self, language: Language) -> String {
        language.say("account-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |current| SessionRow {
            id: "x".into(),
            device: "Firefox on Android".into(),
            started_at: Instant::default(),
            last_seen_at: Instant::default(),
            current,
        };
        vec![AccountView {
            form: FormState::with([("name", "Hülya Demir"), ("phone", ""), ("language", "tr")]),
            email: "hulya@example.org".into(),
            return_to: String::new(),
            languages: vec![Item::new("en", "English"), Item::new("tr", "Türkçe")],
            sessions: vec![row(true), row(false)],
        }]
    }
}
