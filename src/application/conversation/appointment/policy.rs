//! Who may arrange a conversation's time. Pure.

use chrono::TimeDelta;

use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// So many times are offered to a group at once.
pub const OFFERED: usize = 3;
/// Nobody is held to a time that is nearer than this.
pub const AHEAD: TimeDelta = TimeDelta::hours(2);

/// Whether a time can be fixed.
///
/// # Errors
/// A problem on the field.
pub fn may_set(starts_at: Instant, now: Instant) -> Result<()> {
    if starts_at > now { Ok(()) } else { Err(Error::problem("date", "Choose a time that is still to come.")) }
}

/// An officer offers times of their own.
///
/// # Errors
/// Refused for other roles; not found at another funder.
pub fn may_offer(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Commissioner], funder)
}
