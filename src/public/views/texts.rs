//! What the service's own texts receive.

use serde::Serialize;

use crate::privacy::controller::Controller;
use crate::privacy::controller::views::KindRow;
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody to talk to.
#[derive(Clone, Debug, Serialize)]
pub struct ContactRow {
    pub fund: String,
    pub funder: String,
    pub name: String,
    pub email: String,
    pub phone: String,
}

fn sample_contacts() -> Vec<ContactRow> {
    vec![ContactRow {
        fund: "Community Chest".into(),
        funder: "Rivermouth Council".into(),
        name: "Amina Yusuf".into(),
        email: "amina@rivermouth.example".into(),
        phone: "020 7946 0000".into(),
    }]
}

/// `/help`
#[derive(Clone, Debug, Serialize)]
pub struct HelpView {
    pub contacts: Vec<ContactRow>,
}

impl View for HelpView {
    const TEMPLATE: &'static str = "public/help.html";
    fn title(&self, language: Language) -> String {
        language.say("help-title")
    }
    fn samples() -> Vec<Self> {
        vec![HelpView { contacts: vec![] }, HelpView { contacts: sample_contacts() }]
    }
}

/// `/accessibility`
#[derive(Clone, Debug, Serialize)]
pub struct AccessibilityView {
    pub contacts: Vec<ContactRow>,
    pub service: String,
}

impl View for AccessibilityView {
    const TEMPLATE: &'static str = "public/accessibility.html";
    fn title(&self, language: Language) -> String {
        language.say_with("accessibility-title", &[("service", &self.service)])
    }
    fn samples() -> Vec<Self> {
        let view = |contacts| AccessibilityView { contacts, service: "Rivermouth Council grants".into() };
        vec![view(vec![]), view(sample_contacts())]
    }
}

/// `/privacy`
#[derive(Clone, Debug, Serialize)]
pub struct PrivacyView {
    pub contacts: Vec<ContactRow>,
    /// Who answers at each council.
    pub controllers: Vec<Controller>,
    /// Everything that is kept, from the data map.
    pub kinds: Vec<KindRow>,
}

impl View for PrivacyView {
    const TEMPLATE: &'static str = "public/privacy.html";
    fn title(&self, language: Language) -> String {
        language.say("privacy-title")
    }
    fn samples() -> Vec<Self> {
        let empty = PrivacyView { contacts: vec![], controllers: vec![], kinds: vec![] };
        let nobody = Controller { funder: "Hackney Council".into(), ..Controller::default() };
        let full = PrivacyView {
            contacts: sample_contacts(),
            controllers: vec![Controller::sample(), nobody],
            kinds: KindRow::samples(),
        };
        vec![empty, full]
    }
}

/// `/cookies`
#[derive(Clone, Debug, Serialize)]
pub struct CookiesView {
    /// The name of the session's cookie: it depends on how the portal is reached.
    pub session: &'static str,
    /// Whether the council's people can come with their account there, which has a cookie of its own.
    pub council: bool,
}

impl View for CookiesView {
    const TEMPLATE: &'static str = "public/cookies.html";
    fn title(&self, language: Language) -> String {
        language.say("cookies-title")
    }
    fn samples() -> Vec<Self> {
        vec![
            CookiesView { session: "gw_session", council: false },
            CookiesView { session: "gw_session", council: true },
        ]
    }
}
