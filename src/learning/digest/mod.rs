//! What was said in a round, and what the council will do about it: "you said, we will".

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::clock::Instant;
use crate::ids::{CommitmentId, RoundId, ThemeId};

/// The promise to answer everything that was said in a round: one for each round, so its identifier follows from the round's.
pub fn promise_of(round: &RoundId) -> CommitmentId {
    CommitmentId::from(format!("{round}-digest").as_str())
}

/// When everything was answered that is said in a round; none while a theme of it has no answer, and where nothing is said.
pub fn answered_at(said: &[ThemeId], answers: &[(ThemeId, Instant)]) -> Option<Instant> {
    let of = |theme: &ThemeId| answers.iter().filter(|(of, _)| of == theme).map(|(_, at)| *at).max();
    let all: Option<Vec<Instant>> = said.iter().map(of).collect();
    all.and_then(|all| all.into_iter().max())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_round_is_answered_once_every_theme_of_it_is_and_not_before(
            said in prop::collection::btree_set(0_u8..6, 0..6), answers in prop::collection::vec((0_u8..6, 0_i64..90), 0..8),
        ) {
            let theme = |one: u8| ThemeId::from(one.to_string().as_str());
            let at = |minutes: i64| Instant::default() + chrono::TimeDelta::minutes(minutes);
            let these: Vec<ThemeId> = said.iter().map(|one| theme(*one)).collect();
            let given: Vec<(ThemeId, Instant)> = answers.iter().map(|(of, minutes)| (theme(*of), at(*minutes))).collect();
            let every = said.iter().all(|one| answers.iter().any(|(of, _)| of == one));
            prop_assert_eq!(answered_at(&these, &given).is_some(), every && !said.is_empty());
        }
    }
}
