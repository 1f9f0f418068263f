//! What a round's decisions give, and the sum of it that stands with the round.

use diesel::prelude::*;

use crate::application::State;
use crate::db::DbConn;
use crate::db::schema::{applications, decisions, rounds};
use crate::error::Result;
use crate::ids::{ApplicationId, RoundId};

/// What one decision of a round gives.
#[derive(Clone, Debug, Queryable)]
pub struct Given {
    pub application: ApplicationId,
    /// The key of the strand it is for.
    pub strand: Option<String>,
    pub pence: i64,
}

/// What each decision of a round gives. Money of a withdrawn application is free again.
///
/// # Errors
/// A database that cannot be reached.
pub fn given(db: &mut DbConn, round: &RoundId) -> Result<Vec<Given>> {
    Ok(decisions::table
        .inner_join(applications::table)
        .filter(decisions::round_id.eq(round))
        .filter(applications::state.ne(State::Withdrawn))
        .select((applications::id, applications::strand, decisions::amount_pence))
        .load(db)?)
}

/// Adds up anew what a round's decisions give, and writes it. The round's row has been touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn add_up(db: &mut DbConn, round: &RoundId) -> Result<()> {
    let pence = given(db, round)?.iter().fold(0_i64, |sum, one| sum.saturating_add(one.pence));
    diesel::update(rounds::table.find(round)).set(rounds::spent_pence.eq(pence)).execute(db)?;
    Ok(())
}
