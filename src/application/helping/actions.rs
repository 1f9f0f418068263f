//! What a group does about those who help: asks them, takes that back, ends it; and what a supporter tells the group.

use chrono::TimeDelta;

use super::policy::{self, Already};
use super::store::{self, Invitation, Supporter};
use super::{DAYS, Kind, Standing};
use crate::app::Change;
use crate::application::store::Opened;
use crate::application::{actions::THING, opened, store as applications};
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, InvitationId, SupporterId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people::{self, store::Person};
use crate::text::plain;

/// The most that is kept of a line somebody writes here, in characters.
pub const SHORT: usize = 300;

/// An invitation as it came from a page.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub email: String,
    pub kind: String,
    pub words: String,
}

/// A member asks somebody to join the group, or to help with one application; a letter goes to them.
///
/// # Errors
/// A problem where something is missing, they are in already, or many were asked within a day; not found for anybody else's
/// application.
pub fn invite(change: &mut Change<'_>, application: &ApplicationId, asked: &Asked) -> Result<InvitationId> {
    let who = change.who()?;
    applications::touch(change.db, application)?;
    let opened = opened::for_member(change.db, application, &who.person)?;
    let (kind, email, words) = read(asked)?;
    organisation::actions::has_not_asked_too_many(change)?;
    let person = people::actions::find_or_add(change, &email, "")?;
    let already = Already {
        member: opened.is_member(&person.id),
        supporter: store::help_of(change.db, application, &person.id)?.is_some(),
        invited: is_invited(change, &opened, &email)?,
    };
    let roles = people::store::roles_of(change.db, &person.id)?;
    let works_there = policy::works_at(&roles, &opened.application.funder_id);
    policy::may_invite(kind, opened.application.state, already, works_there, &email)?;
    let invitation = Invitation {
        id: change.id(),
        organisation_id: opened.application.organisation_id.clone(),
        application_id: application.clone(),
        email,
        kind,
        words,
        invited_by: who.person.clone(),
        invited_at: change.now,
        expires_at: change.now + TimeDelta::days(DAYS),
        accepted_by: None,
        accepted_at: None,
        declined_at: None,
        withdrawn_by: None,
        withdrawn_at: None,
    };
    store::insert(change.db, &invitation)?;
    record(change, "invitation sent", &invitation)?;
    let letter = about("invitation", &opened, &person)
        .value("by", who.call_name())
        .value("kind", invitation.kind.as_str())
        .value("words", &invitation.words)
        .value("expires", invitation.expires_at)
        .value("link", format!("{}/invitations/{}", change.tools.base_url, invitation.id));
    letters::queue(change, letter)?;
    Ok(invitation.id)
}

fn read(asked: &Asked) -> Result<(Kind, String, String)> {
    let mut problems = Problems::default();
    let email = people::tidy_email(&asked.email).map_err(|words| problems.add("email", words)).unwrap_or_default();
    let kind = Kind::parse(&asked.kind);
    if kind.is_none() {
        problems.add("kind", Words::key("helping-kind-empty"));
    }
    let words = plain::one_line(&asked.words);
    if words.chars().count() > SHORT {
        problems.add("words", Words::key("talk-too-long").with("max", SHORT));
    }
    match kind {
        Some(kind) if problems.0.is_empty() => Ok((kind, email, words)),
        _ => Err(Error::Problem(problems)),
    }
}

/// Whether an invitation to this application, or to the whole group, waits for this address.
fn is_invited(change: &mut Change<'_>, opened: &Opened, email: &str) -> Result<bool> {
    let (application, now) = (&opened.application, change.now);
    let waiting = store::unanswered(change.db, &application.organisation_id)?;
    Ok(waiting.into_iter().any(|(one, _)| {
        let here = one.kind == Kind::Colleague || one.application_id == application.id;
        here && one.email == email && one.standing(now) == Standing::Open
    }))
}

pub(super) fn record(change: &mut Change<'_>, action: &str, invitation: &Invitation) -> Result<()> {
    let detail = serde_json::json!({ "invitation": invitation.id, "kind": invitation.kind.as_str() });
    history::record(change, &Thing::new(THING, &invitation.application_id), Event::new(action).detail(detail))
}

/// Touches what an invitation is about, and gives it as it then stands.
pub(super) fn touched(change: &mut Change<'_>, id: &InvitationId) -> Result<Invitation> {
    let known = store::invitation(change.db, id)?;
    applications::touch(change.db, &known.application_id)?;
    organisation::store::touch(change.db, &known.organisation_id)?;
    store::invitation(change.db, id)
}

/// A member takes an invitation back. One that was answered stands as it was answered.
///
/// # Errors
/// Not found for whoever is not of the group.
pub fn withdraw(change: &mut Change<'_>, id: &InvitationId) -> Result<Invitation> {
    let person = change.person()?;
    let invitation = touched(change, id)?;
    let group = &invitation.organisation_id;
    organisation::policy::may_view(organisation::store::is_member(change.db, group, &person)?)?;
    if matches!(invitation.standing(change.now), Standing::Open | Standing::Expired) {
        store::withdraw(change.db, id, Some(&person), change.now)?;
        record(change, "invitation withdrawn", &invitation)?;
    }
    Ok(invitation)
}

/// The group ends somebody's help, or they do so themselves. What they wrote stays with the group.
///
/// # Errors
/// Not found for anybody else.
pub fn end_help(change: &mut Change<'_>, application: &ApplicationId, id: &SupporterId) -> Result<()> {
    let who = change.who()?;
    applications::touch(change.db, application)?;
    let opened = opened::for_part(change.db, application, &who.person)?;
    let help = store::help(change.db, id)?;
    let own = help.person_id == who.person;
    policy::may_end(opened.part(&who.person), own)?;
    if help.application_id != *application {
        return Err(Error::NotFound);
    }
    if help.ended_at.is_some() {
        return Ok(());
    }
    store::end_help(change.db, id, &who.person, change.now)?;
    let detail = serde_json::json!({ "supporter": help.id, "person": help.person_id });
    history::record(change, &Thing::new(THING, application), Event::new("help ended").detail(detail))?;
    let told = if own { opened.members.clone() } else { vec![people::store::by_id(change.db, &help.person_id)?] };
    for person in &told {
        let letter = about("help-ended", &opened, person).value("by", who.call_name()).value("own", own);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// Whether the group was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Yes,
    /// Not again so soon.
    Lately,
}

/// A supporter tells the group that its application is ready to be sent, once a day.
///
/// # Errors
/// Not found for whoever does not help with it; refused once it was sent or the round has closed.
pub fn tell_ready(change: &mut Change<'_>, application: &ApplicationId) -> Result<Told> {
    let who = change.who()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &who.person, change.now)?;
    let help: Supporter = opened.help.clone().ok_or(Error::NotFound)?;
    if !policy::may_tell(help.said_ready_at, change.now) {
        return Ok(Told::Lately);
    }
    store::said_ready(change.db, &help.id, change.now)?;
    history::record(change, &Thing::new(THING, application), Event::new("said to be ready"))?;
    for person in &opened.members {
        let letter = about("application-ready", &opened, person)
            .value("by", who.call_name())
            .value("closes", opened.round.closes_at)
            .value("link", format!("{}/applications/{application}/check", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(Told::Yes)
}

/// A letter among those who apply; the council has no part in it.
pub(super) fn about(kind: &'static str, opened: &Opened, person: &Person) -> Letter {
    Letter::to(kind, person)
        .about(Thing::new(THING, &opened.application.id), None)
        .value("organisation", &opened.organisation)
        .value("fund", opened.form.fund.name.get(&person.language))
}
