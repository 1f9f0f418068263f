//! What the report reads beside the decisions.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{applications, decision_records, decisions, organisations};
use crate::db::types::Json;
use crate::decision::record::Interests;
use crate::error::Result;
use crate::ids::{ApplicationId, RoundId};
use crate::organisation::Kind;

/// What stands beside a decision.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Its group is one person.
    pub individual: bool,
    pub options: String,
    pub interests: Interests,
}

/// The options that were weighed, and the interests that were declared, where there is a record.
type Kept = Option<(String, Json<Interests>)>;

/// What stands beside each decision of a round, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn beside(db: &mut DbConn, round: &RoundId) -> Result<HashMap<ApplicationId, Beside>> {
    let rows: Vec<(ApplicationId, Kind, Kept)> = applications::table
        .inner_join(organisations::table)
        .inner_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .left_join(decision_records::table.on(decision_records::decision_id.eq(decisions::id)))
        .filter(applications::round_id.eq(round))
        .select((
            applications::id,
            organisations::kind,
            (decision_records::options, decision_records::interests).nullable(),
        ))
        .load(db)?;
    let beside = |kind, record: Kept| {
        let (options, interests) = record.map(|(options, Json(interests))| (options, interests)).unwrap_or_default();
        Beside { individual: kind == Kind::Individual, options, interests }
    };
    Ok(rows.into_iter().map(|(id, kind, record)| (id, beside(kind, record))).collect())
}
