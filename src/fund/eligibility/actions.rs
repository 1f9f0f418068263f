//! Somebody answers the questions before the start.

use crate::app::Change;
use crate::error::Result;
use crate::fund::counts;
use crate::ids::RoundId;
use crate::web::once::once_that_day;

/// Counts one set of answers, and nothing that says whose they were: no person, no address, no time of the day. A form that is sent
/// twice (its page loaded again) is known by its token, and counted once.
///
/// # Errors
/// A database that cannot be reached.
pub fn count(change: &mut Change<'_>, round: &RoundId, token: &str, keep_out: &[String]) -> Result<()> {
    once_that_day(change, token, |change| {
        counts::store::change(change.db, round, |counts| counts.answered(keep_out.iter().map(String::as_str)))?;
        Ok(String::new())
    })
    .map(drop)
}
