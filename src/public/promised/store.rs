//! The only file that knows how the public list of promises stands in the database.

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};

use super::Filter;
use crate::after::barrier::coming::store::Standing;
use crate::after::barrier::demand::DemandLike;
use crate::db::schema::{barrier_returns, barriers, commitments, funds, organisations, people};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{BarrierId, CommitmentId, FundId, RoundId};
use crate::learning::commitment::store::{Commitment, Named, Row, Sum, named, named_promises};
use crate::learning::commitment::{CommitmentState, Source};
use crate::web::paging::{After, PAGE};

/// A page of the promises that everyone may read and a filter shows, the latest due first, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn list(db: &mut DbConn, filter: &Filter, after: Option<&After>) -> Result<Vec<Named>> {
    let mut query = named_promises!()
        .filter(commitments::public.eq(true))
        .order((commitments::due_on.desc(), commitments::id.desc()))
        .limit(PAGE as i64 + 1)
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(fund) = &filter.fund {
        query = query.filter(commitments::fund_id.eq(fund));
    }
    if let Some(year) = filter.year {
        query = query.filter(commitments::due_year.eq(year));
    }
    query = match filter.state {
        Some(state) => query.filter(commitments::state.eq(state)),
        None => query.filter(commitments::state.ne(CommitmentState::LetGo)),
    };
    if let Some(after) = after {
        let (on, id) = (after.at.date(), CommitmentId::from(after.id.as_str()));
        query = query.filter(commitments::due_on.lt(on).or(commitments::due_on.eq(on).and(commitments::id.lt(id))));
    }
    Ok(query.load::<Row>(db)?.into_iter().map(named).collect())
}

/// What stands beside a fund on its page: how many promises it kept, and the reasons for which this round asks again for what
/// kept groups out. One query, since they are few.
///
/// # Errors
/// A database that cannot be reached.
pub fn beside(db: &mut DbConn, fund: &FundId, round: &RoundId) -> Result<(Vec<Sum>, Vec<Standing>)> {
    type Line = (String, String, String, String, String, i32, i64);
    let nothing = || "".into_sql::<Text>();
    let sums = commitments::table
        .filter(commitments::fund_id.eq(fund))
        .group_by((commitments::due_year, commitments::source, commitments::state))
        .select((
            nothing(),
            commitments::source,
            commitments::state,
            nothing(),
            nothing(),
            commitments::due_year,
            count_star(),
        ));
    let returns = |published: bool| {
        barrier_returns::table
            .inner_join(barriers::table)
            .filter(barrier_returns::round_id.eq(round))
            .filter(barriers::published.eq(published))
    };
    let public = returns(true).select((
        barrier_returns::id,
        barrier_returns::demand,
        barrier_returns::reason,
        barriers::id,
        barriers::name,
        0_i32.into_sql::<Integer>(),
        0_i64.into_sql::<BigInt>(),
    ));
    let others = returns(false).select((
        barrier_returns::id,
        barrier_returns::demand,
        barrier_returns::reason,
        nothing(),
        nothing(),
        0_i32.into_sql::<Integer>(),
        0_i64.into_sql::<BigInt>(),
    ));
    let mut rows: Vec<Line> = Union::of(sums).all(public).all(others).load(db)?;
    // The identifiers of returns grow with time.
    rows.sort();
    let (mut sums, mut back) = (Vec::new(), Vec::new());
    for (id, what, words, barrier, name, year, count) in rows {
        if id.is_empty() {
            let (Some(source), Some(state)) = (Source::parse(&what), CommitmentState::parse(&words)) else { continue };
            sums.push(Sum { fund: None, year, source, state, count });
        } else if let Some(demand) = DemandLike::parse(&what) {
            let barrier = (!barrier.is_empty()).then(|| (BarrierId::from(barrier.as_str()), name));
            back.push(Standing { demand, reason: words, barrier });
        }
    }
    Ok((sums, back))
}
