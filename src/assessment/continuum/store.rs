//! The only file that knows how continua stand in the database.

use diesel::prelude::*;

use super::{Continuum, Step};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::continua;
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ContinuumId, FunderId, PersonId};

/// A continuum as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = continua, check_for_backend(crate::db::MultiBackend))]
pub struct Kept {
    pub id: ContinuumId,
    /// None for the portal's own.
    pub funder_id: Option<FunderId>,
    pub name: String,
    pub attribution: String,
    pub steps: Json<Vec<Step>>,
    pub made_by: Option<PersonId>,
    pub made_at: Instant,
    pub version: i32,
}

impl Kept {
    /// As an assessment takes it.
    pub fn continuum(self) -> Continuum {
        Continuum { name: self.name, attribution: self.attribution, steps: self.steps.0 }
    }
}

/// As many as a list shows.
const LIST: i64 = 100;

/// The portal's own and those of these funders, the portal's first.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, funders: &[FunderId]) -> Result<Vec<Kept>> {
    let mut all: Vec<Kept> = continua::table
        .filter(continua::funder_id.is_null().or(continua::funder_id.eq_any(funders)))
        .order((continua::made_at, continua::id))
        .limit(LIST)
        .select(Kept::as_select())
        .load(db)?;
    all.sort_by_key(|one| one.funder_id.is_some());
    Ok(all)
}

/// One by its id.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &ContinuumId) -> Result<Kept> {
    Ok(continua::table.find(id).select(Kept::as_select()).first(db)?)
}

/// The same, touched first.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &ContinuumId) -> Result<Kept> {
    diesel::update(continua::table.find(id)).set(continua::version.eq(continua::version)).execute(db)?;
    get(db, id)
}

/// Writes a new one.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, kept: &Kept) -> Result<()> {
    diesel::insert_into(continua::table).values(kept).execute(db)?;
    Ok(())
}

/// Writes what one says now. It was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, id: &ContinuumId, says: &Continuum) -> Result<()> {
    diesel::update(continua::table.find(id))
        .set((
            continua::name.eq(&says.name),
            continua::attribution.eq(&says.attribution),
            continua::steps.eq(Json(says.steps.clone())),
            continua::version.eq(continua::version + 1),
        ))
        .execute(db)?;
    Ok(())
}
