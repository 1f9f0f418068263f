//! The only file that knows how it stands in the database of what somebody is reminded.

use chrono::{Days, NaiveDate};
use diesel::dsl::{not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Date};

use crate::application::store::apart::belonged_in_sql;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{commitments, funds, letters, organisations, people};
use crate::error::Result;
use crate::ids::{CommitmentId, PersonId};
use crate::learning::commitment::CommitmentState;
use crate::learning::commitment::store::{Commitment, Named, Row, named, named_promises};

/// The most that are read at once; what is left comes round again.
const SOME: i64 = 500;

/// For any query over `commitments`: its owner works there.
fn works_there() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM person_roles AS w WHERE w.person_id = commitments.owner_id AND w.ended_at IS NULL \
         AND (w.funder_id IS NULL OR w.funder_id = commitments.funder_id))")
}

/// For any query over `commitments`: its owner stands apart from the group that it is about.
fn stands_apart() -> SqlLiteral<Bool> {
    let belonged = belonged_in_sql("m", "a");
    sql(&format!(
        "EXISTS (SELECT 1 FROM applications AS a WHERE a.id = commitments.application_id \
         AND (EXISTS (SELECT 1 FROM declarations AS d WHERE d.application_id = a.id \
         AND d.person_id = commitments.owner_id AND d.standing = 'conflict') \
         OR EXISTS (SELECT 1 FROM organisation_members AS m WHERE m.organisation_id = a.organisation_id \
         AND m.person_id = commitments.owner_id AND {belonged}) \
         OR EXISTS (SELECT 1 FROM supporters AS s WHERE s.application_id = a.id \
         AND s.person_id = commitments.owner_id)))"
    ))
}

/// Those of these promises of which their owner hears, by owner and day: owners who work there, and do not stand apart from
/// the group.
///
/// # Errors
/// A database that cannot be reached.
pub fn heard(db: &mut DbConn, these: &[CommitmentId]) -> Result<Vec<Named>> {
    let rows: Vec<Row> = named_promises!()
        .filter(commitments::id.eq_any(these))
        .filter(works_there())
        .filter(not(stands_apart()))
        .order((commitments::owner_id, commitments::due_on, commitments::id))
        .load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// Open promises whose owner is to be reminded of them, by owner and day: owners who work there, and do not stand apart from
/// the group.
///
/// # Errors
/// A database that cannot be reached.
pub fn due(db: &mut DbConn, today: NaiveDate) -> Result<Vec<Named>> {
    let by = || sql::<Date>("COALESCE(commitments.now_by, commitments.due_on)");
    let week = today.checked_add_days(Days::new(7)).unwrap_or(today);
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let rows: Vec<Row> = named_promises!()
        .filter(commitments::state.eq(CommitmentState::Open))
        .filter(by().ge(today))
        .filter(by().le(week))
        .filter(commitments::reminded_days.eq(0).or(commitments::reminded_days.gt(1).and(by().le(tomorrow))))
        .filter(works_there())
        .filter(not(stands_apart()))
        .order((commitments::owner_id, commitments::due_on, commitments::id))
        .limit(SOME)
        .load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// Writes that its owner is reminded of a promise so many days before; whether that is still to be done, since nobody else
/// has meanwhile.
///
/// # Errors
/// A database that cannot be reached.
pub fn take(db: &mut DbConn, promise: &Commitment, days: i32) -> Result<bool> {
    let as_read = commitments::table
        .find(&promise.id)
        .filter(commitments::reminded_days.eq(promise.reminded_days))
        .filter(commitments::state.eq(CommitmentState::Open));
    Ok(diesel::update(as_read).set(commitments::reminded_days.eq(days)).execute(db)? == 1)
}

/// Whether somebody got this kind of letter since then.
///
/// # Errors
/// A database that cannot be reached.
pub fn got(db: &mut DbConn, person: &PersonId, kind: &str, since: Instant) -> Result<bool> {
    let count: i64 = letters::table
        .filter(letters::to_person_id.eq(person))
        .filter(letters::kind.eq(kind))
        .filter(letters::created_at.ge(since))
        .count()
        .get_result(db)?;
    Ok(count > 0)
}
