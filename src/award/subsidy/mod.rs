//! Subsidy control: an officer's assessment of a grant over three financial years. A group is asked what it had from other
//! public bodies only above the band that its fund sets. Pure.

pub mod actions;
pub mod asking;
pub mod export;
pub mod pages;
pub mod policy;
pub mod shown;
pub mod store;
pub mod typed;
pub mod views;

use chrono::{Datelike, Months, NaiveDate};

use crate::db::types::text_enum;
use crate::text::money::Pence;

/// The most that one enterprise may be given as minimal financial assistance in the elapsed part of a financial year and the
/// two before it: £315,000 (Subsidy Control Act 2022, section 36). Regulations can change it; each assessment keeps the limit
/// that it was made with.
pub const LIMIT: Pence = Pence::pounds(315_000);

/// Minimal financial assistance of more than this goes to the public database of subsidies (Subsidy Control Act 2022,
/// section 33).
pub const PUBLISHED_ABOVE: Pence = Pence::pounds(100_000);

/// Within how many months an entry of the database is made (Subsidy Control Act 2022, section 33).
pub const PUBLISHED_WITHIN: Months = Months::new(3);

text_enum! {
    /// What an officer found.
    pub enum Outcome {
        /// One of the four questions has a no.
        NoSubsidy = "none",
        /// A subsidy, within the limit of minimal financial assistance.
        Minimal = "minimal",
        /// More than that: the subsidy control principles were considered, elsewhere and by somebody with a name.
        Principles = "principles",
    }
}

text_enum! {
    /// Where the question to a group is.
    pub enum Answer {
        Waiting = "waiting",
        /// The group said how much.
        Amount = "amount",
        /// The group does not know: its named contact talks with it.
        Unknown = "unknown",
    }
}

text_enum! {
    /// The four questions by which a grant may be a subsidy. One no is enough for it to be none.
    pub enum Limb {
        PublicMoney = "public_money",
        Advantage = "advantage",
        Enterprise = "enterprise",
        Trade = "trade",
    }
}

impl Limb {
    /// As an officer is asked.
    pub fn question(self) -> &'static str {
        match self {
            Limb::PublicMoney => "Does it come from public money?",
            Limb::Advantage => "Does it give this group something that others in its place do not get?",
            Limb::Enterprise => "Does the group offer goods or services on a market with it?",
            Limb::Trade => "May it affect trade or competition, within the UK or with another country?",
        }
    }

    /// What helps to answer it.
    pub fn help(self) -> &'static str {
        match self {
            Limb::PublicMoney => {
                "The council's own money, or money that another public body gave it to give on. Most often yes."
            }
            Limb::Advantage => {
                "Money on better terms than the market gives, to some and not to all. A grant to one group is most often that."
            }
            Limb::Enterprise => {
                "Whatever its legal form: what counts is whether it sells, or could sell, what the grant pays for. A lunch club \
                 or an advice line that asks for no price offers nothing on a market. Where it does both, only what the grant pays for counts."
            }
            Limb::Trade => {
                "Whether somebody who offers the same could lose by it. Purely local help for people who would not buy it is unlikely to."
            }
        }
    }
}

impl Outcome {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Outcome::NoSubsidy => "Not a subsidy",
            Outcome::Minimal => "Minimal financial assistance",
            Outcome::Principles => "A subsidy above that: the principles were considered",
        }
    }
}

/// Three financial years: the one that a day is in, and the two before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    pub from: NaiveDate,
    /// The last day of the year that the day is in.
    pub until: NaiveDate,
}

/// The calendar year in which the financial year of a day begins. It begins on 1 April.
pub fn year_of(day: NaiveDate) -> i32 {
    if day.month() >= 4 { day.year() } else { day.year() - 1 }
}

fn first_of(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 4, 1)
}

impl Years {
    /// The three years of a day.
    pub fn of(day: NaiveDate) -> Years {
        let year = year_of(day);
        Years {
            from: first_of(year - 2).unwrap_or(day),
            until: first_of(year + 1).and_then(|next| next.pred_opt()).unwrap_or(day),
        }
    }
}

/// What a group had in three years, in whole pence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// This grant.
    pub grant: Pence,
    /// Every other grant of the group on the portal, whichever fund it came from, but for those found to be no subsidy.
    pub own: Pence,
    /// What the group said that it had from other public bodies.
    pub declared: Pence,
}

