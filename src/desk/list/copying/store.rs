//! Who took which list away, as the history says.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{history, people};
use crate::error::Result;
use crate::ids::FunderId;

/// That somebody took a list away.
#[derive(Clone, Debug)]
pub struct Taken {
    pub at: Instant,
    pub who: String,
    pub detail: serde_json::Value,
}

/// The latest ten of a funder's, the newest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn latest(db: &mut DbConn, kind: &str, funder: &FunderId) -> Result<Vec<Taken>> {
    // What was taken bears its funder's id before its own, which is in order of time.
    let (from, to) = (format!("{funder}/"), format!("{funder}0"));
    let rows: Vec<(Instant, Option<String>, String)> = history::table
        .left_join(people::table)
        .filter(history::thing_kind.eq(kind))
        .filter(history::thing_id.gt(from).and(history::thing_id.lt(to)))
        .order(history::thing_id.desc())
        .limit(10)
        .select((history::at, people::name.nullable(), history::detail))
        .load(db)?;
    let taken = |(at, who, detail): (Instant, Option<String>, String)| Taken {
        at,
        who: who.unwrap_or_default(),
        detail: serde_json::from_str(&detail).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(taken).collect())
}
