//! What stands in the way of a complete round, as the database knows it.

use chrono::{Months, NaiveDate};
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use crate::award::agreement::AgreementState;
use crate::award::terms::{self, AgreementPart};
use crate::award::variation::store::first_signed;
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{agreements, grants, rounds};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::hours::Open;
use crate::ids::RoundId;

const PROMISES: &str = "commitments AS c WHERE c.state IN ('open', 'missed') AND (c.round_id = rounds.id \
    OR c.application_id IN (SELECT a.id FROM applications AS a WHERE a.round_id = rounds.id) \
    OR c.grant_id IN (SELECT g.id FROM grants AS g WHERE g.round_id = rounds.id))";
const UNANSWERED: &str = "learning_themes AS t WHERE EXISTS (SELECT 1 FROM learning_digests AS d \
    WHERE d.round_id = rounds.id) \
    AND EXISTS (SELECT 1 FROM theme_notes AS v INNER JOIN learning_notes AS n ON n.id = v.note_id \
    INNER JOIN grants AS g ON g.id = n.grant_id WHERE v.theme_id = t.id AND g.round_id = rounds.id) \
    AND NOT EXISTS (SELECT 1 FROM digest_answers AS w WHERE w.theme_id = t.id AND w.round_id = rounds.id)";
const UNDECIDED: &str = "applications AS u WHERE u.round_id = rounds.id \
    AND u.state IN ('submitted', 'under-review', 'waiting')";
const MEETINGS: &str = "panel_meetings AS m INNER JOIN panel_sittings AS s ON s.panel_meeting_id = m.id \
    WHERE m.round_id = rounds.id AND s.state = 'sitting'";
const TALKS: &str = "grants AS k WHERE k.round_id = rounds.id AND (EXISTS (SELECT 1 FROM learning_conversations AS x \
    WHERE x.grant_id = k.id) OR EXISTS (SELECT 1 FROM learning_notes AS y WHERE y.grant_id = k.id \
    AND y.agreed_at IS NOT NULL))";
/// The money of a grant has stopped because there is no group any more: it runs no longer, signed or not.
const ENDED: &str = "EXISTS (SELECT 1 FROM money_stops AS z WHERE z.grant_id = grants.id AND z.state = 'stands' \
    AND z.kind = 'ended')";

fn count(what: &str) -> SqlLiteral<BigInt> {
    sql(&format!("(SELECT COUNT(*) FROM {what})"))
}

/// What stands in the way of a complete round, in one query: a row for each of its grants. Who still rates is not in it.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn open(db: &mut DbConn, round: &RoundId, today: NaiveDate) -> Result<Open> {
    type Counts = (i64, i64, i64, i64, i64);
    type Row =
        (Counts, Option<String>, bool, Option<AgreementState>, Option<Instant>, Option<Json<Vec<AgreementPart>>>);
    let rows: Vec<Row> = rounds::table
        .left_join(grants::table)
        .left_join(agreements::table.on(agreements::grant_id.nullable().eq(grants::id.nullable())))
        .filter(rounds::id.eq(round))
        .select((
            (count(PROMISES), count(UNANSWERED), count(UNDECIDED), count(MEETINGS), count(TALKS)),
            grants::id.nullable(),
            sql::<Bool>(ENDED),
            agreements::state.nullable(),
            first_signed(),
            agreements::parts.nullable(),
        ))
        .load(db)?;
    let Some(((promises, unanswered, undecided, meetings, talks), ..)) = rows.first() else {
        return Err(Error::NotFound);
    };
    let has_grant = |row: &&Row| row.1.is_some();
    let runs = |row: &&Row| {
        if row.2 {
            return false;
        }
        let Some(signed) = row.4.filter(|_| row.3 == Some(AgreementState::Signed)) else { return true };
        let months = row.5.as_ref().and_then(|parts| terms::months(&parts.0)).unwrap_or_default();
        london_date(signed).checked_add_months(Months::new(months)).is_none_or(|end| today < end)
    };
    let many = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(Open {
        promises: *promises,
        unanswered: *unanswered,
        undecided: *undecided,
        meetings: *meetings,
        talks: *talks,
        rating: 0,
        grants: many(rows.iter().filter(has_grant).count()),
        running: many(rows.iter().filter(has_grant).filter(runs).count()),
    })
}
