//! The only file that knows how challenges of a check stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{check_challenges, people};
use crate::error::Result;
use crate::ids::{ApplicationId, CheckChallengeId, DecisionId, PersonId};

/// A challenge as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = check_challenges, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Challenge {
    pub id: CheckChallengeId,
    pub application_id: ApplicationId,
    pub decision_id: DecisionId,
    pub state: State,
    pub words: String,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub answer_by: NaiveDate,
    pub answer: String,
    pub instead: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
}

/// The challenges of a decision's check, the earliest first, each with who in the group made it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, decision: &DecisionId) -> Result<Vec<(Challenge, String)>> {
    Ok(check_challenges::table
        .inner_join(people::table)
        .filter(check_challenges::decision_id.eq(decision))
        .order((check_challenges::made_at, check_challenges::id))
        .select((Challenge::as_select(), people::name))
        .load(db)?)
}

/// Writes a challenge, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, challenge: &Challenge, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(check_challenges::table).values(challenge).execute(db)?;
    } else {
        diesel::update(check_challenges::table.find(&challenge.id)).set(challenge).execute(db)?;
    }
    Ok(())
}
