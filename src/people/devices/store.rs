//! The only file that knows how devices stand in the database.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{devices, sessions};
use crate::error::Result;
use crate::ids::{DeviceId, PersonId};

/// A browser in which somebody has signed in.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = devices)]
pub struct Row {
    pub id: DeviceId,
    pub person_id: PersonId,
    pub token_hash: String,
    pub name: String,
    pub first_seen_at: Instant,
    pub last_seen_at: Instant,
}

/// Whether anybody has signed in with the browser that carries this token, and whether this person has.
///
/// # Errors
/// A database that cannot be reached.
pub fn known(db: &mut DbConn, token_hash: &str, person: &PersonId) -> Result<(bool, bool)> {
    let people: Vec<PersonId> =
        devices::table.filter(devices::token_hash.eq(token_hash)).select(devices::person_id).load(db)?;
    Ok((!people.is_empty(), people.contains(person)))
}

/// Whether somebody has signed in anywhere before: a browser of theirs is known, or they had a session before browsers were.
///
/// # Errors
/// A database that cannot be reached.
pub fn has_any(db: &mut DbConn, person: &PersonId) -> Result<bool> {
    let theirs = devices::table.filter(devices::person_id.eq(person));
    let before = sessions::table.filter(sessions::person_id.eq(person));
    Ok(diesel::select(exists(theirs).or(exists(before))).get_result(db)?)
}

/// Writes down a browser.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, row: &Row) -> Result<()> {
    diesel::insert_into(devices::table).values(row).execute(db)?;
    Ok(())
}

/// Somebody has signed in with a browser of theirs again.
///
/// # Errors
/// A database that cannot be reached.
pub fn seen(db: &mut DbConn, token_hash: &str, person: &PersonId, name: &str, now: Instant) -> Result<()> {
    diesel::update(devices::table.filter(devices::token_hash.eq(token_hash)).filter(devices::person_id.eq(person)))
        .set((devices::name.eq(name), devices::last_seen_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// Forgets the browsers that nobody has signed in with since `before`.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget(db: &mut DbConn, before: Instant) -> Result<()> {
    diesel::delete(devices::table.filter(devices::last_seen_at.lt(before))).execute(db)?;
    Ok(())
}
