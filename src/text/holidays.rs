//! Bank holidays in England and Wales, to 2030, as data.
//!
//! Source: the Banking and Financial Dealings Act 1971, schedule 1, with the days that royal proclamation puts in the place
//! of those at weekends, as www.gov.uk/bank-holidays lists them; the years that it does not list yet follow the same rules.
//! A day that is proclaimed once only is added here when it is known. After the last year no day is known, so that what is
//! promised in working days comes early, never late.

use chrono::NaiveDate;

/// The last year whose days are known.
pub const LAST_YEAR: i32 = 2030;

/// Each day as year, month and day, in order.
const DAYS: &[(i32, u32, u32)] = &[
    (2025, 1, 1),
    (2025, 4, 18),
    (2025, 4, 21),
    (2025, 5, 5),
    (2025, 5, 26),
    (2025, 8, 25),
    (2025, 12, 25),
    (2025, 12, 26),
    (2026, 1, 1),
    (2026, 4, 3),
    (2026, 4, 6),
    (2026, 5, 4),
    (2026, 5, 25),
    (2026, 8, 31),
    (2026, 12, 25),
    (2026, 12, 28),
    (2027, 1, 1),
    (2027, 3, 26),
    (2027, 3, 29),
    (2027, 5, 3),
    (2027, 5, 31),
    (2027, 8, 30),
    (2027, 12, 27),
    (2027, 12, 28),
    (2028, 1, 3),
    (2028, 4, 14),
    (2028, 4, 17),
    (2028, 5, 1),
    (2028, 5, 29),
    (2028, 8, 28),
    (2028, 12, 25),
    (2028, 12, 26),
    (2029, 1, 1),
    (2029, 3, 30),
    (2029, 4, 2),
    (2029, 5, 7),
    (2029, 5, 28),
    (2029, 8, 27),
    (2029, 12, 25),
    (2029, 12, 26),
    (2030, 1, 1),
    (2030, 4, 19),
    (2030, 4, 22),
    (2030, 5, 6),
    (2030, 5, 27),
    (2030, 8, 26),
    (2030, 12, 25),
    (2030, 12, 26),
];

/// Whether a day is a bank holiday in England and Wales.
pub fn is_holiday(day: NaiveDate) -> bool {
    use chrono::Datelike;
    DAYS.binary_search(&(day.year(), day.month(), day.day())).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Days, Weekday};

    /// Easter Sunday, by the rule that the churches use (the "anonymous Gregorian" computus).
    fn easter(year: i32) -> NaiveDate {
        let (a, b, c) = (year % 19, year / 100, year % 100);
        let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        let g = (b - f + 1) / 3;
        let h = (19 * a + b - d - g + 15) % 30;
        let (i, k) = (c / 4, c % 4);
        let l = (32 + 2 * e + 2 * i - h - k) % 7;
        let m = (a + 11 * h + 22 * l) / 451;
        let month = (h + l - 7 * m + 114) / 31;
        let day = (h + l - 7 * m + 114) % 31 + 1;
        NaiveDate::from_ymd_opt(year, month as u32, day as u32).expect("a day")
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    fn first_monday(year: i32, month: u32) -> NaiveDate {
        (1..=7).map(|at| day(year, month, at)).find(|at| at.weekday() == Weekday::Mon).expect("a Monday")
    }

    fn last_monday(year: i32, month: u32) -> NaiveDate {
        (25..=31).rev().map(|at| day(year, month, at)).find(|at| at.weekday() == Weekday::Mon).expect("a Monday")
    }

    /// The next day that is neither at a weekend nor taken.
    fn moved(mut at: NaiveDate, taken: &[NaiveDate]) -> NaiveDate {
        while matches!(at.weekday(), Weekday::Sat | Weekday::Sun) || taken.contains(&at) {
            at = at + Days::new(1);
        }
        at
    }

    #[test]
    fn the_days_are_what_the_rules_make_of_every_year() {
        let mut made = Vec::new();
        for year in 2025..=LAST_YEAR {
            let easter = easter(year);
            let mut of_year = vec![
                moved(day(year, 1, 1), &[]),
                easter - Days::new(2),
                easter + Days::new(1),
                first_monday(year, 5),
                last_monday(year, 5),
                last_monday(year, 8),
            ];
            // Where one of the two is at a weekend, the other keeps its own day.
            let (christmas, boxing) = (day(year, 12, 25), day(year, 12, 26));
            let weekend = |at: NaiveDate| matches!(at.weekday(), Weekday::Sat | Weekday::Sun);
            let keeps: Vec<NaiveDate> = [christmas, boxing].into_iter().filter(|at| !weekend(*at)).collect();
            for at in [christmas, boxing] {
                let at = if weekend(at) { moved(at, &[keeps.clone(), of_year.clone()].concat()) } else { at };
                of_year.push(at);
            }
            of_year.sort();
            made.extend(of_year);
        }
        let kept: Vec<NaiveDate> = DAYS.iter().map(|(y, m, d)| day(*y, *m, *d)).collect();
        assert_eq!(kept, made);
        assert!(kept.is_sorted(), "so that they can be searched");
    }
}
