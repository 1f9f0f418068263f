//! How much somebody reads at most, and when they do not read at all: said by themselves, and asked of nobody. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use chrono::{NaiveDate, TimeDelta};

/// The most readings that somebody may give as their limit.
pub const MOST: i32 = 50;
/// The most breaks that somebody keeps at once.
pub const BREAKS: usize = 20;

/// Days on which somebody does not read, the first and the last among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// What somebody has said of their time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// So many readings in any week, at most.
    pub most_a_week: Option<u32>,
    pub breaks: Vec<Break>,
}

impl Limits {
    /// How many readings they have room for from one day to another; none where they have set no limit and are there.
    pub fn room(&self, from: NaiveDate, until: NaiveDate) -> Option<u32> {
        let days = self.days(from, until);
        if days == 0 {
            return Some(0);
        }
        self.most_a_week.map(|most| most.saturating_mul(days.div_ceil(7)))
    }

    /// On how many days from one to another they are there.
    fn days(&self, from: NaiveDate, until: NaiveDate) -> u32 {
        let away = |day: &NaiveDate| self.breaks.iter().any(|one| (one.from..=one.until).contains(day));
        let days = from.iter_days().take_while(|day| *day <= until).take(366).filter(|day| !away(day));
        u32::try_from(days.count()).unwrap_or(u32::MAX)
    }

    /// In words, after a name; empty where nothing was said that still counts.
    pub fn said(&self, today: NaiveDate) -> String {
        let most = self.most_a_week.map(|most| format!("at most {most} a week"));
        let breaks = self.breaks.iter().filter(|one| one.until >= today).map(|one| {
            let back = one.until + TimeDelta::days(1);
            format!("away from {}, back {}", crate::text::dates::day(one.from), crate::text::dates::day(back))
        });
        most.into_iter().chain(breaks).collect::<Vec<_>>().join("; ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(days: i64) -> NaiveDate {
        NaiveDate::default() + TimeDelta::days(20_000 + days)
    }

    proptest! {
        #[test]
        fn a_break_never_makes_more_room(
            most in prop::option::of(0_u32..5), from in 0_i64..20, long in 0_i64..30, away in 0_i64..30, for_days in 0_i64..30,
        ) {
            let without = Limits { most_a_week: most, breaks: Vec::new() };
            let break_ = Break { from: day(away), until: day(away + for_days) };
            let with = Limits { most_a_week: most, breaks: vec![break_] };
            let (from, until) = (day(from), day(from + long));
            let room = |limits: &Limits| limits.room(from, until).unwrap_or(u32::MAX);
            prop_assert!(room(&with) <= room(&without));
            if break_.from <= from && until <= break_.until {
                prop_assert_eq!(with.room(from, until), Some(0));
            }
        }
    }

    #[test]
    fn whoever_said_nothing_has_no_limit_and_a_week_is_a_week() {
        assert_eq!(Limits::default().room(day(0), day(5)), None);
        let two = Limits { most_a_week: Some(2), breaks: Vec::new() };
        assert_eq!(two.room(day(0), day(6)), Some(2));
        assert_eq!(two.room(day(0), day(7)), Some(4));
    }
}
