//! Applications that were sent and wait for their review.

use diesel::dsl::not;
use diesel::prelude::*;

use crate::application::State;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::applications;
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, PersonId};

/// Applications that were sent and whose review nobody has started, the oldest first, at most `limit`.
///
/// # Errors
/// A database that cannot be reached.
pub fn newly_sent(
    db: &mut DbConn,
    person: &PersonId,
    officer: &[FunderId],
    limit: i64,
) -> Result<Vec<(ApplicationId, String, Option<Instant>)>> {
    Ok(applications::table
        .filter(applications::funder_id.eq_any(officer))
        .filter(applications::state.eq(State::Submitted))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .order((applications::listed_at, applications::id))
        .limit(limit)
        .select((applications::id, applications::organisation_name, applications::submitted_at))
        .load(db)?)
}
