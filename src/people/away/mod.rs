//! Somebody of the council is away for some days, and a colleague covers: what needs the one shows at the other's desk,
//! and letters to the one's groups name the other. Nothing is reassigned, nobody gains a right by it, and it ends by
//! itself.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::{Days, NaiveDate};

use crate::error::{Problems, Result};
use crate::ids::PersonId;
use crate::text::dates;

/// The most days of one absence: whoever is away for longer hands over.
pub const LONGEST: u64 = 183;

/// An absence as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Who is away; empty for whoever types.
    pub person: String,
    pub funder: String,
    pub cover: String,
    /// Day, month and year.
    pub from_on: [String; 3],
    pub until_on: [String; 3],
}

/// The days of an absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

impl Span {
    /// Whether a day is one of them.
    pub fn has(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }

    /// Whether the two have a day in common.
    pub fn meets(self, other: Span) -> bool {
        self.from <= other.until && other.from <= self.until
    }
}

impl Typed {
    /// The days, as they can be kept.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self, today: NaiveDate) -> Result<Span> {
        let mut problems = Problems::default();
        problems.need("cover", &self.cover, "Choose who covers");
        let from = day(&mut problems, "from", &self.from_on, today);
        let until = day(&mut problems, "until", &self.until_on, today);
        if until < today {
            problems.add("until", "That day has gone by");
        } else if until < from {
            problems.add("until", "The last day comes before the first");
        } else if from.checked_add_days(Days::new(LONGEST)).is_some_and(|most| until > most) {
            problems.add("until", "That is more than half a year. Hand over what you look after instead");
        }
        problems.check().map(|()| Span { from, until })
    }
}

fn day(problems: &mut Problems, field: &str, parts: &[String; 3], today: NaiveDate) -> NaiveDate {
    let [day, month, year] = parts;
    dates::parse_day(day, month, year).unwrap_or_else(|why| {
        problems.add(field, why.to_string());
        today
    })
}

/// The name of whoever is away and whose a thing is, from their identifier, a space and their name; empty where that is
/// `person` themselves, or nobody.
pub fn for_whom(whose: &str, person: &PersonId) -> String {
    whose.split_once(' ').filter(|(id, _)| *id != person.as_str()).map_or_else(String::new, |(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn on(days: u64) -> NaiveDate {
        NaiveDate::default() + Days::new(days)
    }

    proptest! {
        #[test]
        fn two_absences_meet_when_a_day_is_in_both(a in 0_u64..20, b in 0_u64..10, c in 0_u64..20, d in 0_u64..10) {
            let (one, other) = (Span { from: on(a), until: on(a + b) }, Span { from: on(c), until: on(c + d) });
            let shared = (0..40).any(|day| one.has(on(day)) && other.has(on(day)));
            prop_assert_eq!(one.meets(other), shared);
            prop_assert_eq!(other.meets(one), shared);
        }
    }

    #[test]
    fn an_absence_has_a_cover_and_days_in_their_order() {
        let parts = |text: &str| {
            let mut parts = text.split('-').map(str::to_owned);
            [(); 3].map(|()| parts.next().unwrap_or_default())
        };
        let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap_or_default();
        let typed = |from: &str, until: &str| Typed {
            cover: "p".into(),
            from_on: parts(from),
            until_on: parts(until),
            ..Typed::default()
        };
        assert!(typed("1-12-2026", "1-12-2026").check(today).is_ok());
        assert!(typed("20-11-2026", "4-12-2026").check(today).is_ok(), "somebody fell ill");
        for (from, until) in [
            ("4-12-2026", "3-12-2026"),
            ("20-11-2026", "30-11-2026"),
            ("1-12-2026", "1-9-2027"),
            ("31-2-2027", "1-12-2026"),
        ] {
            assert!(typed(from, until).check(today).is_err(), "{from} {until}");
        }
        assert!(Typed { cover: String::new(), ..typed("1-12-2026", "2-12-2026") }.check(today).is_err());
    }
}
