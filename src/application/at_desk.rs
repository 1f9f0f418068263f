//! Who sees a sent application at the desk, and which of its answers. Pure.

use super::apart;
use super::store::Application;
use crate::db::types::text_enum;
use crate::error::{Error, Result};
use crate::fund::form::{Question, SeenBy};
use crate::people::{Role, Who};

text_enum! {
    /// What somebody has declared about being close to a group.
    pub enum Closeness {
        /// Not close.
        None = "none",
        /// They know the group, and can still be fair.
        Close = "close",
        /// Too close: they step back, and see the application no longer.
        Conflict = "conflict",
    }
}

/// The states of a reading whose reader has stepped back, is asked no longer, or said no (`review::reading`).
pub const NO_READER: [&str; 3] = ["stepped-back", "taken-back", "said-no"];

/// How a person stands to one application, besides the roles they hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Relation {
    /// The named contact of its round.
    pub contact: bool,
    /// Was asked to read it, and has not stepped back.
    pub reader: bool,
    /// Sits on a panel meeting of its round.
    pub panel: bool,
    /// Holds the power to decide in its round.
    pub decider: bool,
    /// Belongs to the group that applies.
    pub member: bool,
}

/// Whether the council has this application at all: a draft is the group's own, and so is one withdrawn unsent.
pub fn is_with_the_council(application: &Application) -> bool {
    application.state.is_sent() && application.submitted_at.is_some()
}

/// Not found for another funder's staff, and while it is the group's own.
fn exists_for(who: &Who, application: &Application) -> Result<()> {
    let ours = who.is_any(Role::ALL, &application.funder_id);
    if ours && is_with_the_council(application) { Ok(()) } else { Err(Error::NotFound) }
}

/// Whoever is too close, or one of the group, does not see it at the desk, whatever else they are.
fn stands_apart(application: &Application, declared: Option<Closeness>, relation: Relation) -> Result<()> {
    apart::need_open_of(apart::closed(declared, relation.member), application)
}

/// Whether somebody may open an application at the desk: officers unless conflicted, readers, panel members and
/// deciders once they have declared. The accountability group reads the record of a decision, and not the application.
///
/// # Errors
/// Not found at another funder and for a draft; refused, with the reason and the next step, otherwise.
pub fn may_open_at_desk(
    who: &Who,
    application: &Application,
    declared: Option<Closeness>,
    relation: Relation,
) -> Result<()> {
    exists_for(who, application)?;
    stands_apart(application, declared, relation)?;
    let is = |role| who.is(role, &application.funder_id);
    if is(Role::Commissioner) {
        return Ok(());
    }
    // A reading that was asked for does not outlive the role in which it was.
    let takes_part =
        (is(Role::PanelMember) && (relation.reader || relation.panel)) || (is(Role::DecisionMaker) && relation.decider);
    match (takes_part, declared) {
        (true, Some(_)) => Ok(()),
        (true, None) => Err(Error::refused_with(
            format!("Before you read, say whether you are close to {}.", application.organisation_name),
            format!("/desk/applications/{}/declaration", application.id),
            "Declare",
        )),
        (false, _) => {
            Err(Error::refused_with(why_not(who, application), "/desk/applications", "See your applications"))
        }
    }
}

fn why_not(who: &Who, application: &Application) -> &'static str {
    let is = |role| who.is(role, &application.funder_id);
    if is(Role::PanelMember) {
        "You have not been asked to read this application."
    } else if is(Role::DecisionMaker) {
        "Somebody else decides in this round."
    } else if is(Role::Scrutineer) {
        "What was decided, and why, stands in the record of the decision once it is out. The application is the group's own."
    } else {
        "Reading applications is not part of your role."
    }
}

/// Whether somebody may act on an application as a council officer: write what is known, name risks, start its review.
///
/// # Errors
/// As [`may_open_at_desk`].
pub fn need_officer(
    who: &Who,
    application: &Application,
    declared: Option<Closeness>,
    relation: Relation,
) -> Result<()> {
    exists_for(who, application)?;
    who.need(&[Role::Commissioner], &application.funder_id)?;
    stands_apart(application, declared, relation)
}

/// As whom somebody reads the answers.
pub fn sees_as(who: &Who, application: &Application, relation: Relation) -> Vec<SeenBy> {
    let is = |role| who.is(role, &application.funder_id);
    let mut seen = vec![SeenBy::Everyone];
    let mut add = |yes: bool, as_whom: &[SeenBy]| {
        if yes {
            seen.extend_from_slice(as_whom);
        }
    };
    // Officers arrange the payments.
    add(is(Role::Commissioner), &[SeenBy::Council, SeenBy::Payments]);
    add(relation.contact, &[SeenBy::NamedContact]);
    let reads = relation.reader && (is(Role::PanelMember) || is(Role::Commissioner));
    add(reads || (is(Role::PanelMember) && relation.panel), &[SeenBy::Panel]);
    add(is(Role::DecisionMaker) && relation.decider, &[SeenBy::DecisionMaker]);
    add(is(Role::SafeguardingLead), &[SeenBy::SafeguardingLead]);
    seen
}

/// Whether an answer is shown: only to those its question named when it was asked, and equity answers never.
pub fn may_see_answer(question: &Question, as_whom: &[SeenBy]) -> bool {
    !question.equity && question.seen_by.iter().any(|seen| as_whom.contains(seen))
}

#[cfg(test)]
#[path = "at_desk_tests.rs"]
mod tests;
