//! The record of a round, for everyone once decisions are out: by what, by whom and how it was decided, what came of it, and
//! what changes next. Pure.

pub mod pages;
pub mod store;
pub mod views;

use std::collections::{BTreeMap, BTreeSet};

use crate::fund::counts::Counts;
use crate::review::{Interest, Standing};

/// What a round's record reads besides its form and its numbers.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Those who said that they are close, or too close, with what ties them: one for each declaration.
    pub declared: Vec<(Standing, Vec<Interest>)>,
    /// Who sat on its panel, by their identifiers.
    pub panel: BTreeSet<String>,
    /// What changes next; empty where nothing is written yet.
    pub lesson: String,
    /// What was counted of it: among the rest, what it turned on.
    pub counts: Counts,
}

/// Conflicts by kind: how often somebody stepped back, or said that they are close, and of each kind of tie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conflicts {
    pub stepped_back: i64,
    pub close: i64,
    pub kinds: BTreeMap<Interest, i64>,
}

impl Facts {
    /// Counts them. Whoever named two ties is counted with each of them.
    pub fn conflicts(&self) -> Conflicts {
        let mut conflicts = Conflicts::default();
        for (standing, interests) in &self.declared {
            match standing {
                Standing::Conflict => conflicts.stepped_back += 1,
                Standing::Close => conflicts.close += 1,
                Standing::None => continue,
            }
            for interest in interests {
                *conflicts.kinds.entry(*interest).or_default() += 1;
            }
        }
        conflicts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tie_is_counted_and_whoever_has_none_is_not() {
        let facts = Facts {
            declared: vec![
                (Standing::Conflict, vec![Interest::Family, Interest::Financial]),
                (Standing::Close, vec![Interest::Family]),
                (Standing::None, vec![Interest::Personal]),
            ],
            ..Facts::default()
        };
        let counted = facts.conflicts();
        assert_eq!((counted.stepped_back, counted.close), (1, 1));
        assert_eq!(counted.kinds, BTreeMap::from([(Interest::Family, 2), (Interest::Financial, 1)]));
    }
}
