//! Where the risks of a round, or of one application, sit: counted by holder and kind. What is counted is the council's
//! way of carrying risk. Nothing here is added up for a group, and no number is given that would tell of one. Pure.

pub mod store;
pub mod views;

use std::collections::{BTreeMap, BTreeSet};

use super::{Holder, Kind};
use crate::fund::counts::FEW;

/// One risk, as far as it is counted: beside which application, of which kind, and who holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub application: String,
    pub kind: Kind,
    pub holder: Holder,
}

/// How much is said of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    Said(i64),
    /// So few that it would tell of one group.
    Few,
    /// Five or more, and so many that those who are left over are few.
    Most,
}

/// Where risk sits: how many by holder, and by kind and holder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sits {
    /// Of how many applications it is counted.
    pub applications: i64,
    by_holder: BTreeMap<Holder, i64>,
    by_kind: BTreeMap<(Kind, Holder), i64>,
    /// For everyone: applications are counted, not risks, and few of them are not counted out.
    public: bool,
}

impl Sits {
    /// Counts risks, for those who may see each of them.
    pub fn of_risks(held: &[Held]) -> Sits {
        let mut sits = Sits::default();
        let applications: BTreeSet<&str> = held.iter().map(|one| one.application.as_str()).collect();
        sits.applications = i64::try_from(applications.len()).unwrap_or(i64::MAX);
        for one in held {
            *sits.by_holder.entry(one.holder).or_default() += 1;
            *sits.by_kind.entry((one.kind, one.holder)).or_default() += 1;
        }
        sits
    }

    /// Counts the applications beside which there is such a risk, of so many that were decided: for everyone.
    pub fn of_groups(held: &[Held], decided: i64) -> Sits {
        let mut holders: BTreeSet<(Holder, &str)> = BTreeSet::new();
        let mut kinds: BTreeSet<(Kind, Holder, &str)> = BTreeSet::new();
        for one in held {
            holders.insert((one.holder, &one.application));
            kinds.insert((one.kind, one.holder, &one.application));
        }
        let mut sits = Sits { applications: decided, public: true, ..Sits::default() };
        for (holder, _) in holders {
            *sits.by_holder.entry(holder).or_default() += 1;
        }
        for (kind, holder, _) in kinds {
            *sits.by_kind.entry((kind, holder)).or_default() += 1;
        }
        sits
    }

    /// Whether applications are counted, and few of them not counted out.
    pub fn is_public(&self) -> bool {
        self.public
    }

    /// Whether there are so few groups that nothing is counted.
    pub fn is_few(&self) -> bool {
        self.public && self.applications < FEW
    }

    /// Whether there is anything to count.
    pub fn is_empty(&self) -> bool {
        self.by_holder.is_empty()
    }

    /// How many a holder holds.
    pub fn held_by(&self, holder: Holder) -> Count {
        self.said(self.by_holder.get(&holder).copied().unwrap_or_default())
    }

    /// How many of a kind a holder holds.
    pub fn of_kind(&self, kind: Kind, holder: Holder) -> Count {
        self.said(self.by_kind.get(&(kind, holder)).copied().unwrap_or_default())
    }

    /// The kinds that there are, in their order.
    pub fn kinds(&self) -> Vec<Kind> {
        Kind::ALL.iter().copied().filter(|kind| self.by_kind.keys().any(|(known, _)| known == kind)).collect()
    }

    fn said(&self, count: i64) -> Count {
        let tells = |count: i64| self.public && (1..FEW).contains(&count);
        match () {
            () if tells(count) => Count::Few,
            () if tells(self.applications - count) => Count::Most,
            () => Count::Said(count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn held() -> impl Strategy<Value = Held> {
        let kinds = prop::sample::select(Kind::ALL.to_vec());
        let holders = prop::sample::select(Holder::ALL.to_vec());
        (0u8..12, kinds, holders).prop_map(|(at, kind, holder)| Held { application: at.to_string(), kind, holder })
    }

    proptest! {
        #[test]
        fn no_number_for_everyone_tells_of_fewer_than_five(held in prop::collection::vec(held(), 0..60)) {
            let sits = Sits::of_groups(&held, 12);
            for holder in Holder::ALL {
                if let Count::Said(count) = sits.held_by(*holder) {
                    prop_assert!(count == 0 || count >= FEW);
                    prop_assert!(count == 12 || 12 - count >= FEW, "the rest is told with it");
                }
                for kind in Kind::ALL {
                    if let Count::Said(count) = sits.of_kind(*kind, *holder) {
                        prop_assert!(count == 0 || count >= FEW);
                        prop_assert!(count == 12 || 12 - count >= FEW, "the rest is told with it");
                        // Many risks of one group are one group.
                        let groups: BTreeSet<&str> = held
                            .iter()
                            .filter(|one| one.kind == *kind && one.holder == *holder)
                            .map(|one| one.application.as_str())
                            .collect();
                        prop_assert_eq!(count, groups.len() as i64);
                    }
                }
            }
        }

        #[test]
        fn at_the_desk_every_risk_is_counted_once(held in prop::collection::vec(held(), 0..60)) {
            let sits = Sits::of_risks(&held);
            let count = |count| if let Count::Said(count) = count { count } else { -1 };
            let all: i64 = Holder::ALL.iter().map(|holder| count(sits.held_by(*holder))).sum();
            prop_assert_eq!(all, held.len() as i64);
        }
    }
}
