//! The only file that knows how what came back stands in the database.

use std::collections::BTreeSet;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::after::barrier::State;
use crate::after::barrier::demand::DemandLike;
use crate::after::barrier::store::{Barrier, Named};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{barrier_returns, barriers, funders, people};
use crate::error::Result;
use crate::ids::{BarrierId, BarrierReturnId, FunderId, PersonId, RoundId};

/// That a round was published although it makes a demand again.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = barrier_returns, check_for_backend(crate::db::MultiBackend))]
pub struct Return {
    pub id: BarrierReturnId,
    pub barrier_id: BarrierId,
    pub round_id: RoundId,
    pub demand: DemandLike,
    pub reason: String,
    pub written_by: PersonId,
    pub written_at: Instant,
}

/// Writes it.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, one: &Return) -> Result<()> {
    diesel::insert_into(barrier_returns::table).values(one).execute(db)?;
    Ok(())
}

/// The barriers that were changed or are gone, and that a round with these kinds of demand meets again: those that everyone
/// sees, at any funder, and all of its own funder's. Without those for which it has a reason.
///
/// # Errors
/// A database that cannot be reached.
pub fn met(db: &mut DbConn, kinds: &BTreeSet<DemandLike>, funder: &FunderId, round: &RoundId) -> Result<Vec<Named>> {
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    let reasoned = barrier_returns::table
        .filter(barrier_returns::barrier_id.eq(barriers::id))
        .filter(barrier_returns::round_id.eq(round));
    let rows: Vec<(Barrier, String, String)> = barriers::table
        .inner_join(people::table.on(people::id.eq(barriers::owner_id)))
        .inner_join(funders::table.on(funders::id.eq(barriers::funder_id)))
        .filter(barriers::demand.eq_any(kinds.iter().copied()))
        .filter(barriers::state.eq_any([State::Changed, State::Closed]))
        .filter(barriers::published.eq(true).or(barriers::funder_id.eq(funder)))
        .filter(not(exists(reasoned)))
        .order(barriers::id)
        .limit(50)
        .select((Barrier::as_select(), people::name, funders::name))
        .load(db)?;
    Ok(rows.into_iter().map(|(barrier, owner, funder)| Named { barrier, owner, funder }).collect())
}

/// A reason that stands on a fund's page.
#[derive(Clone, Debug)]
pub struct Standing {
    pub demand: DemandLike,
    pub reason: String,
    /// The barrier, where everyone sees it.
    pub barrier: Option<(BarrierId, String)>,
}
