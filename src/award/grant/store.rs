//! The only file that writes grants, and reads them one by one.

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::application::apart::Closed;
use crate::application::store::apart;
use crate::clock::Chance;
use crate::db::DbConn;
use crate::db::schema::{applications, grants};
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, GrantId, OrganisationId, PersonId, RoundId};

/// A grant as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = grants, check_for_backend(crate::db::MultiBackend))]
pub struct Grant {
    pub id: GrantId,
    /// What the public register calls it.
    pub number: String,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub application_id: ApplicationId,
    pub organisation_id: OrganisationId,
    pub organisation_name: String,
    pub fund_name: String,
    /// What it is for, in the group's words.
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: chrono::NaiveDate,
    /// Whom the group talks to about it.
    pub contact_id: PersonId,
    pub version: i32,
}

/// A public number for a grant, drawn by chance: `GW-2027-4CWN7H`.
pub fn number(awarded_on: chrono::NaiveDate, chance: &Chance) -> String {
    crate::ids::reference(&super::number_begins(awarded_on), chance)
}

/// Writes a grant. Should its number be taken already, it gets another.
pub fn insert(db: &mut DbConn, mut grant: Grant, chance: &Chance) -> Result<Grant> {
    for _ in 0..3 {
        // A savepoint: on PostgreSQL a number that is taken would end the whole transaction.
        let written = db.transaction(|db| diesel::insert_into(grants::table).values(&grant).execute(db));
        match written {
            Ok(_) => return Ok(grant),
            Err(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
                grant.number = number(grant.awarded_on, chance);
            }
            Err(other) => return Err(other.into()),
        }
    }
    Err(anyhow::anyhow!("no free grant number for application {}", grant.application_id).into())
}

/// A grant by its id.
pub fn get(db: &mut DbConn, id: &GrantId) -> Result<Grant> {
    Ok(grants::table.find(id).select(Grant::as_select()).first(db)?)
}

/// A grant as somebody at the desk stands to it: whoever stands apart from its application stands apart from it.
#[derive(Clone, Debug)]
pub struct AtDesk {
    pub grant: Grant,
    pub closed: Option<Closed>,
}

/// A grant as `person` stands to it, in one query.
///
/// # Errors
/// Not found when there is none.
pub fn look(db: &mut DbConn, id: &GrantId, person: &PersonId) -> Result<AtDesk> {
    let (grant, apart): (Grant, (bool, bool)) = grants::table
        .inner_join(applications::table)
        .filter(grants::id.eq(id))
        .select((Grant::as_select(), (apart::stepped_back(person), apart::belongs(person))))
        .first(db)?;
    Ok(AtDesk { grant, closed: apart::closed(apart) })
}

/// The grant an application was given, if it was.
pub fn of_application(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Grant>> {
    Ok(grants::table.filter(grants::application_id.eq(id)).select(Grant::as_select()).first(db).optional()?)
}

/// Writes what a grant comes to from now on.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_amount(db: &mut DbConn, id: &GrantId, amount_pence: i64) -> Result<()> {
    diesel::update(grants::table.find(id)).set(grants::amount_pence.eq(amount_pence)).execute(db)?;
    Ok(())
}

/// Touches a grant first, so that two changes of it stand one behind the other.
pub fn touch(db: &mut DbConn, id: &GrantId) -> Result<()> {
    let found = diesel::update(grants::table.find(id)).set(grants::version.eq(grants::version + 1)).execute(db)?;
    if found == 1 { Ok(()) } else { Err(crate::error::Error::NotFound) }
}
