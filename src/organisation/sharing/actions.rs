//! What a funder asks to see of a group, and what the group's members say to that.

use chrono::NaiveDate;

use super::What;
use super::store::{self, Sharing};
use crate::app::Change;
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, OrganisationId, SharingId};
use crate::letters::{self, Letter};
use crate::organisation::actions::THING;
use crate::organisation::{policy, store as organisations};
use crate::people::Role;
use crate::text::plain;

/// The most that is kept of why something is asked for, in characters.
pub const WHY: usize = 500;

/// An officer asks a group to let their funder see something; a letter goes to each of its members. What waits already is
/// not asked for twice.
///
/// # Errors
/// A problem where nothing is asked for or no reason is given; refused for whoever is no officer there. Whether the group
/// may be known to them is asked before (`policy::may_know`).
pub fn ask(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    funder: &FunderId,
    asked: &[What],
    why: &str,
) -> Result<()> {
    let who = change.who()?;
    who.need(&[Role::Commissioner], funder)?;
    organisations::touch(change.db, organisation)?;
    let why = plain::one_line(why);
    let mut problems = Problems::default();
    if asked.is_empty() {
        problems.add("what", "Choose what you would like to see");
    }
    problems.need("why", &why, "Say why, in a sentence: the group reads it");
    if why.chars().count() > WHY {
        problems.add("why", Words::key("talk-too-long").with("max", WHY));
    }
    problems.check()?;
    if store::between(change.db, organisation, funder)?.iter().any(Sharing::waits) {
        return Ok(());
    }
    let sharing = Sharing {
        id: change.id(),
        organisation_id: organisation.clone(),
        funder_id: funder.clone(),
        asked: Json(asked.to_vec()),
        why,
        asked_by: Some(who.person.clone()),
        asked_at: Some(change.now),
        shared: Json(Vec::new()),
        agreed_by: None,
        agreed_at: None,
        ended_by: None,
        ended_at: None,
    };
    store::insert(change.db, &sharing)?;
    record(change, "sharing asked for", &sharing, asked)?;
    let group = organisations::get(change.db, organisation)?;
    let funders = store::funders(change.db)?;
    let name = funders.into_iter().find(|(id, _)| id == funder).map(|(_, name)| name).unwrap_or_default();
    for member in organisations::members(change.db, organisation)? {
        let letter = Letter::to("sharing-asked", &member)
            .about(Thing::new(THING, organisation), Some(funder))
            .value("organisation", &group.name)
            .value("funder", &name)
            .value("by", who.call_name())
            .value("why", &sharing.why)
            .value("link", format!("{}/organisations/{organisation}/sharing", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// A member says what a funder may see from now on: what it asked for, less, more, or what nobody asked for. Nothing is
/// an end of it.
///
/// # Errors
/// Not found for whoever is not of the group, and for a funder that there is not.
pub fn share(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    funder: &FunderId,
    shared: Vec<What>,
) -> Result<()> {
    let person = change.person()?;
    organisations::touch(change.db, organisation)?;
    policy::may_view(organisations::is_member(change.db, organisation, &person)?)?;
    if !store::funders(change.db)?.iter().any(|(id, _)| id == funder) {
        return Err(Error::NotFound);
    }
    let stands = store::between(change.db, organisation, funder)?;
    if shared.is_empty() {
        for one in &stands {
            end(change, organisation, &one.id)?;
        }
        return Ok(());
    }
    // One of several, after two groups became one, carries it on; the others have ended.
    let Some((first, others)) = stands.split_first() else {
        let sharing = Sharing {
            id: change.id(),
            organisation_id: organisation.clone(),
            funder_id: funder.clone(),
            asked: Json(Vec::new()),
            why: String::new(),
            asked_by: None,
            asked_at: None,
            shared: Json(shared.clone()),
            agreed_by: Some(person),
            agreed_at: Some(change.now),
            ended_by: None,
            ended_at: None,
        };
        store::insert(change.db, &sharing)?;
        return record(change, "sharing agreed", &sharing, &shared);
    };
    for other in others {
        store::end(change.db, &other.id, &person, change.now)?;
    }
    if first.agreed_at.is_some() && first.shared.0 == shared {
        return Ok(());
    }
    store::agree(change.db, &first.id, shared.clone(), &person, change.now)?;
    record(change, "sharing agreed", first, &shared)
}

/// A member ends what is shared with a funder, or says no to what it asked for.
///
/// # Errors
/// Not found for whoever is not of the group.
pub fn end(change: &mut Change<'_>, organisation: &OrganisationId, id: &SharingId) -> Result<()> {
    let person = change.person()?;
    organisations::touch(change.db, organisation)?;
    policy::may_view(organisations::is_member(change.db, organisation, &person)?)?;
    let sharing = store::get(change.db, id)?;
    if sharing.organisation_id != *organisation {
        return Err(Error::NotFound);
    }
    if sharing.ended_at.is_some() {
        return Ok(());
    }
    store::end(change.db, id, &person, change.now)?;
    has_ended(change, &sharing)
}

fn has_ended(change: &mut Change<'_>, sharing: &Sharing) -> Result<()> {
    let action = if sharing.agreed_at.is_some() { "sharing ended" } else { "sharing declined" };
    record(change, action, sharing, &[])
}

/// Ends again what a backup that was put back opened: a group's no is not taken back by that. Of what is not here, or has
/// ended, it does nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn end_again(change: &mut Change<'_>, id: &str, day: NaiveDate) -> Result<()> {
    let sharing = match store::get(change.db, &SharingId::from(id)) {
        Err(Error::NotFound) => return Ok(()),
        sharing => sharing?,
    };
    if sharing.ended_at.is_some() {
        return Ok(());
    }
    organisations::touch(change.db, &sharing.organisation_id)?;
    store::end_again(change.db, &sharing.id, day)?;
    has_ended(change, &sharing)
}

fn record(change: &mut Change<'_>, action: &str, sharing: &Sharing, what: &[What]) -> Result<()> {
    let what: Vec<&str> = what.iter().map(|what| what.as_str()).collect();
    let detail = serde_json::json!({ "sharing": sharing.id, "funder": sharing.funder_id, "what": what });
    history::record(change, &Thing::new(THING, &sharing.organisation_id), Event::new(action).detail(detail))
}
