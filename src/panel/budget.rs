//! A round's money, and that of a strand with a budget of its own, added up anew whenever somebody decides. Pure.

use crate::application::store::spent::Given;
use crate::fund::form::{FundText, Strand};
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
        self.give_of(amount_pence, "")
    }

    /// As [`Self::give`]; `whose` says after the total whose money it is.
    fn give_of(self, amount_pence: i64, whose: &str) -> Result<Self, String> {
        let total = Pence(self.total_pence);
        if amount_pence > self.left_pence() {
            return Err(match self.left_pence() {
                0 => format!("All of the {total}{whose} is given already, so nothing is left for this"),
                left => format!("Only {} of the {total}{whose} is left. Enter that or less", Pence(left)),
            });
        }
        Ok(Budget { given_pence: self.given_pence + amount_pence, ..self })
    }
}

/// A strand with a budget of its own, and what is given of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfStrand {
    pub title: String,
    pub budget: Budget,
    /// What it has is kept for it.
    pub ring_fenced: bool,
}

impl OfStrand {
    /// With the amounts that are given in this strand; none where it has no budget of its own.
    pub fn new(strand: &Strand, amounts: impl IntoIterator<Item = i64>) -> Option<Self> {
        let total = strand.budget?.0;
        let title = strand.title.first().to_owned();
        Some(OfStrand { title, budget: Budget::new(total, amounts), ring_fenced: strand.ring_fenced })
    }
}

/// What is kept in a round for its ring-fenced strands, beyond what they have given; not that of the strand that asks.
/// With what each of the others gives: its strand, and how much.
pub fn kept_for_the_rest<'a>(
    form: &FundText,
    strand: Option<&str>,
    given: impl Iterator<Item = (Option<&'a str>, i64)> + Clone,
) -> i64 {
    let left = |one: &Strand| {
        let amounts = given.clone().filter(|(of, _)| *of == Some(one.key.as_str())).map(|(_, pence)| pence);
        OfStrand::new(one, amounts).map_or(0, |of| of.budget.left_pence())
    };
    form.strands.iter().filter(|one| one.ring_fenced && Some(one.key.as_str()) != strand).map(left).sum()
}

/// The money that one decision is held to: the round's, and its strand's where that has a budget of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purse {
    pub round: Budget,
    pub strand: Option<OfStrand>,
    /// What the round keeps for its ring-fenced strands.
    pub kept_pence: i64,
}

impl Purse {
    /// For an application to this strand, with what all other decisions give: in the round, and in the strand.
    pub fn new(round: Budget, form: &FundText, strand: Option<&str>, in_strand: impl IntoIterator<Item = i64>) -> Self {
        let strand = strand.and_then(|key| form.strand(key));
        Purse { round, strand: strand.and_then(|strand| OfStrand::new(strand, in_strand)), kept_pence: 0 }
    }

    /// For a decision beside what all others of the round give.
    pub fn beside(total_pence: i64, form: &FundText, strand: Option<&str>, others: &[Given]) -> Self {
        let budget = Budget::new(total_pence, others.iter().map(|one| one.pence));
        let in_strand = others.iter().filter(|one| one.strand.as_deref() == strand).map(|one| one.pence);
        let kept = kept_for_the_rest(form, strand, others.iter().map(|one| (one.strand.as_deref(), one.pence)));
        Purse::new(budget, form, strand, in_strand).keeping(kept)
    }

    /// The same, where so much is kept for others.
    pub fn keeping(self, kept_pence: i64) -> Self {
        Purse { kept_pence, ..self }
    }

    /// What this decision can give at most.
    pub fn left_pence(&self) -> i64 {
        let round = (self.round.left_pence() - self.kept_pence).max(0);
        self.strand.as_ref().map_or(round, |strand| strand.budget.left_pence().min(round))
    }

    /// Whether there is enough for one more amount.
    ///
    /// # Errors
    /// Words for the person who decides: of the strand first, where both have less.
    pub fn give(&self, amount_pence: i64) -> Result<(), String> {
        if let Some(strand) = &self.strand {
            strand.budget.give_of(amount_pence, &format!(" for {}", strand.title))?;
        }
        self.round.give(amount_pence)?;
        let left = (self.round.left_pence() - self.kept_pence).max(0);
        if amount_pence > left {
            let (left, kept, total) = (Pence(left), Pence(self.kept_pence), Pence(self.round.total_pence));
            return Err(format!(
                "Only {left} of the {total} is left for this, since {kept} is kept for other parts. Enter that or less"
            ));
        }
        Ok(())
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

    fn food(budget: Option<i64>) -> FundText {
        let strand = Strand {
            key: "food".into(),
            title: crate::fund::form::Texts::one("en", "Food and growing"),
            description: crate::fund::form::Texts::none(),
            budget: budget.map(Pence),
            ring_fenced: false,
            min_amount: Pence::ZERO,
            max_amount: Pence::pounds(600),
        };
        FundText { strands: vec![strand], ..FundText::default() }
    }

    #[test]
    fn a_strand_gives_no_more_than_its_own() {
        let round = Budget::new(2_400_000, [100_000]);
        let purse = Purse::new(round, &food(Some(100_000)), Some("food"), [60_000]);
        assert_eq!(purse.left_pence(), 40_000);
        assert_eq!(purse.give(40_000), Ok(()));
        assert_eq!(
            purse.give(40_001).unwrap_err(),
            "Only £400 of the £1,000 for Food and growing is left. Enter that or less"
        );
        let without = Purse::new(round, &food(None), Some("food"), [60_000]);
        assert_eq!((without.strand.clone(), without.left_pence()), (None, 2_300_000));
        // The round may have less left than the strand.
        let poor = Purse::new(Budget::new(100_000, [90_000]), &food(Some(100_000)), Some("food"), []);
        assert_eq!(poor.left_pence(), 10_000);
        assert_eq!(poor.give(20_000).unwrap_err(), "Only £100 of the £1,000 is left. Enter that or less");
    }

    #[test]
    fn what_is_ring_fenced_goes_to_nobody_else() {
        let mut form = food(Some(100_000));
        form.strands[0].ring_fenced = true;
        let given = [(Some("food"), 60_000), (None, 10_000)];
        assert_eq!(kept_for_the_rest(&form, None, given.iter().copied()), 40_000);
        assert_eq!(kept_for_the_rest(&form, Some("food"), given.iter().copied()), 0);
        let purse = Purse::new(Budget::new(150_000, [70_000]), &form, None, []).keeping(40_000);
        assert_eq!(purse.left_pence(), 40_000);
        assert_eq!(
            purse.give(40_001).unwrap_err(),
            "Only £400 of the £1,500 is left for this, since £400 is kept for other parts. Enter that or less"
        );
        assert_eq!(purse.give(40_000), Ok(()));
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