impl Sums {
    /// Together; a sum that no number holds is the largest there is.
    pub fn total(self) -> Pence {
        total([self.grant, self.own, self.declared])
    }

    /// Whether it is within the limit. What is exactly the limit is.
    pub fn is_within(self, limit: Pence) -> bool {
        self.total() <= limit
    }
}

/// Adds, and never wraps round.
pub fn total(parts: impl IntoIterator<Item = Pence>) -> Pence {
    parts.into_iter().fold(Pence::ZERO, |sum, part| Pence(sum.0.saturating_add(part.0)))
}

/// What comes of four answers and the sums.
pub fn outcome(all_yes: bool, sums: Sums, limit: Pence) -> Outcome {
    match all_yes {
        false => Outcome::NoSubsidy,
        true if sums.is_within(limit) => Outcome::Minimal,
        true => Outcome::Principles,
    }
}

/// Whether what was found no longer fits: this grant and the group's others have grown past what it was made for. What is no
/// subsidy is none however much it is.
pub fn is_stale(outcome: Outcome, made_for: Sums, now: Sums) -> bool {
    let own = |sums: Sums| total([sums.grant, sums.own]);
    outcome != Outcome::NoSubsidy && own(now) > own(made_for)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_financial_year_begins_on_the_first_of_april() {
        assert_eq!((year_of(day("2027-03-31")), year_of(day("2027-04-01"))), (2026, 2027));
        let years = Years::of(day("2028-02-29"));
        assert_eq!((years.from, years.until), (day("2025-04-01"), day("2028-03-31")));
    }

    proptest! {
        #[test]
        fn every_day_is_in_exactly_one_year_and_three_years_are_three(days in 0_u64..80_000) {
            let day = day("1900-01-01") + Days::new(days);
            let inside = |year: i32| first_of(year).is_some_and(|from| day >= from) && first_of(year + 1).is_some_and(|next| day < next);
            let year = year_of(day);
            prop_assert_eq!((year - 3..=year + 3).filter(|year| inside(*year)).collect::<Vec<_>>(), vec![year]);
            let years = Years::of(day);
            prop_assert!(years.from <= day && day <= years.until);
            let next = years.until.succ_opt().expect("a day after it");
            prop_assert_eq!((next.year(), next.month(), next.day()), (years.from.year() + 3, 4, 1));
            prop_assert_eq!((years.from.month(), years.from.day()), (4, 1));
            let long = (next - years.from).num_days();
            prop_assert!(long == 1_095 || long == 1_096, "{} days", long);
        }

        #[test]
        fn sums_never_wrap_and_the_limit_itself_is_within(grant in 0..i64::MAX, own in 0..i64::MAX, declared in 0..i64::MAX) {
            let sums = Sums { grant: Pence(grant), own: Pence(own), declared: Pence(declared) };
            let whole = i128::from(grant) + i128::from(own) + i128::from(declared);
            prop_assert_eq!(i128::from(sums.total().0), whole.min(i128::from(i64::MAX)));
            prop_assert!(sums.is_within(sums.total()));
            prop_assert!(sums.total() == Pence::ZERO || !sums.is_within(Pence(sums.total().0 - 1)));
        }

        #[test]
        fn one_no_makes_it_no_subsidy_and_what_is_none_grows_stale_never(
            all_yes: bool, grant in 0_i64..50_000_000, own in 0_i64..50_000_000, declared in 0_i64..50_000_000, more in 1_i64..1_000,
        ) {
            let sums = Sums { grant: Pence(grant), own: Pence(own), declared: Pence(declared) };
            let found = outcome(all_yes, sums, LIMIT);
            prop_assert_eq!(found == Outcome::NoSubsidy, !all_yes);
            prop_assert_eq!(found == Outcome::Minimal, all_yes && grant + own + declared <= LIMIT.0);
            prop_assert!(!is_stale(found, sums, sums));
            for grown in [Sums { own: Pence(own + more), ..sums }, Sums { grant: Pence(grant + more), ..sums }] {
                prop_assert_eq!(is_stale(found, sums, grown), all_yes);
            }
        }
    }
}
