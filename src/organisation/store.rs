//! The only file that knows how organisations and their members stand in the database.

use diesel::prelude::*;

use super::Kind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{organisation_members, organisations, people};
use crate::error::Result;
use crate::ids::{OrganisationId, PersonId};
use crate::people::store::Person;

/// An organisation's profile.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisations, check_for_backend(crate::db::MultiBackend))]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub kind: Kind,
    pub about: String,
    /// Where they are and work.
    pub area: String,
    /// How they describe themselves, in their own words; never computed and never added up.
    pub describes_itself: String,
    pub registration_number: String,
    /// Who holds money for them, where somebody does.
    pub host_name: String,
    pub yearly_income_pence: Option<i64>,
    pub version: i32,
    pub created_by: PersonId,
    pub created_at: Instant,
}

/// An organisation by its id.
pub fn get(db: &mut DbConn, id: &OrganisationId) -> Result<Organisation> {
    Ok(organisations::table.find(id).select(Organisation::as_select()).first(db)?)
}

/// Everyone who belongs to an organisation now, by name.
pub fn members(db: &mut DbConn, id: &OrganisationId) -> Result<Vec<Person>> {
    Ok(people::table
        .inner_join(organisation_members::table)
        .filter(organisation_members::organisation_id.eq(id))
        .filter(organisation_members::left_at.is_null())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?)
}

/// Whether a person belongs to an organisation now.
pub fn is_member(db: &mut DbConn, id: &OrganisationId, person: &PersonId) -> Result<bool> {
    let count: i64 = organisation_members::table
        .filter(organisation_members::organisation_id.eq(id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .count()
        .get_result(db)?;
    Ok(count > 0)
}
