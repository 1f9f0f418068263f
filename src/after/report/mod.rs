//! A report of racism or harm done by the process: by name or not, signed in or not, to somebody outside the grants team.
//! Who said it, from where and at what time is kept nowhere, and it stands in no history, search or export. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::plain::{one_line, tidy};

text_enum! {
    /// Where a report is.
    pub enum State {
        Open = "open",
        Closed = "closed",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        Close = "close",
        /// Whoever reported writes again.
        WriteAgain = "write-again",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Open, Action::Close) => Some(State::Closed),
            (State::Open | State::Closed, Action::WriteAgain) => Some(State::Open),
            (State::Closed, Action::Close) => None,
        }
    }

    /// As whoever hears them reads it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Open => "Open",
            State::Closed => "Closed",
        }
    }
}

/// The most characters of the words, and of the other boxes.
const LIMIT: usize = 20_000;
const SHORT: usize = 500;

/// A report as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub funder: String,
    pub words: String,
    /// Which fund, meeting or letter it was; may be empty.
    pub about: String,
    /// Only what they want known.
    pub name: String,
    pub reach_by: String,
}

impl Typed {
    /// The same, tidied.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Typed> {
        let mut problems = Problems::default();
        problems.need("words", &self.words, Words::key("after-report-words-empty"));
        if self.words.chars().count() > LIMIT {
            problems.add("words", Words::key("after-too-long"));
        }
        for (field, text) in [("about", &self.about), ("name", &self.name), ("reach_by", &self.reach_by)] {
            if text.chars().count() > SHORT {
                problems.add(field, Words::key("after-too-long"));
            }
        }
        problems.check()?;
        Ok(Typed {
            funder: self.funder.clone(),
            words: tidy(&self.words),
            about: one_line(&self.about),
            name: one_line(&self.name),
            reach_by: one_line(&self.reach_by),
        })
    }
}

/// What somebody says when they write again.
///
/// # Errors
/// What is to be put right.
pub fn written_again(words: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need("again", words, Words::key("after-report-again-empty"));
    if words.chars().count() > LIMIT {
        problems.add("again", Words::key("after-too-long"));
    }
    problems.check()?;
    Ok(tidy(words))
}

/// The letters of a reference: none looks like another.
const LETTERS: &[u8; 24] = b"ACDEFGHJKMNPQRTVWXY34679";
/// Short words that are said and spelled easily.
const SAID: [&str; 64] = [
    "apple", "bread", "bridge", "butter", "candle", "carrot", "castle", "cherry", "circle", "cloud", "corner",
    "cotton", "dancer", "diamond", "drum", "eagle", "family", "feather", "field", "finger", "flower", "forest",
    "garden", "ginger", "guitar", "hammer", "harbour", "honey", "island", "jacket", "jungle", "kettle", "kitchen",
    "ladder", "lemon", "letter", "mango", "market", "melon", "mirror", "moon", "mountain", "needle", "ocean", "orange",
    "paper", "pepper", "picture", "pocket", "rabbit", "river", "rocket", "saddle", "salt", "silver", "spoon", "stone",
    "sugar", "summer", "table", "tiger", "tomato", "winter", "yellow",
];

/// What somebody comes back with: a reference, and three words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub reference: String,
    pub words: String,
}

fn mac(key: &[u8], parts: &[&str]) -> [u8; 32] {
    // Any length of key will do.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}

/// The way back that belongs to a form: sent twice, it has the same, so that nothing about it need be kept but a hash.
pub fn way(key: &[u8], form: &str) -> Way {
    let bytes = mac(key, &["a report's way back", form]);
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    let word = |byte: &u8| SAID[usize::from(*byte) % SAID.len()];
    let reference: String = bytes[..8].iter().map(letter).collect();
    let words: Vec<&str> = bytes[8..11].iter().map(word).collect();
    Way { reference: format!("{}-{}", &reference[..4], &reference[4..]), words: words.join(" ") }
}

/// What is kept of the words.
pub fn hash(key: &[u8], way: &Way) -> String {
    hex::encode(mac(key, &["a report's words", &way.reference, &way.words]))
}

/// A way back as somebody typed it: however they wrote capitals, spaces and hyphens.
pub fn typed_way(reference: &str, words: &str) -> Way {
    let plain: String = reference.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let reference = match plain.len() {
        8 => format!("{}-{}", &plain[..4], &plain[4..]),
        _ => plain,
    };
    let words = words.replace(['-', ',', '.'], " ").to_lowercase();
    Way { reference, words: words.split_whitespace().collect::<Vec<_>>().join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whoever_has_the_way_back_comes_back_and_nobody_else(form in "[a-zA-Z0-9_-]{10,50}", other in "[a-zA-Z0-9_-]{10,50}") {
            let key = b"a key of this portal, long enough";
            let made = way(key, &form);
            prop_assert_eq!(&made, &way(key, &form), "a second click has the same");
            let typed = typed_way(&made.reference.to_lowercase().replace('-', " "), &made.words.to_uppercase().replace(' ', "-"));
            prop_assert_eq!(&typed, &made);
            prop_assert_eq!(hash(key, &typed), hash(key, &made));
            if form != other {
                prop_assert_ne!(hash(key, &way(key, &other)), hash(key, &made));
            }
            prop_assert_ne!(hash(b"the key of another portal", &made), hash(key, &made));
        }

        #[test]
        fn a_report_is_never_lost(steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..10)) {
            let mut state = State::Open;
            for action in steps {
                if let Some(next) = state.next(action) {
                    prop_assert_eq!(next == State::Open, action == Action::WriteAgain, "whoever writes again opens it again");
                    state = next;
                }
            }
        }
    }
}
