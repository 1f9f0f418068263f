//! A public draw between applications that stand level, with money for some of them. The hash of its seed goes out first.
//! When it is drawn, something is mixed in that nobody could know when the hash went out, such as the numbers of a lottery: so
//! neither whoever made the seed nor whoever draws could have chosen how it comes out, and anybody can work it again. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::ids::ApplicationId;

/// How long the hash stands in public before the draw, in hours: time enough to write it down.
pub const HOURS: i64 = 24;

/// An application in a draw. Only its reference stands in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub application: ApplicationId,
    pub reference: String,
}

/// The hash of a seed: SHA-256, in hexadecimal.
pub fn hash(seed: &str) -> String {
    hex::encode(Sha256::digest(seed.as_bytes()))
}

/// The number that an application draws: the hash of the seed, a colon, what was mixed in, a colon and its reference.
pub fn number(seed: &str, witness: &str, reference: &str) -> String {
    hash(&format!("{seed}:{witness}:{reference}"))
}

/// The references in the order that they are drawn in: the smallest number first.
pub fn order<'a>(seed: &str, witness: &str, references: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut drawn: Vec<(String, &str)> = references.into_iter().map(|one| (number(seed, witness, one), one)).collect();
    drawn.sort();
    drawn.into_iter().map(|(_, reference)| reference).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn anybody_can_work_it_again() {
        // As `printf %s river-stone | sha256sum` says it.
        assert_eq!(hash("river-stone").len(), 64);
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(number("a", "7 9 12", "b"), hash("a:7 9 12:b"));
    }

    proptest! {
        #[test]
        fn everybody_is_drawn_once_and_the_order_they_come_in_does_not_matter(
            seed in "[a-z0-9]{1,20}",
            references in prop::collection::btree_set("[A-Z]{2}-[A-Z0-9]{6}", 0..9),
            turn in 0_usize..9,
        ) {
            let all: Vec<&str> = references.iter().map(String::as_str).collect();
            let drawn = order(&seed, "7 9 12", all.iter().copied());
            prop_assert_eq!(drawn.iter().copied().collect::<BTreeSet<_>>(), all.iter().copied().collect::<BTreeSet<_>>());
            prop_assert_eq!(drawn.len(), all.len());
            let mut other = all.clone();
            other.reverse();
            if !other.is_empty() {
                let turn = turn % other.len();
                other.rotate_left(turn);
            }
            prop_assert_eq!(drawn, order(&seed, "7 9 12", other));
        }
    }

    #[test]
    fn nobody_is_drawn_first_more_often_than_chance_would() {
        let references = ["AA-111111", "BB-222222", "CC-333333"];
        let mut first = [0_u32; 3];
        for seed in 0..3_000 {
            let drawn = order("river-stone", &seed.to_string(), references);
            let at = references.iter().position(|one| *one == drawn[0]).unwrap();
            first[at] += 1;
        }
        assert!(first.iter().all(|count| (900..1_100).contains(count)), "{first:?}");
    }
}
