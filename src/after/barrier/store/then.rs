//! Barriers as they stood at the end of a time: what has come of them since is left out, out of their history.

use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp};
use serde_json::Value;

use super::Barrier;
use crate::after::barrier::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{barriers, history};
use crate::error::Result;
use crate::ids::FunderId;

/// What was noted, changed or otherwise moved in a time, from its first instant to before the last, the oldest first, at most
/// 200: each with where it stood at its end, and with the last change that fell in it. In one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn moved_in(db: &mut DbConn, these: &[FunderId], (begin, end): (Instant, Instant)) -> Result<Vec<Barrier>> {
    type Row = (Barrier, Option<String>, Option<Instant>, Option<String>);
    // A row that says where it stands is one of the council's or of those who met it; words held back move nothing.
    let moved = history::table
        .filter(history::thing_kind.eq("barrier"))
        .filter(history::thing_id.eq(barriers::id))
        .filter(history::at.ge(begin))
        .filter(history::at.lt(end))
        .filter(history::detail.like("%\"state\"%"));
    let stood = sql::<Nullable<Text>>(
        "(SELECT h.detail FROM history AS h WHERE h.thing_kind = 'barrier' AND h.thing_id = barriers.id \
         AND h.detail LIKE '%\"state\"%' AND h.at < ",
    )
    .bind::<Timestamp, _>(end)
    .sql(" ORDER BY h.seq DESC LIMIT 1)");
    let changed_at = sql::<Nullable<Timestamp>>(
        "(SELECT h.at FROM history AS h WHERE h.thing_kind = 'barrier' AND h.thing_id = barriers.id \
         AND h.action = 'changed' AND h.at < ",
    )
    .bind::<Timestamp, _>(end)
    .sql(" ORDER BY h.seq DESC LIMIT 1)");
    let changed = sql::<Nullable<Text>>(
        "(SELECT h.words FROM history AS h WHERE h.thing_kind = 'barrier' AND h.thing_id = barriers.id \
         AND h.action = 'changed' AND h.at < ",
    )
    .bind::<Timestamp, _>(end)
    .sql(" ORDER BY h.seq DESC LIMIT 1)");
    let rows: Vec<Row> = barriers::table
        .filter(barriers::funder_id.eq_any(these))
        .filter(barriers::created_at.lt(end))
        .filter(barriers::created_at.ge(begin).or(exists(moved)))
        .order((barriers::created_at, barriers::id))
        .limit(200)
        .select((Barrier::as_select(), stood, changed_at, changed))
        .load(db)?;
    Ok(rows.into_iter().map(as_it_stood).collect())
}

/// A barrier, and what its history says of that time.
fn as_it_stood(
    (barrier, stood, changed_at, changed): (Barrier, Option<String>, Option<Instant>, Option<String>),
) -> Barrier {
    let detail = stood.and_then(|stood| serde_json::from_str::<Value>(&stood).ok());
    let state = detail.and_then(|detail| detail["state"].as_str().and_then(State::parse));
    Barrier { state: state.unwrap_or(barrier.state), changed_at, changed: changed.unwrap_or_default(), ..barrier }
}
