//! A report of any period: what was promised and whether it was kept, with what was said of what was not; what the council held of
//! risk and what moved; what was learned; how long payments took. No group is named in it, and no application. Pure.

pub mod pages;
pub mod saying;
#[cfg(test)]
mod saying_tests;
pub mod store;
pub mod views;

use chrono::{Datelike, Months, NaiveDate};

use crate::db::types::text_enum;
use crate::error::{Problems, Result};

/// The days of a report, the first and the last among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

text_enum! {
    /// A period that is one click away. All of them begin with the council's year, which begins in April.
    pub enum Last {
        Month = "month",
        Quarter = "quarter",
        Half = "half",
        Year = "year",
    }
}

impl Last {
    /// How many months it has.
    fn months(self) -> u32 {
        match self {
            Last::Month => 1,
            Last::Quarter => 3,
            Last::Half => 6,
            Last::Year => 12,
        }
    }

    /// As a link says it.
    pub fn name(self) -> &'static str {
        match self {
            Last::Month => "Last month",
            Last::Quarter => "Last quarter",
            Last::Half => "Last half year",
            Last::Year => "Last financial year",
        }
    }

    /// The last one that is over.
    pub fn before(self, today: NaiveDate) -> Period {
        let first_of_month = today.with_day(1).unwrap_or(today);
        // How far the month stands into the one that goes on now.
        let since_april = (today.month() + 8) % 12;
        let begins = back(first_of_month, since_april % self.months());
        Period { from: back(begins, self.months()), to: begins.pred_opt().unwrap_or(begins) }
    }
}

fn back(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_sub_months(Months::new(months)).unwrap_or(day)
}

/// A period as somebody typed it.
///
/// # Errors
/// What is to be put right; `problems` are those of the days as they were typed.
pub fn check(from: Option<NaiveDate>, to: Option<NaiveDate>, mut problems: Problems) -> Result<Period> {
    let period = from.zip(to).map(|(from, to)| Period { from, to });
    match period {
        Some(period) if period.to < period.from => {
            problems.add("to", "Choose a last day that comes on or after the first");
        }
        Some(period) if period.to > period.from.checked_add_months(Months::new(36)).unwrap_or(period.to) => {
            problems.add("to", "A report covers three years at the most");
        }
        Some(_) => {}
        None => problems.add("from", "Enter both days"),
    }
    problems.check()?;
    period.ok_or_else(|| crate::error::Error::problem("from", "Enter both days"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn what_is_over_is_one_click_away() {
        let of = |last: Last, today| {
            let Period { from, to } = last.before(today);
            (from, to)
        };
        let january = day(2027, 1, 15);
        assert_eq!(of(Last::Month, january), (day(2026, 12, 1), day(2026, 12, 31)));
        assert_eq!(of(Last::Quarter, january), (day(2026, 10, 1), day(2026, 12, 31)));
        assert_eq!(of(Last::Half, january), (day(2026, 4, 1), day(2026, 9, 30)));
        assert_eq!(of(Last::Year, january), (day(2025, 4, 1), day(2026, 3, 31)));
        let april = day(2027, 4, 1);
        assert_eq!(of(Last::Month, april), (day(2027, 3, 1), day(2027, 3, 31)));
        assert_eq!(of(Last::Half, april), (day(2026, 10, 1), day(2027, 3, 31)));
        assert_eq!(of(Last::Year, april), (day(2026, 4, 1), day(2027, 3, 31)));
    }

    proptest! {
        #[test]
        fn a_period_that_is_over_is_whole_and_before_today(days in 0_u64..20_000, last in prop::sample::select(Last::ALL.to_vec())) {
            let today = day(1990, 1, 1) + chrono::Days::new(days);
            let Period { from, to } = last.before(today);
            prop_assert!(to < today && from.day() == 1 && to.succ_opt().is_some_and(|next| next.day() == 1));
            prop_assert_eq!(from.checked_add_months(Months::new(last.months())), to.succ_opt());
            // It is the last one: the next has not ended.
            let next = to.succ_opt().and_then(|next| next.checked_add_months(Months::new(last.months())));
            prop_assert!(next.is_some_and(|next| next > today));
        }
    }

    #[test]
    fn a_period_ends_after_it_begins() {
        let good = check(Some(day(2026, 4, 1)), Some(day(2026, 4, 1)), Problems::default());
        assert!(good.is_ok());
        assert!(check(Some(day(2026, 4, 2)), Some(day(2026, 4, 1)), Problems::default()).is_err());
        assert!(check(Some(day(2020, 4, 2)), Some(day(2026, 4, 1)), Problems::default()).is_err());
        assert!(check(None, Some(day(2026, 4, 1)), Problems::default()).is_err());
    }
}
