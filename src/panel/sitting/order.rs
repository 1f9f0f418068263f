//! In which order a meeting takes its items: by name, by lot from a seed that is kept, or as somebody chose, with why. Pure.

use std::collections::BTreeSet;

use crate::db::types::text_enum;
use crate::error::Problems;
use crate::ids::ApplicationId;

text_enum! {
    /// How the order came about.
    pub enum How {
        ByName = "by-name",
        Shuffled = "shuffled",
        Chosen = "chosen",
    }
}

/// One more number of a sequence that begins with a seed (splitmix64), the same on every machine.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// A number below `bound`, each as likely as the next.
fn below(state: &mut u64, bound: u64) -> u64 {
    let most = u64::MAX - u64::MAX % bound;
    loop {
        let drawn = next(state);
        if drawn < most {
            return drawn % bound;
        }
    }
}

/// The same items by lot: from the same items and the same seed, always the same order. They are put in order first, so
/// that whoever has the seed can draw again.
pub fn shuffled<T: Ord>(mut items: Vec<T>, seed: u64) -> Vec<T> {
    items.sort();
    let mut state = seed;
    for at in (1..items.len()).rev() {
        let with = below(&mut state, at as u64 + 1);
        items.swap(at, usize::try_from(with).unwrap_or(at));
    }
    items
}

/// The most characters of why an order was chosen.
const LIMIT: usize = 2_000;

/// The order that somebody typed, as a number for each item; what is to be put right is noted under `place-ID` and `why`.
pub fn chosen(typed: &[(ApplicationId, String)], why: &str, problems: &mut Problems) -> Vec<ApplicationId> {
    let mut taken = BTreeSet::new();
    let mut places: Vec<(u32, &ApplicationId)> = Vec::new();
    for (id, text) in typed {
        match text.trim().parse::<u32>() {
            Ok(place) if place > 0 && taken.insert(place) => places.push((place, id)),
            Ok(place) if place > 0 => {
                problems.add(format!("place-{id}"), format!("Two items have the number {place}. Give each its own"));
            }
            _ => problems.add(format!("place-{id}"), "Enter a number from 1 on, without letters"),
        }
    }
    problems.need("why", why, "Write why it is taken in this order");
    if why.chars().count() > LIMIT {
        problems.add("why", "That is more than we keep here. A few sentences are enough");
    }
    places.sort();
    places.into_iter().map(|(_, id)| id.clone()).collect()
}
