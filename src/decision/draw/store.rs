//! How draws stand in the database.

use diesel::prelude::*;

use super::Entry;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::draws;
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, DrawId, PersonId, RoundId};

/// A draw as kept. Its seed is nobody's to see before it is drawn.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = draws, check_for_backend(crate::db::MultiBackend))]
pub struct Draw {
    pub id: DrawId,
    pub round_id: RoundId,
    pub entries: Json<Vec<Entry>>,
    pub seed_hash: String,
    pub seed: String,
    /// What will be mixed in, and how it is written, as named when the hash went out.
    pub promised: String,
    /// That thing, which nobody could know when the hash went out; empty until it is drawn.
    pub witness: String,
    pub published_by: PersonId,
    pub published_at: Instant,
    pub drawn_by: Option<PersonId>,
    pub drawn_at: Option<Instant>,
}

impl Draw {
    /// Whether it says in which order all of these come.
    pub fn covers(&self, these: &[ApplicationId]) -> bool {
        these.iter().all(|one| self.entries.0.iter().any(|entry| entry.application == *one))
    }
}

/// The draws of a round, the latest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, round: &RoundId) -> Result<Vec<Draw>> {
    Ok(draws::table
        .filter(draws::round_id.eq(round))
        .order((draws::published_at.desc(), draws::id.desc()))
        .select(Draw::as_select())
        .load(db)?)
}

/// A draw.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &DrawId) -> Result<Draw> {
    Ok(draws::table.find(id).select(Draw::as_select()).first(db)?)
}

/// Writes a new draw.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, draw: &Draw) -> Result<()> {
    diesel::insert_into(draws::table).values(draw).execute(db)?;
    Ok(())
}

/// Writes that it was drawn, with what was mixed into its seed.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_drawn(db: &mut DbConn, id: &DrawId, witness: &str, by: &PersonId, at: Instant) -> Result<()> {
    diesel::update(draws::table.find(id))
        .set((draws::witness.eq(witness), draws::drawn_by.eq(by), draws::drawn_at.eq(at)))
        .execute(db)?;
    Ok(())
}
