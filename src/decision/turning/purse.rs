//! The money that a round is worked with: the round's, and that of each strand with a budget of its own. Pure.

use std::collections::{BTreeMap, BTreeSet};

use super::Laid;
use crate::fund::form::FundText;

/// What is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    /// Without what is kept for ring-fenced strands.
    pub round_pence: i64,
    /// Only of strands with a budget of their own.
    pub strands: BTreeMap<String, i64>,
    /// Those of them whose money goes to nobody else.
    pub fenced: BTreeSet<String>,
}

impl Purse {
    /// What is left of a round's money when these amounts are out, each with its strand.
    pub fn left_of<'a>(
        form: &FundText,
        budget_pence: i64,
        out: impl IntoIterator<Item = (Option<&'a str>, i64)>,
    ) -> Self {
        let fenced: BTreeSet<String> =
            form.strands.iter().filter(|one| one.ring_fenced).map(|one| one.key.clone()).collect();
        let strands: BTreeMap<String, i64> =
            form.strands.iter().filter_map(|one| Some((one.key.clone(), one.budget?.0))).collect();
        let kept: i64 = fenced.iter().filter_map(|key| strands.get(key)).sum();
        let mut purse = Purse { round_pence: (budget_pence - kept).max(0), strands, fenced };
        for (strand, pence) in out {
            purse.take(strand, pence);
        }
        purse
    }

    /// All that is left, with what is kept for ring-fenced strands.
    pub fn left_pence(&self) -> i64 {
        self.round_pence + self.fenced.iter().filter_map(|key| self.strands.get(key)).sum::<i64>()
    }

    /// What one application could have at most.
    pub fn left_for(&self, strand: Option<&str>) -> i64 {
        let own = strand.and_then(|key| self.strands.get(key)).copied();
        own.map_or(self.round_pence, |own| if self.is_fenced(strand) { own } else { own.min(self.round_pence) })
    }

    fn is_fenced(&self, strand: Option<&str>) -> bool {
        strand.is_some_and(|key| self.fenced.contains(key))
    }

    fn take(&mut self, strand: Option<&str>, pence: i64) {
        if !self.is_fenced(strand) {
            self.round_pence = (self.round_pence - pence).max(0);
        }
        if let Some(own) = strand.and_then(|key| self.strands.get_mut(key)) {
            *own = (*own - pence).max(0);
        }
    }

    /// Gives to those who stand level, whatever the order they come in. What does not fit any more is passed over. Where
    /// the money reaches for some of those it could fit, none of them has it, and what they contend for is held.
    pub fn share_out<'a>(&mut self, level: &[&'a Laid]) -> Given<'a> {
        let mut contend: BTreeMap<Option<&str>, Vec<&'a Laid>> = BTreeMap::new();
        for one in level.iter().copied().filter(|one| one.asks_pence <= self.left_for(one.strand.as_deref())) {
            let own = one.strand.as_deref().filter(|key| self.strands.contains_key(*key));
            contend.entry(own).or_default().push(one);
        }
        let (mut given, mut fits, mut held) = (Given::default(), Vec::new(), Vec::new());
        for (strand, these) in contend {
            match strand.and_then(|key| self.strands.get(key)) {
                Some(left) if asks(&these) > *left => {
                    given.level.push(these);
                    held.push((strand, *left));
                }
                Some(_) if self.is_fenced(strand) => {
                    held.push((strand, asks(&these)));
                    given.funded.extend(these);
                }
                _ => fits.extend(these),
            }
        }
        for (strand, pence) in held {
            self.take(strand, pence);
        }
        if asks(&fits) > self.round_pence {
            given.level.push(fits);
            self.round_pence = 0;
            return given;
        }
        for one in &fits {
            self.take(one.strand.as_deref(), one.asks_pence);
        }
        given.funded.extend(fits);
        given
    }
}

/// Who has the money, and who contends for it.
#[derive(Debug, Default)]
pub struct Given<'a> {
    pub funded: Vec<&'a Laid>,
    /// Each with those who contend for the same money.
    pub level: Vec<Vec<&'a Laid>>,
}

fn asks(these: &[&Laid]) -> i64 {
    these.iter().fold(0, |sum, one| sum.saturating_add(one.asks_pence))
}
