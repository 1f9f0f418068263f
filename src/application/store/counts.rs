//! How many applications rounds have, by state.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::State;
use crate::db::DbConn;
use crate::db::schema::applications;
use crate::error::Result;
use crate::ids::RoundId;

/// How many applications each of these rounds has in each state, in one query. Drafts are their groups' own and are not counted, put away or not.
pub fn by_state(db: &mut DbConn, rounds: &[RoundId]) -> Result<Vec<(RoundId, State, i64)>> {
    Ok(applications::table
        .filter(applications::round_id.eq_any(rounds))
        .filter(applications::state.ne_all(State::OWN))
        .group_by((applications::round_id, applications::state))
        .select((applications::round_id, applications::state, count_star()))
        .load(db)?)
}
