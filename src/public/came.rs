//! What a round came to, in numbers that tell on nobody, and whether its promised day was kept. Pure.

use chrono::NaiveDate;

use crate::clock::{Instant, london_date};
use crate::decision::Outcome;
use crate::decision::reason::ReasonKind;
pub use crate::fund::counts::{FEW, middle};
use crate::public::few::Heard;

/// What a round has come to so far.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// Groups that sent an application and have not withdrawn it.
    pub applied: i64,
    /// How many of them heard what.
    pub outcomes: Vec<(Outcome, i64)>,
    /// How often each kind of reason was given. A decision may have several.
    pub kinds: Vec<(ReasonKind, i64)>,
    /// When the last of them heard what was decided.
    pub last_told: Option<Instant>,
}

impl Came {
    /// Adds a number of groups: what they heard (nothing, while they wait), of which kinds, and when the last did.
    pub fn add(&mut self, groups: i64, outcome: Option<Outcome>, kinds: &[ReasonKind], told: Option<Instant>) {
        self.applied += groups;
        let Some(outcome) = outcome else { return };
        match self.outcomes.iter_mut().find(|(known, _)| *known == outcome) {
            Some((_, count)) => *count += groups,
            None => self.outcomes.push((outcome, groups)),
        }
        self.outcomes.sort_by_key(|(outcome, _)| *outcome);
        for kind in kinds {
            match self.kinds.iter_mut().find(|(known, _)| known == kind) {
                Some((_, count)) => *count += groups,
                None => self.kinds.push((*kind, groups)),
            }
        }
        self.kinds.sort_by_key(|(kind, count)| (-count, *kind));
        // To be told to wait is not to be told what was decided.
        if outcome != Outcome::NotDecidedYet {
            self.last_told = self.last_told.max(told);
        }
    }

    fn count(&self, wanted: impl Fn(Outcome) -> bool) -> i64 {
        self.outcomes.iter().filter(|(outcome, _)| wanted(*outcome)).map(|(_, count)| count).sum()
    }

    /// How many know what was decided.
    pub fn decided(&self) -> i64 {
        self.count(|outcome| outcome != Outcome::NotDecidedYet)
    }

    /// How many were funded: in full, in part, or once something was checked.
    pub fn funded(&self) -> i64 {
        self.count(Outcome::gives)
    }

    /// How many were funded in part.
    pub fn in_part(&self) -> i64 {
        self.count(|outcome| outcome == Outcome::InPart)
    }

    /// How many heard something, and how many of them were funded.
    pub fn heard(&self) -> Heard {
        Heard { told: self.count(|_| true), funded: self.funded() }
    }

    /// How many were told kinds of reason: those that are not funded, or in part.
    pub fn with_reasons(&self) -> i64 {
        self.count(|outcome| matches!(outcome, Outcome::NotThisTime | Outcome::InPart))
    }

    /// Whether so few applied that no number is given.
    pub fn is_few(&self) -> bool {
        self.applied < FEW
    }

    /// How the promised day stands on this day.
    pub fn promise(&self, decide_by: NaiveDate, rolling: bool, today: NaiveDate) -> Promise {
        let waiting = self.applied - self.decided();
        let late = |day: NaiveDate| (day - decide_by).num_days();
        match self.last_told.map(london_date) {
            _ if rolling => Promise::Rolling,
            _ if waiting > 0 && today > decide_by => Promise::Waits { days: late(today) },
            Some(told) if waiting == 0 && told <= decide_by => Promise::Kept { told },
            Some(told) if waiting == 0 => Promise::Late { told, days: late(told) },
            _ => Promise::Open,
        }
    }
}

/// How a promised day stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// Each group has a day of its own.
    Rolling,
    /// The day is to come, or nobody applied.
    Open,
    Kept {
        told: NaiveDate,
    },
    Late {
        told: NaiveDate,
        days: i64,
    },
    /// The day has passed, and somebody still waits.
    Waits {
        days: i64,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
    }

    fn told(on: u32) -> Option<Instant> {
        day(on).and_hms_opt(12, 0, 0)
    }

    #[test]
    fn a_promise_is_kept_when_the_last_group_has_heard_by_its_day() {
        let mut came = Came::default();
        assert_eq!(came.promise(day(3), false, day(9)), Promise::Open, "nobody waits");
        came.add(4, Some(Outcome::Funded), &[], told(2));
        assert_eq!(came.promise(day(3), false, day(9)), Promise::Kept { told: day(2) });
        came.add(2, None, &[], None);
        assert_eq!(came.promise(day(3), false, day(3)), Promise::Open);
        assert_eq!(came.promise(day(3), false, day(4)), Promise::Waits { days: 1 });
        let mut late = Came::default();
        late.add(6, Some(Outcome::NotThisTime), &[ReasonKind::Money], told(12));
        assert_eq!(late.promise(day(3), false, day(20)), Promise::Late { told: day(12), days: 9 });
        assert_eq!(late.promise(day(3), true, day(20)), Promise::Rolling);
    }

    #[test]
    fn to_be_told_to_wait_is_not_to_be_told() {
        let mut came = Came::default();
        came.add(5, Some(Outcome::NotDecidedYet), &[], told(1));
        assert_eq!((came.decided(), came.applied, came.last_told), (0, 5, None));
        assert_eq!(came.promise(day(3), false, day(5)), Promise::Waits { days: 2 });
    }

    proptest! {
        #[test]
        fn the_middle_has_as_many_on_either_side(amounts in prop::collection::vec(1_i64..1_000_000, 0..40)) {
            match middle(amounts.clone()) {
                None => prop_assert!((amounts.len() as i64) < FEW),
                Some(middle) => {
                    let below = amounts.iter().filter(|amount| **amount < middle).count();
                    let above = amounts.iter().filter(|amount| **amount > middle).count();
                    prop_assert!(below <= amounts.len() / 2 && above <= amounts.len() / 2);
                }
            }
        }

        #[test]
        fn nobody_is_counted_twice(groups in prop::collection::vec((1_i64..9, 0_usize..6), 0..12)) {
            let mut came = Came::default();
            for (count, which) in &groups {
                let outcome = Outcome::ALL.get(*which).copied();
                came.add(*count, outcome, &[ReasonKind::Money], outcome.and(told(1)).map(|at| at + TimeDelta::hours(1)));
            }
            prop_assert_eq!(came.applied, groups.iter().map(|(count, _)| count).sum::<i64>());
            prop_assert!(came.funded() + came.count(|o| o == Outcome::NotThisTime) == came.decided());
            prop_assert!(came.in_part() <= came.funded() && came.decided() <= came.applied);
        }
    }
}
