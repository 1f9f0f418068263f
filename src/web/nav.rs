//! The navigation: the same few links on every page, by who is asking. A link that only refuses is not shown.

use serde::Serialize;

use super::language::Language;
use crate::people::{Role, Who};

/// A link of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavLink {
    pub href: &'static str,
    pub text: String,
    pub current: bool,
}

/// Whoever reads applications, or decides on them.
const READ: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker];

/// A page of the desk and the roles whose business it is; none named where it is everybody's.
const DESK: &[(&str, &str, &[Role])] = &[
    ("/desk", "Desk", &[]),
    ("/desk/applications", "Applications", READ),
    ("/desk/organisations", "Groups", &[Role::Commissioner]),
    ("/desk/funds", "Funds", &[]),
    ("/desk/panels", "Panels", READ),
    ("/desk/scrutiny", "Scrutiny", &[Role::Scrutineer]),
    ("/desk/grants", "Grants", &[]),
    ("/desk/learning", "Learning", &[]),
    ("/desk/barriers", "Barriers", &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer]),
    ("/desk/reports", "Reports of harm", &[Role::Listener]),
    // Whoever keeps the people finds them here; officers find them from their desk.
    ("/desk/people", "People", &[Role::Administrator]),
];

/// The links at the desk.
pub fn desk(who: Option<&Who>, path: &str) -> Vec<NavLink> {
    let theirs =
        |roles: &[Role]| roles.is_empty() || who.is_some_and(|who| roles.iter().any(|role| who.is_somewhere(*role)));
    let link = |href: &'static str, text: &str| NavLink {
        href,
        text: text.to_owned(),
        current: href == path || (href != "/desk" && path.starts_with(&format!("{href}/"))),
    };
    let mut links: Vec<NavLink> =
        DESK.iter().filter(|(_, _, roles)| theirs(roles)).map(|(href, text, _)| link(href, text)).collect();
    links.push(link("/account", who.map_or("Account", Who::call_name)));
    // To the page that says first what has not reached us: a button here would take it off the device unread.
    if who.is_some() {
        links.push(link("/sign-out", "Sign out"));
    }
    links
}

/// The links everywhere else.
pub fn public(who: Option<&Who>, path: &str, language: Language) -> Vec<NavLink> {
    let link = |href: &'static str, key: &str| NavLink {
        href,
        text: language.say(key),
        current: path == href || path.starts_with(&format!("{href}/")),
    };
    let mut links =
        vec![link("/funds", "nav-funds"), link("/openness", "nav-openness"), link("/learning", "nav-learning")];
    match who {
        None => links.push(link("/sign-in", "nav-sign-in")),
        Some(who) => {
            if who.has_desk() {
                links.push(link("/desk", "nav-desk"));
            }
            links.push(link("/home", "nav-home"));
            links.push(link("/account", "nav-account"));
            links.push(link("/sign-out", "sign-out-title"));
        }
    }
    links
}
