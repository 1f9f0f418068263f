//! What the pages of an organisation receive.

use serde::Serialize;

use super::Kind;
use super::profile::Details;
use crate::history::Told;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A choice in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    pub value: String,
    pub text: String,
    pub hint: String,
}

/// Every kind of organisation, in a language.
pub fn kinds(language: Language) -> Vec<Item> {
    let item = |kind: &Kind| Item {
        value: kind.to_string(),
        text: language.say(kind.applicant_key()),
        hint: language.say(&format!("{}-hint", kind.applicant_key())),
    };
    Kind::ALL.iter().map(item).collect()
}

/// Two people's words for one field.
#[derive(Clone, Debug, Serialize)]
pub struct TwoTexts {
    pub label: String,
    pub theirs: String,
    pub yours: String,
}

/// `/organisations/new` and `/organisations/{id}/profile`
#[derive(Clone, Debug, Serialize)]
pub struct ProfileView {
    pub form: FormState,
    /// Empty when it is told about for the first time.
    pub id: String,
    pub version: i32,
    /// Where to go on to; empty for the organisation's own page.
    pub return_to: String,
    pub kinds: Vec<Item>,
    /// Who changed it meanwhile, and where the two versions differ.
    pub by: String,
    pub both: Vec<TwoTexts>,
    /// A number looks unfamiliar, and may be kept all the same.
    pub unfamiliar: bool,
}

impl View for ProfileView {
    const TEMPLATE: &'static str = "organisation/profile.html";
    fn title(&self, language: Language) -> String {
        language.say(if self.id.is_empty() { "organisation-new-title" } else { "organisation-edit-title" })
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let new = ProfileView {
            form: FormState::default(),
            id: String::new(),
            version: 0,
            return_to: String::new(),
            kinds: kinds(Language::ENGLISH),
            by: String::new(),
            both: Vec::new(),
            unfamiliar: false,
        };
        let both = ProfileView {
            form: FormState::with([
                ("name", "Sunday Kitchen"),
                ("kind", "hosted"),
                ("area", "Dalston and Stoke Newington"),
            ]),
            id: "x".into(),
            version: 3,
            unfamiliar: true,
            by: "Hülya Demir".into(),
            both: vec![TwoTexts { label: "Where you are".into(), theirs: String::new(), yours: "Dalston".into() }],
            ..new.clone()
        };
        vec![new, both]
    }
}

/// Somebody who belongs to it.
#[derive(Clone, Debug, Serialize)]
pub struct Member {
    pub name: String,
    pub email: String,
    pub you: bool,
    /// Where their membership is ended; empty where it is not.
    pub end_href: String,
}

/// What a group said of itself where it was entered a second time.
#[derive(Clone, Debug, Serialize)]
pub struct AlsoTold {
    pub name: String,
    /// Only what the group does not say of itself now.
    pub told: Vec<TwoTexts>,
}

/// `/organisations/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct OrganisationView {
    pub form: FormState,
    pub id: String,
    pub name: String,
    pub kind: String,
    pub host_name: String,
    pub details: Details,
    pub about: String,
    pub area: String,
    pub describes_itself: String,
    pub registration_number: String,
    /// "£4,500" or empty.
    pub yearly_income: String,
    pub members: Vec<Member>,
    /// Whether you may leave: somebody else stays.
    pub can_leave: bool,
    pub history: Vec<Told>,
    /// Where its people are asked whether it was entered twice.
    pub merging: Vec<String>,
    pub also: Vec<AlsoTold>,
}

impl View for OrganisationView {
    const TEMPLATE: &'static str = "organisation/show.html";
    fn title(&self, _: Language) -> String {
        self.name.clone()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let member = |name: &str, you| Member {
            name: name.into(),
            email: "hulya@example.org".into(),
            you,
            end_href: if you { String::new() } else { "/organisations/x/members/y/ending".into() },
        };
        let small = OrganisationView {
            form: FormState::default(),
            id: "x".into(),
            name: "Sunday Kitchen".into(),
            kind: "A group that is not registered".into(),
            host_name: String::new(),
            details: Details::default(),
            about: "We cook together on Sundays.".into(),
            area: String::new(),
            describes_itself: String::new(),
            registration_number: String::new(),
            yearly_income: String::new(),
            members: vec![member("Hülya Demir", true)],
            can_leave: false,
            history: vec![],
            merging: vec![],
            also: vec![],
        };
        let full = OrganisationView {
            host_name: "Estate Hall Trust".into(),
            details: Details {
                host_number: "1179382".into(),
                group_behind: "The mothers at the gate".into(),
                partners: "Quiet Corner\nRidley Road Elders".into(),
                leads: "Quiet Corner".into(),
            },
            area: "Dalston".into(),
            describes_itself: "We are Kurdish grandmothers, and their daughters.\n\nWe began in 2014.".into(),
            registration_number: "1179382".into(),
            yearly_income: "£4,500".into(),
            members: vec![member("Hülya Demir", true), member("", false)],
            can_leave: true,
            history: vec![Told::sample("Told about")],
            merging: vec!["/merging/x".into()],
            also: vec![AlsoTold {
                name: "The Sunday Kichen".into(),
                told: vec![TwoTexts {
                    label: "What you do".into(),
                    theirs: "We cook.\n\nAnd eat.".into(),
                    yours: "We cook together on Sundays.".into(),
                }],
            }],
            ..small.clone()
        };
        vec![small, full]
    }
}
