//! The only file that knows how the end of a recording stands in the database.

use diesel::prelude::*;

use super::kept_until;
use crate::application::{State, hold};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, decisions, files, form_versions, recordings};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, FileId};

/// So many are looked at in one turn of the clock.
const ONE_TURN: i64 = 50;

/// Whether an application has come to its end, and when: its decision is out, or it was withdrawn.
fn ended(state: State, state_at: Instant, released_at: Option<Instant>) -> Option<Instant> {
    match state {
        State::Decided => released_at,
        State::Withdrawn => Some(state_at),
        _ => None,
    }
}

/// Recordings that have no day yet on which they go, with that day.
pub fn without_a_day(db: &mut DbConn) -> Result<Vec<(FileId, Instant)>> {
    type Row = (FileId, State, Instant, Option<Instant>, Json<FundText>);
    let rows: Vec<Row> = recordings::table
        .inner_join(files::table.inner_join(applications::table.inner_join(form_versions::table)))
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .filter(recordings::kept_until.is_null())
        .filter(recordings::deleted_at.is_null())
        .filter(files::removed_at.is_null())
        .filter(
            applications::state
                .eq(State::Withdrawn)
                .or(applications::state.eq(State::Decided).and(decisions::released_at.is_not_null())),
        )
        .order(recordings::file_id)
        .limit(ONE_TURN)
        .select((
            recordings::file_id,
            applications::state,
            applications::state_at,
            decisions::released_at.nullable(),
            form_versions::body,
        ))
        .load(db)?;
    let day = |(file, state, state_at, released, Json(form)): Row| {
        Some((file, kept_until(ended(state, state_at, released)?, form.round.recordings)))
    };
    Ok(rows.into_iter().filter_map(day).collect())
}

/// Writes the day on which a recording goes; none when its application goes on after all.
pub fn set_day(db: &mut DbConn, file: &FileId, until: Option<Instant>) -> Result<()> {
    diesel::update(recordings::table.find(file)).set(recordings::kept_until.eq(until)).execute(db)?;
    Ok(())
}

/// Recordings whose day has come, with the application of each.
pub fn due(db: &mut DbConn, now: Instant) -> Result<Vec<(FileId, ApplicationId)>> {
    let held = hold::store::held(db)?;
    Ok(recordings::table
        .inner_join(files::table)
        .filter(files::application_id.ne_all(held))
        .filter(recordings::kept_until.le(now))
        .filter(recordings::deleted_at.is_null())
        .filter(files::removed_at.is_null())
        .order(recordings::file_id)
        .limit(ONE_TURN)
        .select((recordings::file_id, files::application_id))
        .load(db)?)
}

/// The day on which the recordings of an application go, as it stands now.
pub fn day_of(db: &mut DbConn, application: &ApplicationId) -> Result<Option<Instant>> {
    let (state, state_at, released, Json(form)): (State, Instant, Option<Instant>, Json<FundText>) =
        applications::table
            .inner_join(form_versions::table)
            .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
            .filter(applications::id.eq(application))
            .select((
                applications::state,
                applications::state_at,
                decisions::released_at.nullable(),
                form_versions::body,
            ))
            .first(db)?;
    Ok(ended(state, state_at, released).map(|ended| kept_until(ended, form.round.recordings)))
}

/// Notes that a recording is gone.
pub fn delete(db: &mut DbConn, file: &FileId, now: Instant) -> Result<()> {
    diesel::update(recordings::table.find(file)).set(recordings::deleted_at.eq(now)).execute(db)?;
    Ok(())
}
