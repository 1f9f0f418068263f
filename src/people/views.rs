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
    /// The way for whoever works for the council to come with their account there; empty where none is set.
    pub council: String,
    /// That cannot be reached just now.
    pub away: bool,
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
        let view = |council: &str, away| SignInView {
            form: FormState::with([("email", "hulya@example.org")]),
            return_to: "/home".into(),
            council: council.into(),
            away,
        };
        let council = "/sign-in/council?return=%2Fhome";
        vec![view("", false), view(council, false), view(council, true)]
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
    /// Whose account it opens, as far as its owner needs to know it again; empty where the link is none of ours.
    pub email: String,
    /// As whom this browser is signed in now, where that is somebody else.
    pub other: String,
}

impl View for LinkView {
    const TEMPLATE: &'static str = "people/link.html";
    fn title(&self, language: Language) -> String {
        language.say("link-title")
    }
    fn samples() -> Vec<Self> {
        let view =
            |email: &str, other: &str| LinkView { token: "abc".into(), email: email.into(), other: other.into() };
        vec![view("", ""), view("h…a@example.org", ""), view("h…a@example.org", "mallory@example.org")]
    }
}

/// `/sign-out`
#[derive(Clone, Debug, Serialize)]
pub struct SignOutView {
    pub signed_in: bool,
    /// Whoever works for the council may have come with their account there.
    pub council: bool,
}

impl View for SignOutView {
    const TEMPLATE: &'static str = "people/sign-out.html";
    fn title(&self, language: Language) -> String {
        language.say("sign-out-title")
    }
    fn samples() -> Vec<Self> {
        let view = |signed_in, council| SignOutView { signed_in, council };
        vec![view(true, false), view(false, false), view(true, true), view(false, true)]
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
