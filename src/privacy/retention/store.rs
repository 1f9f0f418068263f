//! The only file that knows how the rules of keeping, and what was deleted by them, stand in the database.

use diesel::prelude::*;

use super::{Rule, Rules, Set};
use crate::db::DbConn;
use crate::db::schema::retention_rules;
use crate::error::Result;
use crate::ids::FunderId;

/// Everything that was set.
pub fn rules(db: &mut DbConn) -> Result<Rules> {
    let rows: Vec<(Rule, Option<FunderId>, i32)> = retention_rules::table
        .order(retention_rules::id)
        .select((retention_rules::kind, retention_rules::funder_id, retention_rules::days))
        .load(db)?;
    Ok(Rules(rows.into_iter().map(|(rule, funder, days)| Set { rule, funder, days }).collect()))
}
