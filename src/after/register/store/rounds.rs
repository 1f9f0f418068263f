//! By when every group of a round hears what was decided, and whether they have, in the database.

use chrono::NaiveDate;
use diesel::dsl::{count_star, max};
use diesel::prelude::*;

use crate::after::register::Says;
use crate::application::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, decisions, rounds};
use crate::decision::{Outcome, State as DecisionState};
use crate::error::Result;
use crate::fund::RoundState;
use crate::ids::{CommitmentId, FundId, FunderId, PersonId, RoundId};
use crate::learning::commitment::Source;

/// How many applications of a round there are, how many of them have not been told, and when the last was.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    applied: i64,
    waiting: i64,
    last: Option<Instant>,
}

/// The day by which every group of a round hears, where the round closes; a rolling one gives each a day of its own.
pub fn told(db: &mut DbConn, these: &[RoundId]) -> Result<Vec<Says>> {
    type Row = (RoundId, FunderId, FundId, PersonId, NaiveDate, RoundState);
    let rows: Vec<Row> = rounds::table
        .filter(rounds::id.eq_any(these))
        .filter(rounds::state.ne(RoundState::Draft))
        .filter(rounds::closes_at.is_not_null())
        .select((rounds::id, rounds::funder_id, rounds::fund_id, rounds::contact_id, rounds::decide_by, rounds::state))
        .load(db)?;
    let heard = heard(db, these)?;
    let say = |(id, funder, fund, owner, by, state): Row| {
        let told = heard.iter().find(|(round, _)| *round == id).map(|(_, told)| *told).unwrap_or_default();
        let closed = !matches!(state, RoundState::Published | RoundState::Open);
        Says {
            id: CommitmentId::from(id.as_str()),
            source: Source::Round,
            funder,
            fund: Some(fund),
            round: Some(id),
            application: None,
            organisation: None,
            grant: None,
            owner,
            by,
            told_at: None,
            done_at: told.last.filter(|_| closed && told.waiting == 0),
            gone: closed && told.applied == 0,
        }
    };
    Ok(rows.into_iter().map(say).collect())
}

/// What the groups of these rounds have heard. To be told to wait is not to be told what was decided.
fn heard(db: &mut DbConn, these: &[RoundId]) -> Result<Vec<(RoundId, Told)>> {
    type Row = (RoundId, Option<Outcome>, i64, Option<Instant>);
    let rows: Vec<Row> = applications::table
        .left_join(
            decisions::table.on(decisions::application_id
                .eq(applications::id)
                .and(decisions::released_at.is_not_null())
                .and(decisions::state.ne(DecisionState::Reopened))),
        )
        .filter(applications::round_id.eq_any(these))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne(State::Withdrawn))
        .group_by((applications::round_id, decisions::outcome))
        .select((
            applications::round_id,
            decisions::outcome.nullable(),
            count_star(),
            max(decisions::released_at.nullable()),
        ))
        .load(db)?;
    let mut heard: Vec<(RoundId, Told)> = Vec::new();
    for (round, outcome, count, last) in rows {
        let at = heard.iter().position(|(known, _)| *known == round).unwrap_or_else(|| {
            heard.push((round, Told::default()));
            heard.len() - 1
        });
        let told = &mut heard[at].1;
        told.applied += count;
        match outcome {
            None | Some(Outcome::NotDecidedYet) => told.waiting += count,
            Some(_) => told.last = told.last.max(last),
        }
    }
    Ok(heard)
}
