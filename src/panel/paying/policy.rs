//! Whose pay is noted, and on which day. Pure.

use chrono::NaiveDate;

use crate::error::Problems;
use crate::panel::sitting::store::Seat;

/// Whether there is money for somebody: they came, and their time comes to something.
pub fn is_due(seat: &Seat) -> bool {
    seat.came && seat.pay_pence() > 0
}

/// Whether somebody still waits for money, or for more of it after a time was put right.
pub fn waits(seat: &Seat) -> bool {
    is_due(seat) && seat.paid.is_none_or(|(_, pence)| pence < seat.pay_pence())
}

/// What is still to be paid to somebody, in pence: less what they had, where a time was put right since.
pub fn left(seat: &Seat) -> i64 {
    let paid = seat.paid.map_or(0, |(_, pence)| pence);
    if waits(seat) { seat.pay_pence() - paid } else { 0 }
}

/// The day on which the money left: not before the meeting, and not one to come.
pub fn check_day(day: Option<NaiveDate>, held_on: NaiveDate, today: NaiveDate, problems: &mut Problems) -> NaiveDate {
    match day {
        Some(day) if day > today => problems.add("day", "Choose today or a day that has been"),
        Some(day) if day < held_on => problems.add("day", "Choose the day of the meeting or one after it"),
        Some(day) => return day,
        // What could not be read, the page has noted.
        None => {}
    }
    today
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_day_of_payment_is_never_before_the_meeting_nor_to_come(held in 0_u64..60, day in 0_u64..60, today in 0_u64..60) {
            let on = |days: u64| NaiveDate::default() + Days::new(days);
            let mut problems = Problems::default();
            let kept = check_day(Some(on(day)), on(held), on(today), &mut problems);
            let fits = day >= held && day <= today;
            prop_assert_eq!(problems.0.is_empty(), fits);
            prop_assert!(!fits || kept == on(day));
        }
    }
}
