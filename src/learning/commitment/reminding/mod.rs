//! Whoever owns promises hears of them before their day: one letter a day at the most, and once for each time. Pure.

pub mod actions;
pub mod store;

use chrono::{NaiveDate, TimeDelta};

/// So many days before its day its owner is reminded of a promise, the first first.
pub const DAYS: [i32; 2] = [7, 1];

/// A reminder whose day has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// So many days before.
    pub days: i32,
    /// Whether it is written. What was promised so late that this day had been by then needs no reminder of it.
    pub writes: bool,
}

/// Which reminder of a promise is due today, of one that is to be kept by a day, was made on another, and whose owner was last
/// reminded so many days before (0 when they were not).
pub fn due(by: NaiveDate, made_on: NaiveDate, reminded_days: i32, today: NaiveDate) -> Option<Due> {
    if today > by {
        return None;
    }
    let on = |days: i32| by - TimeDelta::days(i64::from(days));
    let days = DAYS.into_iter().rev().find(|days| on(*days) <= today)?;
    if reminded_days != 0 && reminded_days <= days {
        return None;
    }
    Some(Due { days, writes: made_on < on(days) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(days: i64) -> NaiveDate {
        NaiveDate::default() + TimeDelta::days(20_000 + days)
    }

    #[test]
    fn a_week_before_and_a_day_before() {
        assert_eq!(due(day(30), day(0), 0, day(22)), None);
        assert_eq!(due(day(30), day(0), 0, day(23)), Some(Due { days: 7, writes: true }));
        assert_eq!(due(day(30), day(0), 7, day(24)), None);
        assert_eq!(due(day(30), day(0), 7, day(29)), Some(Due { days: 1, writes: true }));
        assert_eq!(due(day(30), day(0), 1, day(30)), None);
        assert_eq!(due(day(30), day(0), 0, day(31)), None, "it is missed by then, and that is another letter");
        // Promised on Monday for Thursday: nobody is told on Monday what they have just said.
        assert_eq!(due(day(3), day(0), 0, day(0)), Some(Due { days: 7, writes: false }));
    }

    proptest! {
        #[test]
        fn nobody_hears_of_a_promise_more_than_twice(by in 0_i64..60, looks in prop::collection::vec(0_i64..20, 0..20)) {
            let (mut reminded, mut today, mut letters) = (0, day(0), Vec::new());
            for days in looks {
                today += TimeDelta::days(days);
                if let Some(found) = due(day(by), day(0), reminded, today) {
                    reminded = found.days;
                    letters.extend(found.writes.then_some(found.days));
                }
            }
            let mut once = letters.clone();
            once.dedup();
            prop_assert!(letters.len() <= DAYS.len() && once == letters, "{letters:?}");
        }
    }
}
