//! The roles that the council's accounts give and take, and where nobody works who came in by letter.

use chrono::TimeDelta;
use serde_json::json;

use super::{Council, OnlyAt, store};
use crate::app::Change;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, PersonId, RoleId};
use crate::people::store::{self as people, Found};
use crate::people::team;
use crate::people::{Held, Role, Way, actions};

/// For so long after somebody came with their council account a letter opens, too, what the council gives them: its accounts
/// may be away over a weekend.
const VOUCHED: TimeDelta = TimeDelta::days(3);

/// What the settings name, at the funders that there are, each with whether the account says so.
fn named(db: &mut DbConn, council: &Council, values: &[String]) -> Result<Vec<(Held, bool)>> {
    let slugs: Vec<&str> = council.given.iter().filter_map(|given| given.funder.as_deref()).collect();
    let known = if slugs.is_empty() { Vec::new() } else { store::funders(db, &slugs)? };
    let mut named: Vec<(Held, bool)> = Vec::new();
    for given in &council.given {
        let funder = match &given.funder {
            None => None,
            Some(slug) => match known.iter().find(|(known, _)| known == slug) {
                Some((_, id)) => Some(id.clone()),
                None => {
                    tracing::warn!(funder = %slug, "OIDC_ROLES names a funder that there is not");
                    continue;
                }
            },
        };
        let (held, says) = (Held { role: given.role, funder }, values.contains(&given.value));
        match named.iter_mut().find(|(known, _)| *known == held) {
            Some((_, already)) => *already |= says,
            None => named.push((held, says)),
        }
    }
    Ok(named)
}

/// Whether the council gives somebody any role.
///
/// # Errors
/// A database that cannot be reached.
pub fn gives_any(db: &mut DbConn, council: &Council, values: &[String]) -> Result<bool> {
    Ok(named(db, council, values)?.iter().any(|(_, says)| *says))
}

/// The roles that the council's accounts give and take at these funders, in words.
///
/// # Errors
/// A database that cannot be reached.
pub fn in_words(db: &mut DbConn, council: Option<&Council>, funders: &[(FunderId, String)]) -> Result<Vec<String>> {
    let Some(council) = council.filter(|council| !council.given.is_empty()) else { return Ok(Vec::new()) };
    let words = |(held, _): (Held, bool)| {
        let role = held.role.name().to_lowercase();
        let Some(at) = held.funder else { return Some(format!("{role} of the whole portal")) };
        funders.iter().find(|(id, _)| *id == at).map(|(_, name)| format!("{role} at {name}"))
    };
    Ok(named(db, council, &[])?.into_iter().filter_map(words).collect())
}

/// Whether the settings name a role and the account does not give it.
fn is_taken(named: &[(Held, bool)], role: Role, funder: Option<&FunderId>) -> bool {
    named.iter().any(|(held, says)| !says && held.role == role && held.funder.as_ref() == funder)
}

/// Where the account may take the administrator's role from somebody: everybody who holds it stands in line, before anything
/// else and all in one order, so that of two who lose it at once one is the last.
///
/// # Errors
/// A database that cannot be reached.
pub fn stand_in_line(change: &mut Change<'_>, council: &Council, person: &PersonId, values: &[String]) -> Result<()> {
    let named = named(change.db, council, values)?;
    let mut line: Vec<PersonId> = Vec::new();
    for (_, role, funder) in store::held(change.db, person)? {
        if role == Role::Administrator && is_taken(&named, role, funder.as_ref()) {
            let administrators = team::store::administrators(change.db, funder.as_ref())?;
            line.extend(administrators.into_iter().map(|(_, administrator)| administrator));
        }
    }
    line.sort();
    line.dedup();
    line.iter().try_for_each(|administrator| people::touch_person(change.db, administrator))
}

/// Has somebody hold what their account gives, of the roles that the settings name, and says whether they lost one. Roles
/// that the settings do not name stay as they are; the last administrator stays one.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(change: &mut Change<'_>, council: &Council, person: &PersonId, values: &[String]) -> Result<bool> {
    people::touch_person(change.db, person)?;
    let named = named(change.db, council, values)?;
    let held = store::held(change.db, person)?;
    let mut lost = false;
    for (id, role, funder) in held {
        if is_taken(&named, role, funder.as_ref()) {
            lost |= end(change, &id, person, &Held { role, funder })?;
        }
    }
    for (given, _) in named.iter().filter(|(_, says)| *says) {
        match actions::grant_role(change, person, given.role, given.funder.as_ref()) {
            Ok(_) => {}
            // Two roles that nobody holds together: the one that stands stays, and the history says so.
            Err(Error::Problem(_)) => told(change, person, "role not given", given)?,
            Err(other) => return Err(other),
        }
    }
    Ok(lost)
}

