//! The only file that knows how the loss by stage is counted in the database: two queries, whatever the number of funds, and
//! one for their barriers.

use std::collections::{BTreeMap, HashMap};

use chrono::Datelike;
use diesel::dsl::{count_star, sql};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::{OfRound, Passed, Shown};
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{applications, barrier_rounds, barriers, decisions, funders, funds, recommendations, rounds};
use crate::decision::Outcome;
use crate::error::Result;
use crate::fund::RoundState;
use crate::ids::{BarrierId, FundId, FunderId, RoundId};

/// The most rounds that are looked at, the latest first.
const LOOKED_AT: i64 = 300;

/// An application that was sent and not withdrawn.
const SENT: &str = "applications.submitted_at IS NOT NULL AND applications.state <> 'withdrawn'";
/// Its group has heard what was decided.
const TOLD: &str = "decisions.released_at IS NOT NULL AND decisions.state <> 'reopened' \
                    AND decisions.outcome <> 'not-decided-yet'";
/// It was not funded because of a rule, or of what or whom the fund is for (`panel::reason`).
const OUTSIDE: &str = "decisions.outcome = 'not-this-time' \
                       AND (' ' || decisions.reason_kinds || ' ' LIKE '% our-rules %' \
                       OR ' ' || decisions.reason_kinds || ' ' LIKE '% purpose %' \
                       OR ' ' || decisions.reason_kinds || ' ' LIKE '% people-or-place %')";

/// How many applications meet a condition, for a query grouped by round.
fn counted(condition: &str) -> diesel::expression::SqlLiteral<BigInt> {
    sql(&format!("COUNT(CASE WHEN {condition} THEN 1 END)"))
}

/// The outcomes with which money goes, in plain SQL.
fn giving() -> String {
    let giving = Outcome::ALL.iter().filter(|outcome| outcome.gives());
    giving.map(|outcome| format!("'{outcome}'")).collect::<Vec<_>>().join(", ")
}

/// Every round that anyone may see, with what came of it and its barriers: those that everyone sees, and all of `own`.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_every_fund(db: &mut DbConn, own: &[FunderId]) -> Result<Vec<OfRound>> {
    type Listed = (RoundId, FundId, String, String, Instant, RoundState);
    let listed: Vec<Listed> = rounds::table
        .inner_join(funds::table)
        .inner_join(funders::table)
        .filter(rounds::state.ne(RoundState::Draft))
        .order((rounds::opens_at.desc(), rounds::id.desc()))
        .limit(LOOKED_AT)
        .select((rounds::id, funds::id, funds::name, funders::name, rounds::opens_at, rounds::state))
        .load(db)?;
    let ids: Vec<RoundId> = listed.iter().map(|(id, ..)| id.clone()).collect();
    let mut passed = passed(db, &ids)?;
    let mut barriers = shown_in(db, &ids, own)?;
    let of = |(id, fund, fund_name, funder, opens, state): Listed| {
        let passed = passed.remove(&id).unwrap_or_default();
        let decided = matches!(state, RoundState::Decided | RoundState::Learning | RoundState::Complete);
        OfRound {
            fund,
            fund_name,
            funder,
            year: london_date(opens).year(),
            // A rolling round decides while it stays open.
            is_out: decided || (passed.sent > 0 && passed.told == passed.sent),
            passed,
            barriers: barriers.remove(&id).unwrap_or_default(),
        }
    };
    Ok(listed.into_iter().map(of).collect())
}

/// How many of each of these rounds came how far, in one query.
fn passed(db: &mut DbConn, ids: &[RoundId]) -> Result<HashMap<RoundId, Passed>> {
    let giving = giving();
    let advised = format!("{SENT} AND {TOLD} AND recommendations.outcome IN ({giving})");
    let funded = format!("{SENT} AND {TOLD} AND decisions.outcome IN ({giving})");
    let eligible = format!("{SENT} AND NOT COALESCE({TOLD} AND {OUTSIDE}, FALSE)");
    let rows: Vec<(RoundId, i64, i64, i64, i64, i64, i64)> = applications::table
        .left_join(recommendations::table)
        .left_join(decisions::table)
        .filter(applications::round_id.eq_any(ids))
        .group_by(applications::round_id)
        .select((
            applications::round_id,
            count_star(),
            counted(SENT),
            counted(&eligible),
            counted(&advised),
            counted(&funded),
            counted(&format!("{SENT} AND {TOLD}")),
        ))
        .load(db)?;
    let of = |(round, started, sent, eligible, recommended, funded, told)| {
        (round, Passed { started, sent, eligible, recommended, funded, told })
    };
    Ok(rows.into_iter().map(of).collect())
}

/// The barriers that these rounds show.
fn shown_in(
    db: &mut DbConn,
    ids: &[RoundId],
    own: &[FunderId],
) -> Result<HashMap<RoundId, BTreeMap<BarrierId, Shown>>> {
    let rows: Vec<(RoundId, BarrierId, String, FunderId)> = barrier_rounds::table
        .inner_join(barriers::table)
        .filter(barrier_rounds::round_id.eq_any(ids))
        .filter(barriers::published.eq(true).or(barriers::funder_id.eq_any(own)))
        .select((barrier_rounds::round_id, barriers::id, barriers::name, barriers::funder_id))
        .load(db)?;
    let mut shown: HashMap<RoundId, BTreeMap<BarrierId, Shown>> = HashMap::new();
    for (round, id, name, funder) in rows {
        shown.entry(round).or_default().insert(id, Shown { name, own: own.contains(&funder) });
    }
    Ok(shown)
}
