//! The only file that knows where in the database it stands at which funders somebody has promises to hand over.

use diesel::dsl::max;
use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{commitments, funders};
use crate::error::Result;
use crate::ids::{FunderId, PersonId};
use crate::learning::commitment::store::handed_over;

/// Those of these funders at which somebody still has promises to keep that they hand over by themselves, with its name, by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn at(db: &mut DbConn, these: &[FunderId], from: &PersonId) -> Result<Vec<(FunderId, String)>> {
    let rows: Vec<(FunderId, Option<String>)> = commitments::table
        .inner_join(funders::table)
        .filter(commitments::funder_id.eq_any(these))
        .filter(handed_over!(from))
        .group_by(commitments::funder_id)
        .select((commitments::funder_id, max(funders::name)))
        .load(db)?;
    let mut there: Vec<(FunderId, String)> =
        rows.into_iter().map(|(funder, name)| (funder, name.unwrap_or_default())).collect();
    there.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    Ok(there)
}
