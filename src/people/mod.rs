//! People, the roles they hold at a funder, and who is asking.

use chrono::TimeDelta;

use crate::db::types::text_enum;
use crate::error::{Error, Result, Words};
use crate::ids::{FunderId, PersonId, SessionId};

pub mod actions;
pub mod away;
mod code;
pub mod council;
pub mod devices;
pub mod idle;
pub mod messages;
pub mod pages;
pub mod phones;
pub mod policy;
pub mod safety;
pub mod seen;
pub mod store;
pub mod team;
pub mod views;

text_enum! {
    /// What a person may be at a funder. Applicants hold no role: their rights come from their organisation.
    pub enum Role {
        Commissioner = "commissioner",
        PanelMember = "panel-member",
        DecisionMaker = "decision-maker",
        Scrutineer = "scrutineer",
        SafeguardingLead = "safeguarding-lead",
        /// Hears what is reported of racism and harm, outside the grants team.
        Listener = "listener",
        Administrator = "administrator",
    }
}

text_enum! {
    /// How somebody came in.
    pub enum Way {
        Letter = "letter",
        /// With their council account.
        Council = "council",
        /// By a link that somebody made who runs the portal.
        Operator = "operator",
    }
}

/// How long a session lasts that was opened with a council account, whatever its person does: a working day. Whoever left
/// the council, or lost a role there, is out the next morning at the latest.
pub const COUNCIL_LIFE: TimeDelta = TimeDelta::hours(12);

impl Role {
    /// As staff read it.
    pub fn name(self) -> &'static str {
        match self {
            Role::Commissioner => "Commissioner",
            Role::PanelMember => "Panel member",
            Role::DecisionMaker => "Decision-maker",
            Role::Scrutineer => "Scrutineer",
            Role::SafeguardingLead => "Safeguarding lead",
            Role::Listener => "Listener",
            Role::Administrator => "Administrator",
        }
    }
}

/// Those who read and decide: none of them hears what is reported of racism and harm at the same funder.
pub const GRANTS_TEAM: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker];

/// Whether a role can be held beside those that somebody holds already.
///
/// # Errors
/// A problem with the role, with the reason.
pub fn may_also_hold(held: &[Held], role: Role, funder: Option<&FunderId>) -> Result<()> {
    let here = |one: &&Held| one.funder.is_none() || funder.is_none() || one.funder.as_ref() == funder;
    let clash = |one: &Held| match role {
        Role::Listener => GRANTS_TEAM.contains(&one.role),
        role => one.role == Role::Listener && GRANTS_TEAM.contains(&role),
    };
    match held.iter().filter(here).any(clash) {
        true => Err(Error::problem(
            "role",
            "Whoever hears what is reported of racism and harm stands outside the grants team, and does not read or decide here",
        )),
        false => Ok(()),
    }
}

/// A role and where it is held; without a funder it is held for the whole portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub role: Role,
    pub funder: Option<FunderId>,
}

/// The person who is asking, as their session says.
#[derive(Clone, Debug)]
pub struct Who {
    pub person: PersonId,
    pub name: String,
    pub email: String,
    pub session: SessionId,
    pub roles: Vec<Held>,
}

impl Who {
    /// Whether they hold `role` at `funder` (or for the whole portal).
    pub fn is(&self, role: Role, funder: &FunderId) -> bool {
        self.roles.iter().any(|held| held.role == role && held.funder.as_ref().is_none_or(|at| at == funder))
    }

    /// Whether they hold any of `roles` at `funder`.
    pub fn is_any(&self, roles: &[Role], funder: &FunderId) -> bool {
        roles.iter().any(|role| self.is(*role, funder))
    }

    /// Whether they hold `role` anywhere.
    pub fn is_somewhere(&self, role: Role) -> bool {
        self.roles.iter().any(|held| held.role == role)
    }

    /// Whether they have a desk: everyone who holds a role.
    pub fn has_desk(&self) -> bool {
        !self.roles.is_empty()
    }