/// Ends a role, unless it is the last administrator's: then nobody could give a role any more. They stood in line for it.
fn end(change: &mut Change<'_>, id: &RoleId, person: &PersonId, held: &Held) -> Result<bool> {
    if held.role == Role::Administrator {
        let left = team::store::administrators(change.db, held.funder.as_ref())?;
        let others = left.iter().filter(|(role, _)| role != id).count();
        if team::policy::may_end(held.role, others).is_err() {
            told(change, person, "role kept", held)?;
            return Ok(false);
        }
    }
    team::store::end(change.db, id, change.now)?;
    told(change, person, "role ended", held)?;
    Ok(true)
}

fn told(change: &mut Change<'_>, person: &PersonId, what: &str, held: &Held) -> Result<()> {
    let detail = json!({ "role": held.role, "funder": held.funder, "by": "council account" });
    history::record(change, &Thing::new("person", person), Event::new(what).detail(detail))
}

/// Whether a role is one that nobody holds who came in by letter.
fn is_only_there(only_at: &OnlyAt, funders: &[FunderId], held: &Held) -> bool {
    match only_at {
        OnlyAt::Nowhere => false,
        OnlyAt::Everywhere => true,
        // What is held for the whole portal is held there, too.
        OnlyAt::These(_) => held.funder.as_ref().is_none_or(|at| funders.contains(at)),
    }
}

/// The funders that only the council's accounts let into.
fn only_at(db: &mut DbConn, council: &Council) -> Result<Vec<FunderId>> {
    let OnlyAt::These(slugs) = &council.only_at else { return Ok(Vec::new()) };
    let slugs: Vec<&str> = slugs.iter().map(String::as_str).collect();
    Ok(store::funders(db, &slugs)?.into_iter().map(|(_, id)| id).collect())
}

/// Whether somebody works where only the council's accounts let in: no letter does.
///
/// # Errors
/// A database that cannot be reached.
pub fn only_by_council(db: &mut DbConn, council: Option<&Council>, person: &PersonId) -> Result<bool> {
    let Some(council) = council.filter(|council| council.only_at != OnlyAt::Nowhere) else { return Ok(false) };
    let held = people::roles_of(db, person)?;
    if held.is_empty() {
        return Ok(false);
    }
    let funders = only_at(db, council)?;
    Ok(held.iter().any(|held| is_only_there(&council.only_at, &funders, held)))
}

/// Whether a letter does not open what the council gives somebody: their account there is joined, and they have not come with
/// it of late. They may have left the council, and have the mailbox still.
fn is_unvouched(db: &mut DbConn, council: &Council, person: &PersonId, now: Instant) -> Result<bool> {
    Ok(store::came_since(db, &council.issuer, person, now - VOUCHED)? == Some(false))
}

/// Somebody as a session shows them that was opened by letter: without the roles for which they have to come with their
/// council account. Where nothing is set, and for every other session, this asks the database nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn carried(db: &mut DbConn, council: Option<&Council>, mut found: Found, now: Instant) -> Result<Found> {
    let Some(council) = council else { return Ok(found) };
    if found.way != Way::Letter || found.who.roles.is_empty() {
        return Ok(found);
    }
    let before = found.who.roles.len();
    if council.only_at != OnlyAt::Nowhere {
        let funders = only_at(db, council)?;
        found.who.roles.retain(|held| !is_only_there(&council.only_at, &funders, held));
    }
    let may_be_given = |held: &Held| council.given.iter().any(|given| given.role == held.role);
    if found.who.roles.iter().any(may_be_given) && is_unvouched(db, council, &found.who.person, now)? {
        let named = named(db, council, &[])?;
        found.who.roles.retain(|held| named.iter().all(|(theirs, _)| theirs != held));
    }
    found.council_only = found.who.roles.len() < before;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_for_the_whole_portal_is_held_wherever_only_the_council_lets_in() {
        let held = |funder: Option<&str>| Held { role: Role::Administrator, funder: funder.map(FunderId::from) };
        let (here, there) = (vec![FunderId::from("a")], held(Some("b")));
        let these = OnlyAt::These(vec!["a".into()]);
        assert!(is_only_there(&these, &here, &held(Some("a"))) && is_only_there(&these, &here, &held(None)));
        assert!(!is_only_there(&these, &here, &there) && is_only_there(&OnlyAt::Everywhere, &[], &there));
        assert!(!is_only_there(&OnlyAt::Nowhere, &[], &held(None)));
    }
}
