//! What became of groups that were known before they applied, and of those that were not. Pure.

use std::collections::BTreeMap;

use super::Found;
use crate::decision::Outcome;
use crate::ids::ApplicationId;
use crate::relationship::before::known_before;

/// Some groups, and what became of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub applications: i64,
    /// On how many of them something was decided, and how many of those are funded.
    pub decided: i64,
    pub funded: i64,
    /// The same, of those whose groups know, by outcome.
    pub told: BTreeMap<Outcome, i64>,
}

/// Those that were known before they applied, and those that were not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    pub before: Part,
    pub new: Part,
}

/// What each came to.
pub fn tally(found: &[(ApplicationId, Found)]) -> Known {
    let mut known: BTreeMap<&ApplicationId, bool> = BTreeMap::new();
    for (id, one) in found {
        let before = known.entry(id).or_default();
        if let Found::Fact { fact, sent } = one {
            *before |= known_before(std::slice::from_ref(fact), *sent);
        }
    }
    let mut both = Known::default();
    for before in known.values() {
        (if *before { &mut both.before } else { &mut both.new }).applications += 1;
    }
    for (id, one) in found {
        let Found::Decided { outcome, told } = one else { continue };
        let part = if known.get(id).copied().unwrap_or_default() { &mut both.before } else { &mut both.new };
        part.decided += 1;
        part.funded += i64::from(outcome.gives());
        *part.told.entry(*outcome).or_default() += i64::from(*told);
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relationship::before::{Fact, Kind};
    use chrono::NaiveDate;

    #[test]
    fn who_was_known_is_worked_out_of_days() {
        let day = |number| NaiveDate::from_ymd_opt(2026, 12, number).expect("a day");
        let fact = |id: &str, on, sent| {
            let fact = Fact { kind: Kind::Noted, on: day(on) };
            (ApplicationId::from(id), Found::Fact { fact, sent: day(sent) })
        };
        let decided = |id: &str, outcome| (ApplicationId::from(id), Found::Decided { outcome, told: true });
        let both = tally(&[
            fact("known", 1, 3),
            fact("met since", 5, 3),
            decided("known", Outcome::Funded),
            decided("met since", Outcome::NotThisTime),
            decided("nobody knows", Outcome::Funded),
        ]);
        assert_eq!((both.before.applications, both.before.funded), (1, 1));
        assert_eq!((both.new.applications, both.new.decided, both.new.funded), (2, 2, 1));
    }
}
