//! The only file that knows where the council's person for a group stands in the database.

use diesel::prelude::*;

use crate::application::store::contact;
use crate::db::DbConn;
use crate::db::schema::{applications, people};
use crate::error::Result;
use crate::ids::OrganisationId;
use crate::people::store::Person;

/// Who speaks with a group for the council: about what it began last. None where it has begun nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn speaks_with(db: &mut DbConn, group: &OrganisationId) -> Result<Option<Person>> {
    Ok(applications::table
        .inner_join(people::table.on(contact::speaks()))
        .filter(applications::organisation_id.eq(group))
        .order((applications::started_at.desc(), applications::id.desc()))
        .select(Person::as_select())
        .first(db)
        .optional()?)
}
