//! The only file that knows how those who trust a group stand in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::trusted_people;
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, TrustedId};

/// Somebody who trusts a group, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = trusted_people, check_for_backend(crate::db::MultiBackend))]
pub struct Trusted {
    pub id: TrustedId,
    pub application_id: ApplicationId,
    pub name: String,
    /// How they know the group, in the group's words.
    pub knows_them: String,
    /// Empty once they have been rung, or are not to be.
    pub reach_by: String,
    pub named_by: PersonId,
    pub named_at: Instant,
    pub heard_at: Option<Instant>,
    pub heard_by: Option<PersonId>,
    pub withdrawn_at: Option<Instant>,
}

/// Everybody whom the group of an application names, in the order in which it did.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Trusted>> {
    Ok(trusted_people::table
        .filter(trusted_people::application_id.eq(application))
        .filter(trusted_people::withdrawn_at.is_null())
        .order((trusted_people::named_at, trusted_people::id))
        .select(Trusted::as_select())
        .load(db)?)
}

/// One of them.
///
/// # Errors
/// Not found when they are not of this application.
pub fn get(db: &mut DbConn, application: &ApplicationId, id: &TrustedId) -> Result<Trusted> {
    Ok(trusted_people::table
        .find(id)
        .filter(trusted_people::application_id.eq(application))
        .select(Trusted::as_select())
        .first(db)?)
}

/// Writes one.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, one: &Trusted) -> Result<()> {
    diesel::insert_into(trusted_people::table).values(one).execute(db)?;
    Ok(())
}

/// Writes that they have been heard; how to reach them is needed no more.
///
/// # Errors
/// A database that cannot be reached.
pub fn heard(db: &mut DbConn, id: &TrustedId, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(trusted_people::table.find(id))
        .set((trusted_people::heard_at.eq(now), trusted_people::heard_by.eq(by), trusted_people::reach_by.eq("")))
        .execute(db)?;
    Ok(())
}

/// Takes one away again: what was said of them goes.
///
/// # Errors
/// A database that cannot be reached.
pub fn withdraw(db: &mut DbConn, id: &TrustedId, now: Instant) -> Result<()> {
    diesel::update(trusted_people::table.find(id))
        .set((
            trusted_people::withdrawn_at.eq(now),
            trusted_people::reach_by.eq(""),
            trusted_people::name.eq(""),
            trusted_people::knows_them.eq(""),
        ))
        .execute(db)?;
    Ok(())
}
