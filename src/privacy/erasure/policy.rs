//! Whose account can be erased, and from when. Pure.

use chrono::{NaiveDate, TimeDelta};

use crate::error::{Error, Result, Words};
use crate::ids::FunderId;
use crate::privacy::retention::{Rule, Rules};
use crate::text::dates;

/// The kinds of record, as the data map calls them, in which a council keeps who decided, read, advised, signed, paid and
/// confirmed, and who answered for a round or for data protection.
pub const RECORDS: &[&str] = &["readings", "panels", "decisions", "grants", "payments", "funds", "privacy", "requests"];
/// Those in which it keeps who saw to a worry, for as long as worries are kept.
pub const WORRIES: &[&str] = &["worries"];

/// Where somebody's name stands in a council's records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    Nowhere,
    InRecords,
    /// There, or nowhere else.
    InWorries,
}

/// A role that somebody holds or held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    /// The day on which it ended; none while it is held.
    pub ended_on: Option<NaiveDate>,
    /// How many days the council keeps its records after that.
    pub kept_days: i32,
}

/// What somebody's work for a council means for their account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Work {
    /// They never worked for one, or nothing of it has to stand under their name any more.
    #[default]
    Over,
    /// They hold a role.
    Now,
    /// Their name stands in its records, which are kept so until this day.
    KeptUntil(NaiveDate),
}

/// How many days a council keeps who decided and who paid: as long as what was said in an application with a grant. For the whole
/// portal, the longest that any of its funders says. Who saw to a worry stays as long as the worry, where that is longer.
pub fn kept_days(rules: &Rules, funder: Option<&FunderId>, stands: Stands) -> i32 {
    let days = |rule: Rule| match funder {
        Some(funder) => rules.days(rule, Some(funder)),
        None => {
            let set = rules.0.iter().filter(|set| set.rule == rule).map(|set| set.days);
            set.max().unwrap_or_default().max(rule.usual_days())
        }
    };
    match stands {
        Stands::InWorries => days(Rule::Funded).max(days(Rule::Worries)),
        Stands::InRecords | Stands::Nowhere => days(Rule::Funded),
    }
}

/// What roles mean for an account, where `stands` says whether anything in a council's records has this name.
pub fn work(roles: &[Worked], stands: bool, today: NaiveDate) -> Work {
    if roles.iter().any(|role| role.ended_on.is_none()) {
        return Work::Now;
    }
    let kept = |role: &Worked| role.ended_on?.checked_add_signed(TimeDelta::days(role.kept_days.into()));
    match roles.iter().filter_map(kept).max() {
        Some(until) if stands && today < until => Work::KeptUntil(until),
        _ => Work::Over,
    }
}

/// What is known of somebody who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub work: Work,
    /// Something must not be deleted now at a council in whose records their name stands.
    pub records_held: bool,
    /// Something of a group of theirs must not be deleted now.
    pub is_held: bool,
}

impl Standing {
    /// Whether the account can be erased.
    pub fn may_go(self) -> bool {
        self.why_not(dates::long_day).is_none()
    }

    /// The words that say why the account stays, if it has to; `said` says a day.
    pub fn why_not(self, said: impl Fn(NaiveDate) -> String) -> Option<Words> {
        match self {
            Standing { work: Work::Now, .. } => Some(Words::key("erase-role")),
            Standing { records_held: true, .. } => Some(Words::key("erase-held-records")),
            Standing { work: Work::KeptUntil(day), .. } => Some(Words::key("erase-role-until").with("day", said(day))),
            Standing { is_held: true, .. } => Some(Words::key("erase-held")),
            _ => None,
        }
    }
}

/// Whether an account can be erased.
///
/// # Errors
/// Refused with the reason, and the way back.
pub fn may_erase(standing: Standing) -> Result<()> {
    match standing.why_not(dates::long_day) {
        None => Ok(()),
        Some(why) => Err(Error::refused_with(why, "/account", Words::key("account-title"))),
    }
}

/// Whether how somebody is reached can be taken out while their name stays: also while a council's records have the name.
///
/// # Errors
/// Refused for whoever works there, whom colleagues and groups have to reach, and while something is held.
pub fn may_forget_details(standing: Standing) -> Result<()> {
    let work = if standing.work == Work::Now { Work::Now } else { Work::Over };
    may_erase(Standing { work, ..standing })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::privacy::retention::Set;

    fn day(days: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day") + TimeDelta::days(days)
    }

    fn with(work: Work) -> Standing {
        Standing { work, ..Standing::default() }
    }

    #[test]
    fn whoever_works_for_a_council_and_whatever_is_held_stays() {
        assert!(may_erase(Standing::default()).is_ok());
        assert!(may_erase(with(Work::Now)).is_err() && may_forget_details(with(Work::Now)).is_err());
        let until = with(Work::KeptUntil(day(1)));
        assert!(may_erase(until).is_err() && may_forget_details(until).is_ok());
        for held in [Standing { is_held: true, ..until }, Standing { records_held: true, ..until }] {
            assert!(may_erase(held).is_err() && may_forget_details(held).is_err());
        }
    }

    #[test]
    fn the_longest_of_all_funders_holds_for_the_whole_portal() {
        let (a, b) = (FunderId::from("a"), FunderId::from("b"));
        let rules = Rules(vec![Set { rule: Rule::Funded, funder: Some(a.clone()), days: 9_000 }]);
        let usual = Rule::Funded.usual_days();
        let kept = |rules: &Rules, funder: Option<&FunderId>| kept_days(rules, funder, Stands::InRecords);
        assert_eq!((kept(&rules, Some(&a)), kept(&rules, Some(&b))), (9_000, usual));
        assert_eq!((kept(&rules, None), kept(&Rules::default(), None)), (9_000, usual));
        // Who saw to a worry stays as long as worries do.
        assert_eq!(kept_days(&rules, Some(&b), Stands::InWorries), Rule::Worries.usual_days().max(usual));
    }

    proptest! {
        /// Nobody is erased who works there; whose name stands nowhere can be; whose name stands can be from one day on, for good.
        #[test]
        fn the_name_stays_as_long_as_the_records_and_no_longer(
            roles in proptest::collection::vec((proptest::option::of(0_i64..4_000), 30_i32..11_000), 0..5),
            stands in any::<bool>(),
            today in 0_i64..20_000,
        ) {
            let roles: Vec<Worked> = roles
                .into_iter()
                .map(|(ended, kept_days)| Worked { ended_on: ended.map(day), kept_days })
                .collect();
            let is_there = roles.iter().any(|role| role.ended_on.is_none());
            match work(&roles, stands, day(today)) {
                Work::Now => prop_assert!(is_there),
                Work::Over => {
                    prop_assert!(!is_there);
                    prop_assert_eq!(work(&roles, stands, day(today + 1)), Work::Over);
                    let until = |role: &Worked| role.ended_on.map(|on| on + TimeDelta::days(role.kept_days.into()));
                    prop_assert!(!stands || roles.iter().filter_map(until).all(|until| until <= day(today)));
                }
                Work::KeptUntil(until) => {
                    prop_assert!(stands && !is_there && day(today) < until);
                    prop_assert_eq!(work(&roles, stands, until), Work::Over);
                }
            }
        }
    }
}
