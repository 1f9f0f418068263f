//! Working days: Monday to Friday. Where the law counts, bank holidays are left out as well ([`by_law`]); elsewhere what is promised comes early.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

use super::dates::london_day;
use super::holidays::is_holiday;

/// Whether people are at work.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// So many working days after a day.
pub fn after(day: NaiveDate, days: u32) -> NaiveDate {
    let mut at = day;
    let mut left = days;
    while left > 0 {
        let Some(next) = at.checked_add_days(Days::new(1)) else { return at };
        at = next;
        if is_working_day(at) {
            left -= 1;
        }
    }
    at
}

/// The same hour on the working day before.
pub fn a_day_before(at: NaiveDateTime) -> NaiveDateTime {
    let mut before = at - TimeDelta::days(1);
    while !is_working_day(london_day(before)) {
        before -= TimeDelta::days(1);
    }
    before
}

/// So many working days after a day, bank holidays in England and Wales apart: what the law counts by.
pub fn by_law(day: NaiveDate, days: u32) -> NaiveDate {
    let (mut at, mut left) = (day, days);
    while left > 0 {
        let Some(next) = at.checked_add_days(Days::new(1)) else { return at };
        at = next;
        if is_working_day(at) && !is_holiday(at) {
            left -= 1;
        }
    }
    at
}

/// How many working days lie after one day, up to another: nothing on the same day, nor where the other comes first.
pub fn between(from: NaiveDate, to: NaiveDate) -> i64 {
    let days = from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| is_working_day(*day));
    i64::try_from(days.count()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_working_day_before_a_monday_is_the_friday() {
        let at = |day: u32| {
            NaiveDate::from_ymd_opt(2026, 12, day).and_then(|day| day.and_hms_opt(10, 0, 0)).expect("a time")
        };
        assert_eq!(a_day_before(at(15)), at(14));
        assert_eq!(a_day_before(at(14)), at(11));
        assert_eq!(a_day_before(at(13)), at(11));
    }

    #[test]
    fn twenty_working_days_over_christmas_leave_out_three_holidays() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(by_law(day("2026-12-01"), 20), day("2026-12-31"));
        assert_eq!(by_law(day("2026-12-10"), 20), day("2027-01-12"));
        assert_eq!(after(day("2026-12-10"), 20), day("2027-01-07"));
    }

    #[test]
    fn what_is_said_on_a_friday_is_looked_at_on_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(after(day("2026-12-04"), 1), day("2026-12-07"));
        assert_eq!(after(day("2026-12-06"), 1), day("2026-12-07"));
        assert_eq!(after(day("2026-12-01"), 5), day("2026-12-08"));
    }

    #[test]
    fn signed_on_a_monday_and_paid_on_the_friday_is_four_working_days() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(between(day("2026-12-07"), day("2026-12-11")), 4);
        assert_eq!(between(day("2026-12-11"), day("2026-12-14")), 1);
        assert_eq!(between(day("2026-12-11"), day("2026-12-11")), 0);
        assert_eq!(between(day("2026-12-11"), day("2026-12-01")), 0);
    }

    proptest! {
        #[test]
        fn what_lies_between_is_what_was_counted_on(from in 0u64..2_000, days in 0u32..40) {
            let from = NaiveDate::default() + Days::new(from);
            prop_assert_eq!(between(from, after(from, days)), i64::from(days));
        }

        #[test]
        fn a_day_so_many_working_days_on_is_one_itself(from in 0u64..2_000, days in 1u32..40) {
            let from = NaiveDate::default() + Days::new(from);
            let to = after(from, days);
            prop_assert!(is_working_day(to) && to > from);
            let between = from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| is_working_day(*day));
            prop_assert_eq!(between.count(), days as usize);
        }

        #[test]
        fn the_law_counts_neither_weekends_nor_bank_holidays(from in 20_100u64..22_100, days in 1u32..60) {
            let from = NaiveDate::default() + Days::new(from);
            let to = by_law(from, days);
            let works = |day: &NaiveDate| is_working_day(*day) && !is_holiday(*day);
            prop_assert!(works(&to) && to >= after(from, days), "never before what weekends alone make it");
            let between = from.iter_days().skip(1).take_while(|day| *day <= to).filter(works);
            prop_assert_eq!(between.count(), days as usize);
            prop_assert!(by_law(from, days + 1) > to);
        }
    }
}
