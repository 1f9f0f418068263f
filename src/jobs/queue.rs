//! The job table.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::{Job, SCAN};
use crate::app::Change;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::jobs;
use crate::db::types::{Json, text_enum};
use crate::error::Result;
use crate::ids::JobId;

text_enum! {
    /// Where a job is.
    pub enum JobState {
        Waiting = "waiting",
        Done = "done",
        GaveUp = "gave-up",
    }
}

/// How long a worker may take before another may try.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// How long to wait after each failure, in seconds; after the last the job is given up.
const BACK_OFF: &[i64] = &[10, 60, 300, 1_800, 7_200, 21_600, 43_200];

/// A job that a worker holds.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub id: JobId,
    pub job: Job,
    pub attempts: i32,
}

/// Queues work in the change's transaction.
///
/// # Errors
/// A database that cannot be reached.
pub fn queue(change: &mut Change<'_>, job: &Job, run_at: Instant) -> Result<JobId> {
    let id: JobId = change.id();
    diesel::insert_into(jobs::table)
        .values((
            jobs::id.eq(&id),
            jobs::kind.eq(job.kind()),
            jobs::payload.eq(Json(job.clone())),
            jobs::state.eq(JobState::Waiting),
            jobs::run_at.eq(run_at),
            jobs::attempts.eq(0),
            jobs::last_error.eq(""),
            jobs::created_at.eq(change.now),
        ))
        .execute(change.db)?;
    Ok(id)
}

/// Takes the next job that is due, for the length of a lease. Of two workers only one gets it: the update names the
/// attempt it saw. A job that cannot be read (a newer program may have written it) waits as after any try that did not
/// work, and keeps nobody behind it waiting. Files are looked at when nothing else is due: a clamd that does not answer
/// keeps no letter with a way in from whoever waits for it.
///
/// # Errors
/// A database that cannot be reached.
pub fn claim(db: &mut DbConn, now: Instant) -> Result<Option<Claimed>> {
    let due = jobs::table
        .filter(jobs::state.eq(JobState::Waiting))
        .filter(jobs::run_at.le(now))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.le(now)))
        .order((jobs::kind.eq(SCAN), jobs::run_at, jobs::id))
        .limit(1)
        .select((jobs::id, jobs::payload, jobs::attempts));
    while let Some((id, payload, attempts)) = due.first::<(JobId, String, i32)>(db).optional()? {
        let taken = diesel::update(jobs::table.find(&id).filter(jobs::attempts.eq(attempts)))
            .filter(jobs::leased_until.is_null().or(jobs::leased_until.le(now)))
            .set((jobs::attempts.eq(attempts + 1), jobs::leased_until.eq(now + LEASE)))
            .execute(db)?;
        if taken == 0 {
            continue;
        }
        match serde_json::from_str(&payload) {
            Ok(job) => return Ok(Some(Claimed { id, job, attempts: attempts + 1 })),
            Err(why) => {
                let why = format!("what is to be done cannot be read: {why}");
                let gave_up = put_back(db, &id, attempts + 1, &why, now)?;
                tracing::error!(job = %id, gave_up, %why, "a job cannot be done");
            }
        }
    }
    Ok(None)
}

/// The job is done.
///
/// # Errors
/// A database that cannot be reached.
pub fn finish(db: &mut DbConn, id: &JobId, now: Instant) -> Result<()> {
    diesel::update(jobs::table.find(id))
        .set((jobs::state.eq(JobState::Done), jobs::finished_at.eq(now), jobs::leased_until.eq(None::<Instant>)))
        .execute(db)?;
    Ok(())
}

/// The job did not work: it waits for its next try, or is given up. Says whether it was given up.
///
/// # Errors
/// A database that cannot be reached.
pub fn put_back(db: &mut DbConn, id: &JobId, attempts: i32, why: &str, now: Instant) -> Result<bool> {
    let tries = usize::try_from(attempts).unwrap_or(usize::MAX);
    let wait = BACK_OFF.get(tries.saturating_sub(1)).copied();
    let state = if wait.is_some() { JobState::Waiting } else { JobState::GaveUp };
    diesel::update(jobs::table.find(id))
        .set((
            jobs::state.eq(state),
            jobs::run_at.eq(now + TimeDelta::seconds(wait.unwrap_or(0))),
            jobs::leased_until.eq(None::<Instant>),
            jobs::last_error.eq(why),
        ))
        .execute(db)?;
    Ok(wait.is_none())
}

/// The job's hour has passed before it was tried: it waits for another, and this was no try.
///
/// # Errors
/// A database that cannot be reached.
pub fn put_off(db: &mut DbConn, id: &JobId, attempts: i32, until: Instant) -> Result<()> {
    diesel::update(jobs::table.find(id))
        .set((
            jobs::run_at.eq(until),
            jobs::attempts.eq(attempts.saturating_sub(1)),
            jobs::leased_until.eq(None::<Instant>),
        ))
        .execute(db)?;
    Ok(())
}

/// How many jobs wait, and how many were given up.
///
/// # Errors
/// A database that cannot be reached.
pub fn counts(db: &mut DbConn) -> Result<(i64, i64)> {
    let count = |db: &mut DbConn, state| jobs::table.filter(jobs::state.eq(state)).count().get_result::<i64>(db);
    Ok((count(db, JobState::Waiting)?, count(db, JobState::GaveUp)?))
}

/// How many jobs have been due since before `since`, and nobody works on them.
///
/// # Errors
/// A database that cannot be reached.
pub fn overdue(db: &mut DbConn, since: Instant) -> Result<i64> {
    Ok(jobs::table
        .filter(jobs::state.eq(JobState::Waiting))
        .filter(jobs::run_at.lt(since))
        .filter(jobs::leased_until.is_null().or(jobs::leased_until.lt(since)))
        .count()
        .get_result(db)?)
}
