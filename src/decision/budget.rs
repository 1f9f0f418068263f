//! A round's money, added up anew whenever somebody decides. Pure.

use crate::text::money::Pence;

/// What a round has and what its decisions give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    pub total_pence: i64,
    pub given_pence: i64,
}

impl Budget {
    /// With the amounts of all its decisions, leaving out the one that is being decided.
    pub fn new(total_pence: i64, amounts: impl IntoIterator<Item = i64>) -> Self {
        let given_pence = amounts.into_iter().fold(0_i64, i64::saturating_add);
        Budget { total_pence, given_pence }
    }

    /// What is left; nothing rather than less than nothing.
    pub fn left_pence(self) -> i64 {
        self.total_pence.saturating_sub(self.given_pence).max(0)
    }

    /// The budget with one more amount given, or what to say when there is not enough left.
    ///
    /// # Errors
    /// Words for the person who decides.
    pub fn give(self, amount_pence: i64) -> Result<Self, String> {
        if amount_pence > self.left_pence() {
            return Err(match self.left_pence() {
                0 => format!("All of the {} is given already, so nothing is left for this", Pence(self.total_pence)),
                left => format!("Only {} of the {} is left. Enter that or less", Pence(left), Pence(self.total_pence)),
            });
        }
        Ok(Budget { given_pence: self.given_pence + amount_pence, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[test]
    fn says_what_is_left() {
        let budget = Budget::new(2_400_000, [2_000_000, 350_000]);
        assert_eq!(budget.give(60_000).unwrap_err(), "Only £500 of the £24,000 is left. Enter that or less");
        assert_eq!(budget.give(50_000).map(Budget::left_pence), Ok(0));
    }

    proptest! {
        /// Decide, decide again, take back, in any order: what is given is never more than there is.
        #[test]
        fn decisions_never_add_up_to_more_than_there_is(
            total in 0_i64..10_000_000,
            steps in prop::collection::vec((0_u8..12, 0_i64..4_000_000), 0..60),
        ) {
            let mut decided: BTreeMap<u8, i64> = BTreeMap::new();
            for (application, amount) in steps {
                let others = decided.iter().filter(|(id, _)| **id != application).map(|(_, amount)| *amount);
                if Budget::new(total, others).give(amount).is_ok() {
                    decided.insert(application, amount);
                }
                prop_assert!(decided.values().sum::<i64>() <= total);
            }
        }
    }
}