    /// The funders at which they hold a role; empty with `None` in it means every funder.
    pub fn funders(&self) -> Funders {
        if self.roles.iter().any(|held| held.funder.is_none()) {
            return Funders::All;
        }
        Funders::These(self.roles.iter().filter_map(|held| held.funder.clone()).collect())
    }

    /// What to call them: their name, or their address before they gave one.
    pub fn call_name(&self) -> &str {
        if self.name.is_empty() { &self.email } else { &self.name }
    }

    /// Refuses unless they hold one of `roles` at `funder`. The other funder's desk does not exist for them.
    ///
    /// # Errors
    /// Not found when they hold nothing at `funder`; refused when they hold something else there.
    pub fn need(&self, roles: &[Role], funder: &FunderId) -> Result<()> {
        if self.is_any(roles, funder) {
            return Ok(());
        }
        if self.is_any(Role::ALL, funder) {
            let names: Vec<_> = roles.iter().map(|role| role.name().to_lowercase()).collect();
            return Err(Error::refused_with(
                format!("This is for a {}.", names.join(" or ")),
                "/desk",
                "Go to your desk",
            ));
        }
        Err(Error::NotFound)
    }
}

/// Which funders a person works for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Funders {
    All,
    These(Vec<FunderId>),
}

/// Ends what stands in the place of an address for somebody who has none: no letter goes there, and nobody signs in with
/// it (`organisation::telephone`).
pub const NO_EMAIL: &str = "@by-phone.invalid";

/// What stands in the place of an address for somebody who has none.
pub fn without_email(person: &PersonId) -> String {
    format!("{person}{NO_EMAIL}")
}

/// Whether letters reach somebody by e-mail.
pub fn has_email(email: &str) -> bool {
    !email.ends_with(NO_EMAIL)
}

/// An address as others may see it: none where there is none.
pub fn shown_email(email: String) -> String {
    if has_email(&email) { email } else { String::new() }
}

/// An address as it is shown to somebody who may not be its owner: enough for its owner to know it again, `h…a@example.org`.
pub fn covered_email(email: &str) -> String {
    let (name, host) = email.rsplit_once('@').unwrap_or((email, ""));
    let mut letters = name.chars();
    let first = letters.next().map(String::from).unwrap_or_default();
    // Of a short name one letter is as much as can be shown.
    let last = letters.next_back().filter(|_| name.chars().count() > 3).map(String::from).unwrap_or_default();
    format!("{first}…{last}@{host}")
}

/// Puts an e-mail address into the one form in which it is kept, or says what is the matter with it.
///
/// # Errors
/// Words for the person who typed it.
pub fn tidy_email(typed: &str) -> std::result::Result<String, Words> {
    use validator::ValidateEmail;
    let email = typed.trim().to_lowercase();
    if email.is_empty() {
        return Err(Words::key("sign-in-email-empty"));
    }
    if email.len() > 254
        || !has_email(&email)
        || !email.validate_email()
        || !email.rsplit('@').next().is_some_and(|host| host.contains('.'))
    {
        return Err(Words::key("sign-in-email-wrong"));
    }
    Ok(email)
}

/// Somebody as the tests of the parts further right need them.
#[cfg(test)]
pub mod samples {
    use super::{Held, Role, Who};

    /// Somebody who holds these roles at the funder called so.
    pub fn who(roles: &[Role], funder: &str) -> Who {
        Who {
            person: "p".into(),
            name: "Amina".into(),
            email: "amina@example.org".into(),
            session: "s".into(),
            roles: roles.iter().map(|role| Held { role: *role, funder: Some(funder.into()) }).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::covered_email;

    #[test]
    fn an_address_is_known_again_by_its_owner_only() {
        assert_eq!(covered_email("hulya@example.org"), "h…a@example.org");
        assert_eq!(covered_email("ümit@example.org"), "ü…t@example.org");
        for short in ["a@example.org", "al@example.org", "ali@example.org"] {
            assert_eq!(covered_email(short), "a…@example.org");
        }
    }
}
