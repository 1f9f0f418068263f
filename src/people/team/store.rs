//! The people of a funder with their roles.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{funders, history, people, person_roles};
use crate::error::{Error, Result};
use crate::ids::{FunderId, PersonId, RoleId};
use crate::people::{Funders, Role};

/// A role that somebody holds.
#[derive(Clone, Debug, Queryable)]
pub struct Holding {
    pub id: RoleId,
    pub person: PersonId,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// None for the whole portal.
    pub funder: Option<FunderId>,
    pub since: Instant,
}

/// Every role held at these funders or for the whole portal, by name, at most 2,000.
///
/// # Errors
/// A database that cannot be reached.
pub fn holdings(db: &mut DbConn, these: &Funders) -> Result<Vec<Holding>> {
    let mut query = person_roles::table
        .inner_join(people::table)
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::email, person_roles::granted_at, person_roles::id))
        .limit(2_000)
        .select((
            person_roles::id,
            people::id,
            people::name,
            people::email,
            person_roles::role,
            person_roles::funder_id,
            person_roles::granted_at,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        query = query.filter(person_roles::funder_id.eq_any(these.clone()).or(person_roles::funder_id.is_null()));
    }
    Ok(query.load(db)?)
}

/// The names of these funders.
///
/// # Errors
/// A database that cannot be reached.
pub fn funder_names(db: &mut DbConn, these: &Funders) -> Result<Vec<(FunderId, String)>> {
    let mut query = funders::table
        .order((funders::name, funders::id))
        .select((funders::id, funders::name))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        query = query.filter(funders::id.eq_any(these.clone()));
    }
    Ok(query.load(db)?)
}

/// A role that is still held.
///
/// # Errors
/// Not found when there is none, or it has ended.
pub fn holding(db: &mut DbConn, id: &RoleId) -> Result<Holding> {
    let row: Option<Holding> = person_roles::table
        .inner_join(people::table)
        .filter(person_roles::id.eq(id))
        .filter(person_roles::ended_at.is_null())
        .select((
            person_roles::id,
            people::id,
            people::name,
            people::email,
            person_roles::role,
            person_roles::funder_id,
            person_roles::granted_at,
        ))
        .first(db)
        .optional()?;
    row.ok_or(Error::NotFound)
}

/// Who can administer a funder (or, without one, the whole portal), each once and in one order, so that whoever locks
/// them all does so in the same order.
///
/// # Errors
/// A database that cannot be reached.
pub fn administrators(db: &mut DbConn, funder: Option<&FunderId>) -> Result<Vec<(RoleId, PersonId)>> {
    let held: Vec<(RoleId, PersonId, Option<FunderId>)> = person_roles::table
        .filter(person_roles::role.eq(Role::Administrator))
        .filter(person_roles::ended_at.is_null())
        .order((person_roles::person_id, person_roles::id))
        .select((person_roles::id, person_roles::person_id, person_roles::funder_id))
        .load(db)?;
    let counts = |at: &Option<FunderId>| at.is_none() || (funder.is_some() && at.as_ref() == funder);
    Ok(held.into_iter().filter(|(.., at)| counts(at)).map(|(role, person, _)| (role, person)).collect())
}

/// Ends a role. Who held it, and when, stays.
///
/// # Errors
/// A database that cannot be reached.
pub fn end(db: &mut DbConn, id: &RoleId, now: Instant) -> Result<()> {
    diesel::update(person_roles::table.find(id)).set(person_roles::ended_at.eq(now)).execute(db)?;
    Ok(())
}

/// Every role that has ended, and when.
///
/// # Errors
/// A database that cannot be reached.
pub fn ended(db: &mut DbConn) -> Result<Vec<(RoleId, Instant)>> {
    let known: Vec<(RoleId, Option<Instant>)> = person_roles::table
        .filter(person_roles::ended_at.is_not_null())
        .select((person_roles::id, person_roles::ended_at))
        .load(db)?;
    Ok(known.into_iter().filter_map(|(id, at)| Some((id, at?))).collect())
}

/// A role that was given or ended: to whom, what, and the funder it is at.
#[derive(Clone, Debug)]
pub struct Turn {
    pub at: Instant,
    /// Who did it; empty when no person was signed in.
    pub by: String,
    pub whose: String,
    pub given: bool,
    pub role: Option<Role>,
    pub funder: Option<FunderId>,
}

/// The newest first of the roles that were given and ended, of everybody who holds or held one at these funders.
///
/// # Errors
/// A database that cannot be reached.
pub fn turns(db: &mut DbConn, these: &Funders) -> Result<Vec<Turn>> {
    let actors = diesel::alias!(people as actors);
    type Row = (Instant, Option<String>, String, String, String, String);
    let mut query = history::table
        .inner_join(people::table.on(people::id.eq(history::thing_id)))
        .left_join(actors.on(actors.field(people::id).nullable().eq(history::actor_id)))
        .filter(history::thing_kind.eq("person"))
        .filter(history::action.eq_any(["role given", "role ended"]))
        .order((history::at.desc(), history::id.desc()))
        .limit(200)
        .select((
            history::at,
            actors.field(people::name).nullable(),
            people::name,
            people::email,
            history::action,
            history::detail,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        let here = person_roles::table.filter(person_roles::funder_id.eq_any(these.clone()));
        query = query.filter(people::id.eq_any(here.select(person_roles::person_id)));
    }
    let rows: Vec<Row> = query.load(db)?;
    let turn = |(at, by, name, email, action, detail): Row| {
        let detail: serde_json::Value = serde_json::from_str(&detail).unwrap_or_default();
        Turn {
            at,
            by: by.unwrap_or_default(),
            whose: if name.is_empty() { email } else { name },
            given: action == "role given",
            role: detail["role"].as_str().and_then(Role::parse),
            funder: detail["funder"].as_str().map(FunderId::from),
        }
    };
    Ok(rows.into_iter().map(turn).collect())
}
