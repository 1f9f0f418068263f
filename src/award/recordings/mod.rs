//! Recordings go when their time has come: so many days after the decision is out, as their group was told before it
//! recorded. What was written down of them stays.

pub mod actions;
pub mod store;

use chrono::TimeDelta;

use crate::clock::Instant;
use crate::fund::form::Recordings;

/// When a recording is deleted whose application came to its end at this time.
pub fn kept_until(ended: Instant, limits: Recordings) -> Instant {
    ended + TimeDelta::days(i64::from(limits.kept_days))
}
