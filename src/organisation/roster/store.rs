//! The only file that knows how the people of a group's list stand in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::organisation_people;
use crate::error::Result;
use crate::ids::{OrganisationId, OrganisationPersonId, PersonId};

/// Somebody with a part in a group.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisation_people, check_for_backend(crate::db::MultiBackend))]
pub struct Somebody {
    pub id: OrganisationPersonId,
    pub organisation_id: OrganisationId,
    pub name: String,
    /// In the group's own words: "chair", "keeps the key".
    pub part: String,
    /// How to reach them; may be empty.
    pub contact: String,
    pub added_by: PersonId,
    pub added_at: Instant,
    /// The row outlives their part.
    pub ended_at: Option<Instant>,
}

/// Everybody with a part in a group now, as they were added.
pub fn of(db: &mut DbConn, organisation: &OrganisationId) -> Result<Vec<Somebody>> {
    Ok(organisation_people::table
        .filter(organisation_people::organisation_id.eq(organisation))
        .filter(organisation_people::ended_at.is_null())
        .order((organisation_people::added_at, organisation_people::id))
        .select(Somebody::as_select())
        .load(db)?)
}

/// One of them, now or before.
pub fn get(db: &mut DbConn, id: &OrganisationPersonId) -> Result<Somebody> {
    Ok(organisation_people::table.find(id).select(Somebody::as_select()).first(db)?)
}

/// Writes a new one.
pub fn insert(db: &mut DbConn, somebody: &Somebody) -> Result<()> {
    diesel::insert_into(organisation_people::table).values(somebody).execute(db)?;
    Ok(())
}

/// Writes that their part has ended.
pub fn end(db: &mut DbConn, id: &OrganisationPersonId, now: Instant) -> Result<()> {
    diesel::update(organisation_people::table.find(id)).set(organisation_people::ended_at.eq(now)).execute(db)?;
    Ok(())
}
