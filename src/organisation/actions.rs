//! What people do with their organisation: tell of it, correct it, add each other, leave.

use super::policy;
use super::profile::{Difference, Profile};
use super::store::{self, Organisation};
use crate::app::Change;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::OrganisationId;
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::people::{self, shown_email};

/// What the history calls it.
pub const THING: &str = "organisation";

/// Somebody tells of their group for the first time; they are its first member.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell(change: &mut Change<'_>, profile: Profile) -> Result<OrganisationId> {
    let person = change.person()?;
    let id: OrganisationId = change.id();
    store::insert(
        change.db,
        &Organisation {
            id: id.clone(),
            name: profile.name,
            kind: profile.kind,
            about: profile.about,
            area: profile.area.into(),
            describes_itself: profile.describes_itself,
            registration_number: profile.registration_number,
            host_name: profile.host_name,
            yearly_income_pence: profile.yearly_income_pence,
            version: 1,
            created_by: person.clone(),
            created_at: change.now,
            details: profile.details,
        },
    )?;
    let member = change.id();
    store::insert_member(change.db, member, &id, &person, change.now)?;
    history::record(change, &Thing::new(THING, &id), Event::new("told about"))?;
    Ok(id)
}

/// How saving a profile went.
#[derive(Clone, Debug)]
pub enum Saved {
    Yes,
    /// Somebody else saved theirs first: what they wrote stands, and what differs is shown.
    Overtaken {
        version: i32,
        differences: Vec<Difference>,
    },
}

/// A member corrects the profile, made from `version` of it.
///
/// # Errors
/// Not found for anybody who is not a member.
pub fn save(change: &mut Change<'_>, id: &OrganisationId, version: i32, profile: &Profile) -> Result<Saved> {
    store::touch(change.db, id)?;
    policy::may_view(store::is_member(change.db, id, &change.person()?)?)?;
    let stored = store::get(change.db, id)?;
    let theirs = stored.profile();
    if theirs == *profile {
        return Ok(Saved::Yes);
    }
    if version != stored.version {
        return Ok(Saved::Overtaken { version: stored.version, differences: theirs.differences(profile) });
    }
    store::update(change.db, id, profile)?;
    let changed: Vec<_> = theirs.differences(profile).into_iter().map(|difference| difference.field).collect();
    history::record(
        change,
        &Thing::new(THING, id),
        Event::new("profile saved").detail(serde_json::json!({ "fields": changed })),
    )?;
    Ok(Saved::Yes)
}

/// A member adds a colleague by e-mail; a letter tells them, and another everybody else in the group.
///
/// # Errors
/// An address that cannot be one, or belongs to a member already; too many within a day.
pub fn add_member(change: &mut Change<'_>, id: &OrganisationId, typed: &str) -> Result<()> {
    store::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_view(store::is_member(change.db, id, &who.person)?)?;
    let email = people::tidy_email(typed).map_err(|words| Error::problem("email", words))?;
    has_not_asked_too_many(change)?;
    let colleague = people::actions::find_or_add(change, &email, "")?;
    if store::is_member(change.db, id, &colleague.id)? {
        return Err(Error::problem("email", Words::key("organisation-member-already").with("email", email)));
    }
    let member = change.id();
    store::join(change.db, member, id, &colleague.id, change.now)?;
    let organisation = store::get(change.db, id)?;
    letters::queue(
        change,
        Letter::to("organisation-member", &colleague)
            .about(Thing::new(THING, id), None)
            .value("organisation", &organisation.name)
            .value("by", who.call_name())
            .value("link", format!("{}/organisations/{id}", change.tools.base_url)),
    )?;
    let detail = serde_json::json!({ "person": colleague.id });
    history::record(change, &Thing::new(THING, id), Event::new("member added").detail(detail))?;
    let members = store::members(change.db, id)?;
    tell_others(change, id, "member-added", &colleague, &members)
}

/// Whoever asks people by letter has not asked too many of late.
///
/// # Errors
/// A problem with the address, with when they may again.
pub fn has_not_asked_too_many(change: &mut Change<'_>) -> Result<()> {
    let (person, since) = (change.person()?, change.now - policy::ASKED_WITHIN);
    policy::may_ask(history::count_by(change.db, &person, policy::ASKS, since)?)
}

/// Whoever tells of a group has not told of too many of late.
///
/// # Errors
/// A problem, with when they may again.
pub fn has_not_told_of_too_many(change: &mut Change<'_>) -> Result<()> {
    let (person, since) = (change.person()?, change.now - policy::TOLD_WITHIN);
    policy::may_tell(history::count_by(change.db, &person, policy::TELLS, since)?)
}

/// What to call somebody: their name, or their address before they gave one.
pub fn called(person: &Person) -> String {
    if person.name.is_empty() { shown_email(person.email.clone()) } else { person.name.clone() }
}

/// Everybody of the group but whoever asks and the one it is about hears at once that somebody came, or was put out: whoever
/// reads one member's mail does neither unseen.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell_others(
    change: &mut Change<'_>,
    id: &OrganisationId,
    kind: &'static str,
    about: &Person,
    members: &[Person],
) -> Result<()> {
    let (who, organisation) = (change.who()?, store::get(change.db, id)?);
    let link = format!("{}/organisations/{id}", change.tools.base_url);
    for person in members.iter().filter(|member| member.id != who.person && member.id != about.id) {
        let letter = Letter::to(kind, person)
            .about(Thing::new(THING, id), None)
            .value("organisation", &organisation.name)
            .value("who", called(about))
            .value("by", who.call_name())
            .value("link", &link);
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A member leaves.
///
/// # Errors
/// Refused for the last one; not found for anybody who is not a member.
pub fn leave(change: &mut Change<'_>, id: &OrganisationId) -> Result<()> {
    store::touch(change.db, id)?;
    let person = change.person()?;
    let members = store::members(change.db, id)?;
    policy::may_view(members.iter().any(|member| member.id == person))?;
    policy::may_leave(members.len(), id.as_str())?;
    store::leave(change.db, id, &person, change.now)?;
    history::record(change, &Thing::new(THING, id), Event::new("left"))
}
