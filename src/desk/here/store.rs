//! The only file that knows how it stands in the database who is where.

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, presences};
use crate::error::Result;
use crate::history::Thing;
use crate::ids::PersonId;

/// Writes that somebody has a thing open now.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, person: &PersonId, thing: &Thing, now: Instant) -> Result<()> {
    let row = presences::table.find((person, thing.kind, &thing.id));
    if diesel::update(row).set(presences::seen_at.eq(now)).execute(db)? == 1 {
        return Ok(());
    }
    let written = db.transaction(|db| {
        diesel::insert_into(presences::table)
            .values((
                presences::person_id.eq(person),
                presences::thing_kind.eq(thing.kind),
                presences::thing_id.eq(&thing.id),
                presences::seen_at.eq(now),
            ))
            .execute(db)
    });
    match written {
        // Two windows of one person at once say the same.
        Ok(_) | Err(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

/// The names of everybody else who has a thing open since then.
///
/// # Errors
/// A database that cannot be reached.
pub fn others(db: &mut DbConn, person: &PersonId, thing: &Thing, since: Instant) -> Result<Vec<String>> {
    Ok(presences::table
        .inner_join(people::table)
        .filter(presences::thing_kind.eq(thing.kind))
        .filter(presences::thing_id.eq(&thing.id))
        .filter(presences::person_id.ne(person))
        .filter(presences::seen_at.ge(since))
        .order((people::name, people::id))
        .limit(10)
        .select(people::name)
        .load(db)?)
}

/// Forgets who was where before that.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget(db: &mut DbConn, before: Instant) -> Result<()> {
    diesel::delete(presences::table.filter(presences::seen_at.lt(before))).execute(db)?;
    Ok(())
}
