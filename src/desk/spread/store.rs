//! What is read of a round's judgements for officers.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::Judged;
use crate::application::State as Stage;
use crate::application::store::apart;
use crate::db::DbConn;
use crate::db::schema::{applications, judgements, people, readings};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RoundId};
use crate::review::reading::State;

/// An application of a round that is open to whoever looks.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: ApplicationId,
    pub organisation: String,
    pub amount_pence: Option<i64>,
}

/// The applications of a round that were sent and not withdrawn, without those that are closed to a person and those that
/// they still read themselves, by name, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn applications(db: &mut DbConn, round: &RoundId, person: &PersonId) -> Result<Vec<Line>> {
    let reads = readings::table
        .filter(readings::application_id.eq(applications::id))
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.eq_any([State::Assigned, State::Declared, State::Drafted]));
    let rows: Vec<(ApplicationId, String, Option<i64>)> = applications::table
        .filter(applications::round_id.eq(round))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting, Stage::Decided]))
        .filter(not(apart::stepped_back(person).or(apart::belongs(person))))
        .filter(not(exists(reads)))
        .order((applications::organisation_name, applications::id))
        .select((applications::id, applications::organisation_name, applications::amount_pence))
        .load(db)?;
    let line = |(id, organisation, amount_pence)| Line { id, organisation, amount_pence };
    Ok(rows.into_iter().map(line).collect())
}

/// Every judgement of the shared readings of a round, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn judged(db: &mut DbConn, round: &RoundId) -> Result<Vec<Judged>> {
    let rows: Vec<(ApplicationId, PersonId, String, String, String)> = judgements::table
        .inner_join(
            readings::table
                .inner_join(applications::table)
                .inner_join(people::table.on(people::id.eq(readings::reader_id))),
        )
        .filter(applications::round_id.eq(round))
        .filter(readings::state.eq(State::Shared))
        .order((people::name, people::id, judgements::id))
        .select((readings::application_id, people::id, people::name, judgements::criterion_key, judgements::step_key))
        .load(db)?;
    let judged =
        |(application, reader_id, reader, criterion, step)| Judged { application, reader_id, reader, criterion, step };
    Ok(rows.into_iter().map(judged).collect())
}
