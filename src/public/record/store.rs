//! The only file that knows what the record of a round reads, in one query.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Facts;
use crate::db::schema::{applications, declarations, panel_meetings, panel_members, round_counts, round_lessons};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::RoundId;
use crate::review::{Interest, Standing};

/// The facts of a round.
///
/// # Errors
/// A database that cannot be reached.
pub fn facts(db: &mut DbConn, round: &RoundId) -> Result<Facts> {
    let declared = declarations::table
        .inner_join(applications::table)
        .filter(applications::round_id.eq(round))
        .filter(declarations::standing.ne(Standing::None))
        .select(("declared".into_sql::<Text>(), declarations::standing, declarations::interests));
    let panel = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_meetings::cancelled_at.is_null())
        .select(("panel".into_sql::<Text>(), panel_members::person_id, "".into_sql::<Text>()));
    let lesson = round_lessons::table.filter(round_lessons::round_id.eq(round)).select((
        "lesson".into_sql::<Text>(),
        round_lessons::words,
        "".into_sql::<Text>(),
    ));
    let counts = round_counts::table.filter(round_counts::round_id.eq(round)).select((
        "counts".into_sql::<Text>(),
        round_counts::counts,
        "".into_sql::<Text>(),
    ));
    let rows: Vec<(String, String, String)> = Union::of(declared).all(panel).all(lesson).all(counts).load(db)?;
    let mut facts = Facts::default();
    for (what, first, second) in rows {
        match what.as_str() {
            "declared" => {
                let ties: Vec<Interest> = serde_json::from_str(&second).unwrap_or_default();
                if let Some(standing) = Standing::parse(&first) {
                    facts.declared.push((standing, ties));
                }
            }
            "panel" => {
                facts.panel.insert(first);
            }
            "counts" => facts.counts = serde_json::from_str(&first).unwrap_or_default(),
            _ => facts.lesson = first,
        }
    }
    Ok(facts)
}
