//! How many promises there are, by fund, year, source and state.

use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{commitments, funds};
use crate::error::Result;
use crate::ids::{FundId, FunderId};
use crate::learning::commitment::{CommitmentState, Source};

/// So many promises of a fund, a year, a source and a state.
#[derive(Clone, Debug)]
pub struct Sum {
    /// The fund, with its name; none where it was made to everyone, or to a group.
    pub fund: Option<(FundId, String)>,
    pub year: i32,
    pub source: Source,
    pub state: CommitmentState,
    pub count: i64,
}

/// How many promises there are, by fund, year, source and state: every one, also those whose words are not public.
pub fn sums(db: &mut DbConn, funders: Option<&[FunderId]>, fund: Option<&FundId>) -> Result<Vec<Sum>> {
    use diesel::dsl::{count_star, max};
    type Summed = (Option<FundId>, i32, Source, CommitmentState, Option<String>, i64);
    let query = commitments::table
        .left_join(funds::table.on(commitments::fund_id.eq(funds::id.nullable())))
        .group_by((commitments::fund_id, commitments::due_year, commitments::source, commitments::state))
        .select((
            commitments::fund_id,
            commitments::due_year,
            commitments::source,
            commitments::state,
            max(funds::name.nullable()),
            count_star(),
        ));
    let rows: Vec<Summed> = match (funders, fund) {
        (_, Some(fund)) => query.filter(commitments::fund_id.eq(fund)).load(db)?,
        (Some(funders), None) => query.filter(commitments::funder_id.eq_any(funders)).load(db)?,
        (None, None) => query.load(db)?,
    };
    let sum = |(fund, year, source, state, name, count): Summed| Sum {
        fund: fund.map(|fund| (fund, name.unwrap_or_default())),
        year,
        source,
        state,
        count,
    };
    Ok(rows.into_iter().map(sum).collect())
}
