//! The only file that knows which council account is whose in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{funders, identities, people, person_roles, sessions};
use crate::error::Result;
use crate::ids::{FunderId, IdentityId, PersonId, RoleId, SessionId};
use crate::people::store::Person;
use crate::people::{Role, Way};

/// Somebody's account at the council.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = identities)]
pub struct Identity {
    pub id: IdentityId,
    pub person_id: PersonId,
    pub issuer: String,
    pub subject: String,
    pub joined_at: Instant,
}

/// Whose account this is.
///
/// # Errors
/// A database that cannot be reached.
pub fn person(db: &mut DbConn, issuer: &str, subject: &str) -> Result<Option<Person>> {
    Ok(identities::table
        .inner_join(people::table)
        .filter(identities::issuer.eq(issuer))
        .filter(identities::subject.eq(subject))
        .select(Person::as_select())
        .first(db)
        .optional()?)
}

/// Whether somebody has an account there already.
///
/// # Errors
/// A database that cannot be reached.
pub fn has_one(db: &mut DbConn, issuer: &str, person: &PersonId) -> Result<bool> {
    let theirs = identities::table.filter(identities::issuer.eq(issuer)).filter(identities::person_id.eq(person));
    Ok(theirs.count().get_result::<i64>(db)? > 0)
}

/// Whether somebody has come with their account there since then; nothing where none of theirs is joined.
///
/// # Errors
/// A database that cannot be reached.
pub fn came_since(db: &mut DbConn, issuer: &str, person: &PersonId, since: Instant) -> Result<Option<bool>> {
    let with_it = sessions::person_id
        .eq(identities::person_id)
        .and(sessions::way.eq(Way::Council))
        .and(sessions::started_at.gt(since));
    let came: Vec<Option<SessionId>> = identities::table
        .left_join(sessions::table.on(with_it))
        .filter(identities::issuer.eq(issuer))
        .filter(identities::person_id.eq(person))
        .select(sessions::id.nullable())
        .limit(1)
        .load(db)?;
    Ok(came.first().map(Option::is_some))
}

/// Writes whose account it is.
///
/// # Errors
/// A database that cannot be reached.
pub fn join(db: &mut DbConn, identity: &Identity) -> Result<()> {
    diesel::insert_into(identities::table).values(identity).execute(db)?;
    Ok(())
}

/// Parts somebody from their account there: says whether they had one.
///
/// # Errors
/// A database that cannot be reached.
pub fn part(db: &mut DbConn, issuer: &str, person: &PersonId) -> Result<bool> {
    let theirs = identities::table.filter(identities::issuer.eq(issuer)).filter(identities::person_id.eq(person));
    Ok(diesel::delete(theirs).execute(db)? > 0)
}

/// The funders with these slugs.
///
/// # Errors
/// A database that cannot be reached.
pub fn funders(db: &mut DbConn, slugs: &[&str]) -> Result<Vec<(String, FunderId)>> {
    let slugs: Vec<String> = slugs.iter().map(|slug| (*slug).to_owned()).collect();
    Ok(funders::table
        .filter(funders::slug.eq_any(slugs))
        .order(funders::slug)
        .select((funders::slug, funders::id))
        .load(db)?)
}

/// The roles that somebody holds, with the row of each.
///
/// # Errors
/// A database that cannot be reached.
pub fn held(db: &mut DbConn, person: &PersonId) -> Result<Vec<(RoleId, Role, Option<FunderId>)>> {
    Ok(person_roles::table
        .filter(person_roles::person_id.eq(person))
        .filter(person_roles::ended_at.is_null())
        .order(person_roles::id)
        .select((person_roles::id, person_roles::role, person_roles::funder_id))
        .load(db)?)
}
