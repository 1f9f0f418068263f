//! The only file that knows how earlier decisions stand in the database.

use diesel::prelude::*;

use super::{Kept, Why};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{earlier_decisions, people};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{DecisionId, EarlierDecisionId, PersonId};

/// An earlier decision as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = earlier_decisions, check_for_backend(crate::db::MultiBackend))]
pub struct Earlier {
    pub id: EarlierDecisionId,
    pub decision_id: DecisionId,
    pub body: Json<Kept>,
    pub why: Why,
    /// In the words of whoever ended it; empty where it was only changed.
    pub reason: String,
    pub ended_by: PersonId,
    pub ended_at: Instant,
}

/// Keeps a decision that another takes the place of.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, earlier: &Earlier) -> Result<()> {
    diesel::insert_into(earlier_decisions::table).values(earlier).execute(db)?;
    Ok(())
}

/// What was decided before, the latest first, each with the name of whoever ended it; at most 50.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, decision: &DecisionId) -> Result<Vec<(Earlier, String)>> {
    Ok(earlier_decisions::table
        .inner_join(people::table)
        .filter(earlier_decisions::decision_id.eq(decision))
        .order((earlier_decisions::ended_at.desc(), earlier_decisions::id.desc()))
        .limit(50)
        .select((Earlier::as_select(), people::name))
        .load(db)?)
}
