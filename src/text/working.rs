//! Working days: Monday to Friday. Bank holidays are not known here, so what is promised in working days comes early.

use chrono::{Datelike, Days, NaiveDate, Weekday};

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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_said_on_a_friday_is_looked_at_on_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(after(day("2026-12-04"), 1), day("2026-12-07"));
        assert_eq!(after(day("2026-12-06"), 1), day("2026-12-07"));
        assert_eq!(after(day("2026-12-01"), 5), day("2026-12-08"));
    }

    proptest! {
        #[test]
        fn a_day_so_many_working_days_on_is_one_itself(from in 0u64..2_000, days in 1u32..40) {
            let from = NaiveDate::default() + Days::new(from);
            let to = after(from, days);
            prop_assert!(is_working_day(to) && to > from);
            let between = from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| is_working_day(*day));
            prop_assert_eq!(between.count(), days as usize);
        }
    }
}
