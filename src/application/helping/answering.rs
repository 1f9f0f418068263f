//! What somebody who was invited does: says yes, or no.

use super::actions::{SHORT, about, record, touched};
use super::store::{self, Invitation, Supporter};
use super::{Kind, Standing, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::error::{Problems, Result, Words};
use crate::fund::form::Texts;
use crate::history::{self, Event, Thing};
use crate::ids::InvitationId;
use crate::letters;
use crate::organisation;
use crate::text::plain;

/// What came of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// They are in: where they go on to.
    In(String),
    Declined,
    /// It could not be answered any more, or there was nothing to answer: its page says why.
    See,
}

/// Whoever was invited says yes. `said` is who they are, where they come to help.
///
/// # Errors
/// Refused for another address, and for whoever has a desk at the funder; a problem where they do not say who they are.
pub fn accept(change: &mut Change<'_>, id: &InvitationId, said: &str) -> Result<Answered> {
    let who = change.who()?;
    let invitation = touched(change, id)?;
    policy::may_answer(&who, &invitation)?;
    let member = organisation::store::is_member(change.db, &invitation.organisation_id, &who.person)?;
    if member || invitation.standing(change.now) != Standing::Open {
        return Ok(Answered::See);
    }
    let application = invitation.application_id.clone();
    let done = match invitation.kind {
        Kind::Supporter => {
            begin_help(change, &invitation, said)?;
            "help-begun"
        }
        Kind::Colleague => {
            join(change, &invitation)?;
            "group-joined"
        }
    };
    store::accept(change.db, id, &who.person, change.now)?;
    tell_group(change, &invitation, true)?;
    Ok(Answered::In(format!("/applications/{application}?done={done}")))
}

fn begin_help(change: &mut Change<'_>, invitation: &Invitation, said: &str) -> Result<()> {
    let application = &invitation.application_id;
    let who = change.who()?;
    let funder = applications::get(change.db, application)?.funder_id;
    policy::may_support(&who, &funder)?;
    let said = plain::one_line(said);
    let mut problems = Problems::default();
    problems.need("who", &said, Words::key("invitation-who-empty"));
    if said.chars().count() > SHORT {
        problems.add("who", Words::key("talk-too-long").with("max", SHORT));
    }
    problems.check()?;
    if store::help_of(change.db, application, &who.person)?.is_none() {
        let supporter = Supporter {
            id: change.id(),
            application_id: application.clone(),
            person_id: who.person,
            organisation_words: said,
            since: change.now,
            said_ready_at: None,
            ended_at: None,
            ended_by: None,
        };
        store::begin_help(change.db, &supporter)?;
    }
    record(change, "help begun", invitation)
}

fn join(change: &mut Change<'_>, invitation: &Invitation) -> Result<()> {
    let (person, group) = (change.person()?, &invitation.organisation_id);
    let member = change.id();
    organisation::store::join(change.db, member, group, &person, change.now)?;
    store::end_all_help(change.db, group, &person, change.now)?;
    let thing = Thing::new(organisation::actions::THING, group);
    history::record(change, &thing, Event::new("joined").detail(serde_json::json!({ "invitation": invitation.id })))?;
    record(change, "colleague joined", invitation)
}

/// Whoever was invited says no. Nothing else happens.
///
/// # Errors
/// Refused for another address.
pub fn decline(change: &mut Change<'_>, id: &InvitationId) -> Result<Answered> {
    let who = change.who()?;
    let invitation = touched(change, id)?;
    policy::may_answer(&who, &invitation)?;
    if invitation.standing(change.now) != Standing::Open {
        return Ok(Answered::See);
    }
    store::decline(change.db, id, change.now)?;
    record(change, "invitation declined", &invitation)?;
    tell_group(change, &invitation, false)?;
    Ok(Answered::Declined)
}

/// Everyone in the group hears what came of it: who reads their draft is theirs to know.
fn tell_group(change: &mut Change<'_>, invitation: &Invitation, accepted: bool) -> Result<()> {
    let who = change.who()?;
    let opened = applications::open(change.db, &invitation.application_id)?;
    for person in opened.members.iter().filter(|person| person.id != who.person) {
        let letter = about("invitation-answered", &opened, person)
            .value("who", who.call_name())
            .value("email", &invitation.email)
            .value("kind", invitation.kind.as_str())
            .value("accepted", accepted)
            .value("link", format!("{}/applications/{}/people", change.tools.base_url, opened.application.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The invitation as whoever opens its link may see it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub invitation: Invitation,
    pub organisation: String,
    pub by: String,
    pub fund: Texts,
    /// They belong to the group already.
    pub member: bool,
}

/// What an invitation is about, for whoever it was sent to.
///
/// # Errors
/// Refused for another address, naming nothing of it.
pub fn look(db: &mut crate::db::DbConn, id: &InvitationId, who: &crate::people::Who) -> Result<Seen> {
    let invitation = store::invitation(db, id)?;
    policy::may_answer(who, &invitation)?;
    let opened = applications::open(db, &invitation.application_id)?;
    let member = opened.is_member(&who.person);
    let by = crate::people::store::by_id(db, &invitation.invited_by)?;
    let by = if by.name.is_empty() { by.email } else { by.name };
    Ok(Seen { invitation, organisation: opened.organisation, by, fund: opened.form.fund.name, member })
}
