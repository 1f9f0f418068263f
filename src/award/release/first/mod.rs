//! What comes before the letters of a release: the panel hears of departures, groups are rung, and the time is set between
//! which letters leave.

pub mod actions;
pub mod pages;
pub mod views;

use crate::clock::Instant;
use crate::decision::said::DateTyped;
use crate::decision::window::Window;
use crate::error::Problems;
use crate::text::{dates, times};

/// A window as it was typed: two days, each with a time.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub from: DateTyped,
    pub from_time: String,
    pub until: DateTyped,
    pub until_time: String,
}

impl Typed {
    /// The window; what is to be put right is noted.
    pub fn read(&self, now: Instant, problems: &mut Problems) -> Option<Window> {
        let opens_at = moment(&self.from, &self.from_time, "from", problems);
        let closes_at = moment(&self.until, &self.until_time, "until", problems);
        let window = Window { opens_at: opens_at?, closes_at: closes_at? };
        window.check(now, problems);
        Some(window)
    }
}

fn moment(day: &DateTyped, time: &str, field: &str, problems: &mut Problems) -> Option<Instant> {
    let date = dates::parse_day(&day.0, &day.1, &day.2).map_err(|why| problems.add(field, why.to_string())).ok();
    let time_field = format!("{field}_time");
    let time = times::parse_time(time).map_err(|why| problems.add(time_field.clone(), why.to_string())).ok();
    let at = dates::from_london(date?.and_time(time?));
    if at.is_none() {
        problems.add(time_field, "The clocks go forward at that time. Choose another");
    }
    at
}
