//! The only file that knows how kept filters stand in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::saved_filters;
use crate::error::{Error, Result};
use crate::ids::{PersonId, SavedFilterId};

/// A filter that somebody keeps.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = saved_filters, check_for_backend(crate::db::MultiBackend))]
pub struct Saved {
    pub id: SavedFilterId,
    pub person_id: PersonId,
    pub name: String,
    /// As it stands in the list's address.
    pub query: String,
    /// It stands above the list.
    pub pinned: bool,
    pub saved_at: Instant,
}

/// A person's filters, the pinned ones first, by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, person: &PersonId) -> Result<Vec<Saved>> {
    Ok(saved_filters::table
        .filter(saved_filters::person_id.eq(person))
        .order((saved_filters::pinned.desc(), saved_filters::name, saved_filters::id))
        .select(Saved::as_select())
        .load(db)?)
}

/// Writes a new one.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, saved: &Saved) -> Result<()> {
    diesel::insert_into(saved_filters::table).values(saved).execute(db)?;
    Ok(())
}

/// Says of one of a person's whether it stands above the list.
///
/// # Errors
/// Not found when it is not theirs.
pub fn pin(db: &mut DbConn, id: &SavedFilterId, person: &PersonId, pinned: bool) -> Result<()> {
    let theirs = saved_filters::table.find(id).filter(saved_filters::person_id.eq(person));
    match diesel::update(theirs).set(saved_filters::pinned.eq(pinned)).execute(db)? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Takes one of a person's away.
///
/// # Errors
/// Not found when it is not theirs.
pub fn remove(db: &mut DbConn, id: &SavedFilterId, person: &PersonId) -> Result<()> {
    let theirs = saved_filters::table.find(id).filter(saved_filters::person_id.eq(person));
    match diesel::delete(theirs).execute(db)? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}
