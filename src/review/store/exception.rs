//! Exceptions from helper-never-judges.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::schema::{applications, judging_exceptions, people};
use crate::db::{Condition, DbConn};
use crate::error::Result;
use crate::ids::{ApplicationId, ExceptionId, PersonId};

/// An exception as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = judging_exceptions, check_for_backend(crate::db::MultiBackend))]
pub struct Exception {
    pub id: ExceptionId,
    pub application_id: ApplicationId,
    pub person_id: PersonId,
    pub reason: String,
    pub granted_by: PersonId,
    pub granted_at: Instant,
}

/// For any query over `applications`: the person may judge this one, though they helped its group.
pub fn excepted(person: &PersonId) -> Condition<'_, applications::id> {
    Condition::of(exists(
        judging_exceptions::table
            .filter(judging_exceptions::application_id.eq(applications::id))
            .filter(judging_exceptions::person_id.eq(person)),
    ))
}

/// Writes an exception.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, exception: &Exception) -> Result<()> {
    diesel::insert_into(judging_exceptions::table).values(exception).execute(db)?;
    Ok(())
}

/// An exception with the names in it.
#[derive(Clone, Debug)]
pub struct Named {
    pub person: String,
    pub reason: String,
    pub by: String,
    pub at: Instant,
}

/// The exceptions of an application, the first granted first.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Named>> {
    let granters = diesel::alias!(people as granters);
    let rows: Vec<(String, String, String, Instant)> = judging_exceptions::table
        .inner_join(people::table.on(people::id.eq(judging_exceptions::person_id)))
        .inner_join(granters.on(granters.field(people::id).eq(judging_exceptions::granted_by)))
        .filter(judging_exceptions::application_id.eq(application))
        .order((judging_exceptions::granted_at, judging_exceptions::id))
        .select((
            people::name,
            judging_exceptions::reason,
            granters.field(people::name),
            judging_exceptions::granted_at,
        ))
        .load(db)?;
    Ok(rows.into_iter().map(|(person, reason, by, at)| Named { person, reason, by, at }).collect())
}
