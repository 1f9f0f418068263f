//! The browsers in which somebody has signed in. Each carries a cookie that names it and opens nothing; a letter tells of a
//! browser that did not.

use chrono::TimeDelta;

pub mod actions;
pub mod store;

/// How long a browser is known that nobody signs in with, in days: browsers keep a cookie no longer.
pub const KNOWN_DAYS: i64 = 400;

/// The same, from an instant back.
pub const KNOWN: TimeDelta = TimeDelta::days(KNOWN_DAYS);
