//! How often a group and the council talk of what they learn, and how light it is: by the size of the grants. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use chrono::{Days, Months, NaiveDate};

use crate::fund::form::{Apparatus, SizeBand};

/// What is usual in a round of some size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cadence {
    /// One exchange: a photograph or a voice note is enough.
    OneLight,
    /// One conversation, in whatever way suits the group.
    One,
    /// One conversation each year, with the accounts as they are.
    Yearly,
    /// Two conversations each year.
    TwiceYearly,
}

impl Cadence {
    /// What is usual in a band.
    pub fn of(band: SizeBand) -> Cadence {
        match band.apparatus() {
            Apparatus::Lightest => Cadence::OneLight,
            Apparatus::Light => Cadence::One,
            Apparatus::Fuller => Cadence::Yearly,
            Apparatus::Fullest => Cadence::TwiceYearly,
        }
    }

    /// How many months lie between signing, or the last exchange, and the next.
    fn months(self) -> u32 {
        match self {
            Cadence::OneLight | Cadence::One | Cadence::TwiceYearly => 6,
            Cadence::Yearly => 12,
        }
    }

    /// Whether it comes again after the first.
    fn comes_again(self) -> bool {
        matches!(self, Cadence::Yearly | Cadence::TwiceYearly)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Cadence::OneLight => "One light exchange: a photograph or a voice note is enough",
            Cadence::One => "One conversation, in whatever way suits the group",
            Cadence::Yearly => "One conversation a year, with the accounts as they are",
            Cadence::TwiceYearly => "Two conversations a year",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Cadence::OneLight => "cadence-one-light",
            Cadence::One => "cadence-one",
            Cadence::Yearly => "cadence-yearly",
            Cadence::TwiceYearly => "cadence-twice-yearly",
        }
    }
}

/// What is known of a grant when its next exchange is reckoned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// When both had signed; none before.
    pub signed_on: Option<NaiveDate>,
    /// When both last talked or wrote, or will: a conversation that is arranged counts.
    pub last_on: Option<NaiveDate>,
    /// The group chose a way and said when it suits, and nothing has been arranged since.
    pub asked_on: Option<NaiveDate>,
    /// Not before this day, says the group.
    pub later_on: Option<NaiveDate>,
}

/// When the next exchange is due to be offered; none where none is: before the agreement is signed, or once the one that is
/// usual has been.
pub fn next_due(cadence: Cadence, known: Known) -> Option<NaiveDate> {
    let signed = known.signed_on?;
    if let Some(asked) = known.asked_on {
        return Some(known.later_on.map_or(asked, |later| later.max(asked)));
    }
    let usual = match known.last_on {
        Some(_) if !cadence.comes_again() => return None,
        Some(last) => last.max(signed),
        None => signed,
    };
    let due = usual.checked_add_months(Months::new(cadence.months()))?;
    Some(known.later_on.map_or(due, |later| later.max(due)))
}

/// For how long a group may have it put off in one go, by what it presses.
pub fn put_off(pressed: &str, today: NaiveDate) -> Option<NaiveDate> {
    match pressed {
        "month" => today.checked_add_days(Days::new(30)),
        "season" => today.checked_add_days(Days::new(91)),
        "half-year" => today.checked_add_days(Days::new(182)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::money::Pence;
    use proptest::prelude::*;

    fn day(days: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 4).expect("a day") + Days::new(days)
    }

    #[test]
    fn a_thousand_pounds_is_one_photograph() {
        assert_eq!(Cadence::of(SizeBand::SMALLEST), Cadence::OneLight);
        assert_eq!(Cadence::of(SizeBand::UpTo(Pence::pounds(20_000))), Cadence::Yearly);
        assert_eq!(Cadence::of(SizeBand::Above), Cadence::TwiceYearly);
        let signed = Known { signed_on: Some(day(0)), ..Known::default() };
        assert_eq!(next_due(Cadence::OneLight, Known::default()), None, "nothing before both have signed");
        assert_eq!(next_due(Cadence::OneLight, signed), NaiveDate::from_ymd_opt(2027, 7, 4));
        let talked = Known { last_on: Some(day(100)), ..signed };
        assert_eq!(next_due(Cadence::OneLight, talked), None, "one is enough");
        assert_eq!(next_due(Cadence::Yearly, talked), day(100).checked_add_months(Months::new(12)));
    }

    proptest! {
        #[test]
        fn nobody_is_asked_before_the_day_they_named(
            last in prop::option::of(0_u64..900), asked in prop::option::of(0_u64..900), later in 0_u64..2_000,
            cadence in prop::sample::select(vec![Cadence::OneLight, Cadence::One, Cadence::Yearly, Cadence::TwiceYearly]),
        ) {
            let known = Known {
                signed_on: Some(day(0)), last_on: last.map(day), asked_on: asked.map(day), later_on: Some(day(later)),
            };
            prop_assert!(next_due(cadence, known).is_none_or(|due| due >= day(later)));
        }
    }
}
