//! Humane hours: what nobody waits for leaves from 8am to 6pm in London, from Monday to Saturday.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};

use crate::clock::Instant;
use crate::text::dates;

/// From this hour on, in London.
pub const OPEN: u32 = 8;
/// Until this hour, in London.
pub const CLOSE: u32 = 18;

fn is_working(day: NaiveDate) -> bool {
    day.weekday() != Weekday::Sun
}

/// Whether letters that nobody waits for leave at this time.
pub fn is_humane(at: Instant) -> bool {
    let local = dates::to_london(at);
    is_working(local.date()) && (OPEN..CLOSE).contains(&local.hour())
}

/// When such a letter leaves that is written now: at once, or when the next morning begins.
pub fn next(at: Instant) -> Instant {
    if is_humane(at) {
        return at;
    }
    let local = dates::to_london(at);
    // This morning where it has not begun yet, else the next; a Sunday has none.
    let today = (local.hour() < OPEN).then(|| local.date());
    let later = (1..=7).filter_map(|days| local.date().checked_add_days(Days::new(days)));
    today.into_iter().chain(later).find(|day| is_working(*day)).map_or(at, morning)
}

/// The same time, or the morning of the last working day before it: for what must not come late.
pub fn at_or_before(at: Instant) -> Instant {
    if is_humane(at) {
        return at;
    }
    let local = dates::to_london(at);
    let today = (local.hour() >= CLOSE).then(|| local.date());
    let earlier = (1..=7).filter_map(|days| local.date().checked_sub_days(Days::new(days)));
    today.into_iter().chain(earlier).find(|day| is_working(*day)).map_or(at, morning)
}

/// When letters begin to leave on a day. No clock is ever changed at eight in the morning.
fn morning(day: NaiveDate) -> Instant {
    let local = day.and_time(NaiveTime::from_hms_opt(OPEN, 0, 0).unwrap_or_default());
    dates::from_london(local).unwrap_or(local)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn london(text: &str) -> Instant {
        let local = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
        dates::from_london(local).expect("a time that exists")
    }

    #[test]
    fn nobody_is_written_to_at_night_or_on_a_sunday() {
        for (written, leaves) in [
            ("2026-12-01 10:00", "2026-12-01 10:00"),
            ("2026-12-01 07:59", "2026-12-01 08:00"),
            ("2026-12-01 18:00", "2026-12-02 08:00"),
            ("2026-12-05 17:59", "2026-12-05 17:59"),
            ("2026-12-05 18:00", "2026-12-07 08:00"),
            ("2026-12-06 12:00", "2026-12-07 08:00"),
            // The clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
            ("2026-10-24 23:00", "2026-10-26 08:00"),
            ("2027-03-27 18:30", "2027-03-29 08:00"),
        ] {
            assert_eq!(next(london(written)), london(leaves), "{written}");
        }
    }

    #[test]
    fn what_must_not_come_late_comes_early() {
        for (wanted, comes) in [
            ("2026-12-01 10:00", "2026-12-01 10:00"),
            ("2026-12-01 23:59", "2026-12-01 08:00"),
            ("2026-12-06 17:00", "2026-12-05 08:00"),
            ("2026-12-07 07:00", "2026-12-05 08:00"),
        ] {
            assert_eq!(at_or_before(london(wanted)), london(comes), "{wanted}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_time_the_next_humane_moment_is_near(minutes in 0i64..1_576_800) {
            // Three years of minutes, with six changes of the clocks in them.
            let at = london("2026-01-01 00:00") + TimeDelta::minutes(minutes);
            let (after, before) = (next(at), at_or_before(at));
            prop_assert!(is_humane(after) && is_humane(before));
            prop_assert!(after >= at && after - at <= TimeDelta::hours(39));
            prop_assert!(before <= at && at - before <= TimeDelta::hours(49));
            prop_assert_eq!(next(after), after);
            prop_assert_eq!(after == at, is_humane(at));
            // Nothing humane lies between.
            if after > at {
                prop_assert!(!is_humane(after - TimeDelta::minutes(1)));
            }
        }
    }
}
