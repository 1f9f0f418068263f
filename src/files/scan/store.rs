//! The only file that knows how files that are being checked stand in the database.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::ScanState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, person_roles, scans};
use crate::error::Result;
use crate::ids::PersonId;
use crate::people::Role;
use crate::people::store::Person;

/// A file on its way through clamd, by its key in the file store: whatever copies name it share what was said of it.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = scans, check_for_backend(crate::db::MultiBackend))]
pub struct Scan {
    pub store_key: String,
    pub name: String,
    pub sent_by: Option<PersonId>,
    pub state: ScanState,
    /// What clamd calls what it found; empty where nothing was.
    pub finding: String,
    /// How often clamd was asked and did not say.
    pub tries: i32,
    /// Why it did not, the last time; empty where it was not asked, or said.
    pub last_error: String,
    pub sent_at: Instant,
    /// When clamd said what it is; none while it waits.
    pub looked_at: Option<Instant>,
}

/// Writes that a file waits.
pub fn insert(db: &mut DbConn, scan: &Scan) -> Result<()> {
    diesel::insert_into(scans::table).values(scan).execute(db)?;
    Ok(())
}

/// What is known of a file; none where it came in when no clamd was set.
pub fn get(db: &mut DbConn, key: &str) -> Result<Option<Scan>> {
    Ok(scans::table.find(key).select(Scan::as_select()).first(db).optional()?)
}

/// Those of some files that are not known to be clean.
pub fn held(db: &mut DbConn, keys: &[String]) -> Result<Vec<(String, ScanState)>> {
    Ok(scans::table
        .filter(scans::store_key.eq_any(keys))
        .filter(scans::state.ne(ScanState::Clean))
        .select((scans::store_key, scans::state))
        .load(db)?)
}

/// Everything that waits or was found, the newest first, at most so many.
pub fn open(db: &mut DbConn, most: i64) -> Result<Vec<(Scan, Option<String>)>> {
    Ok(scans::table
        .left_join(people::table)
        .filter(scans::state.ne(ScanState::Clean))
        .order((scans::sent_at.desc(), scans::store_key))
        .limit(most)
        .select((Scan::as_select(), people::name.nullable()))
        .load(db)?)
}

/// How many files wait, and since when the one that waits longest does.
pub fn waiting(db: &mut DbConn) -> Result<(i64, Option<Instant>)> {
    let waiting = || scans::table.filter(scans::state.eq(ScanState::Waiting));
    let oldest = waiting().order(scans::sent_at).select(scans::sent_at).first(db).optional()?;
    Ok((waiting().count().get_result(db)?, oldest))
}

/// Writes what clamd said, once; says whether it had not been said before.
pub fn settle(db: &mut DbConn, key: &str, state: ScanState, finding: &str, now: Instant) -> Result<bool> {
    let changed = diesel::update(scans::table.find(key))
        .filter(scans::state.eq(ScanState::Waiting))
        .set((
            scans::state.eq(state),
            scans::finding.eq(finding),
            scans::last_error.eq(""),
            scans::looked_at.eq(Some(now)),
        ))
        .execute(db)?;
    Ok(changed > 0)
}

/// Writes that clamd did not say, and why.
pub fn wait_on(db: &mut DbConn, key: &str, why: &str) -> Result<()> {
    diesel::update(scans::table.find(key))
        .set((scans::tries.eq(scans::tries + 1), scans::last_error.eq(why)))
        .execute(db)?;
    Ok(())
}

/// Forgets files that are gone.
pub fn forget(db: &mut DbConn, keys: &[String]) -> Result<()> {
    diesel::delete(scans::table.filter(scans::store_key.eq_any(keys))).execute(db)?;
    Ok(())
}

/// Everybody who looks after the portal, of whatever funder.
pub fn administrators(db: &mut DbConn) -> Result<Vec<Person>> {
    let holds = person_roles::table
        .filter(person_roles::person_id.eq(people::id))
        .filter(person_roles::role.eq(Role::Administrator))
        .filter(person_roles::ended_at.is_null());
    Ok(people::table.filter(exists(holds)).order((people::name, people::id)).select(Person::as_select()).load(db)?)
}
