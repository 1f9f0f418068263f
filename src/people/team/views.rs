//! What the page of a funder's people receives.

use serde::Serialize;

use crate::clock::Instant;
use crate::history::Told;
use crate::people::Role;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A role that somebody holds.
#[derive(Clone, Debug, Serialize)]
pub struct RoleRow {
    pub name: &'static str,
    pub since: Instant,
    /// Where it is ended; empty for whoever may not.
    pub end_href: String,
}

/// A person with everything they are at a funder.
#[derive(Clone, Debug, Serialize)]
pub struct PersonRow {
    pub name: String,
    pub email: String,
    pub roles: Vec<RoleRow>,
    /// Where their sessions are ended; empty for whoever may not.
    pub sessions_href: String,
}

/// The people of one funder, or of the whole portal.
#[derive(Clone, Debug, Serialize)]
pub struct Team {
    /// Empty for those of the whole portal.
    pub funder: String,
    pub name: String,
    pub people: Vec<PersonRow>,
    /// What nobody is here, and somebody ought to be.
    pub missing: Vec<&'static str>,
    /// The roles that were given and ended here.
    pub told: Vec<Told>,
}

/// `/desk/people`
#[derive(Clone, Debug, Serialize)]
pub struct TeamView {
    pub form: FormState,
    pub teams: Vec<Team>,
    /// The funders at which whoever looks gives roles; empty for those who only read.
    pub funders: Vec<Item>,
    pub roles: Vec<Item>,
    /// The roles that the council's accounts give and take.
    pub by_account: Vec<String>,
}

/// Every role to choose from, with what it is for.
pub fn roles() -> Vec<Item> {
    let hint = |role: &Role| match role {
        Role::Commissioner => "Looks after funds, applications and grants, and speaks with groups.",
        Role::PanelMember => "Reads and weighs applications with others, and is paid for it.",
        Role::DecisionMaker => "Holds the power to decide.",
        Role::Scrutineer => "Of the accountability group: sees what was decided and promised, and changes nothing.",
        Role::SafeguardingLead => "Opens what worries somebody about a person’s safety, and nobody else does.",
        Role::Listener => {
            "Hears what is reported of racism and harm. Stands outside the grants team: reads and decides nothing."
        }
        Role::Administrator => "Gives and ends these roles.",
    };
    Role::ALL
        .iter()
        .map(|role| Item { value: role.as_str().into(), text: role.name().into(), hint: hint(role).into() })
        .collect()
}

impl View for TeamView {
    const TEMPLATE: &'static str = "people/team.html";
    fn title(&self, _: Language) -> String {
        "People".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let role = |name, href: &str| RoleRow { name, since: Instant::default(), end_href: href.into() };
        let team = |funder: &str, href: &str| Team {
            funder: funder.into(),
            name: "Rivermouth Council".into(),
            people: vec![
                PersonRow {
                    name: "Amina Yusuf".into(),
                    email: "amina@example.org".into(),
                    roles: vec![role("Commissioner", href), role("Administrator", href)],
                    sessions_href: if href.is_empty() { String::new() } else { "/desk/people/r/sessions".into() },
                },
                PersonRow {
                    name: String::new(),
                    email: "ben@example.org".into(),
                    roles: vec![role("Scrutineer", "")],
                    sessions_href: String::new(),
                },
            ],
            missing: if href.is_empty() { vec![] } else { vec!["Safeguarding lead"] },
            told: vec![Told::sample("Ben Ode became scrutineer")],
        };
        let view = |teams, funders: usize| TeamView {
            form: FormState::default(),
            teams,
            funders: (0..funders).map(|at| Item::new(format!("f{at}"), "Rivermouth Council")).collect(),
            roles: roles(),
            by_account: vec!["commissioner at Rivermouth Council".to_owned(); funders],
        };
        vec![
            view(vec![], 0),
            view(vec![team("f", "")], 0),
            view(vec![team("f", "/desk/people/r/end")], 1),
            view(vec![team("f", "/desk/people/r/end"), team("", "/desk/people/r/end")], 2),
        ]
    }
}

/// `/desk/people/{role}/end`
#[derive(Clone, Debug, Serialize)]
pub struct EndView {
    pub action: String,
    pub name: String,
    pub role: String,
    pub since: Instant,
    /// It is the role of whoever looks.
    pub own: bool,
}

impl View for EndView {
    const TEMPLATE: &'static str = "people/end-role.html";
    fn title(&self, _: Language) -> String {
        "End a role".to_owned()
    }
    fn samples() -> Vec<Self> {
        let view = |own| EndView {
            action: "/desk/people/r/end".into(),
            name: "Amina Yusuf".into(),
            role: "commissioner".into(),
            since: Instant::default(),
            own,
        };
        vec![view(false), view(true)]
    }
}

/// `/desk/people/{role}/sessions`
#[derive(Clone, Debug, Serialize)]
pub struct SessionsView {
    pub action: String,
    pub name: String,
}

impl View for SessionsView {
    const TEMPLATE: &'static str = "people/end-sessions.html";
    fn title(&self, _: Language) -> String {
        "Sign somebody out everywhere".to_owned()
    }
    fn samples() -> Vec<Self> {
        vec![SessionsView { action: "/desk/people/r/sessions".into(), name: "Amina Yusuf".into() }]
    }
}
