//! What recurs over many notes: words that come back are suggested, and people choose what is a theme and name it. Pure.

pub mod actions;
pub mod pages;
pub mod passage;
pub mod store;
pub mod views;

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Problems, Words};

/// The longest name of a theme, and the longest word about it, in characters.
const NAME_LIMIT: usize = 120;
const WORDS_LIMIT: usize = 2_000;
/// How many words are suggested.
const SUGGESTED: usize = 12;
/// A shorter word says little by itself.
const SHORTEST: usize = 4;

/// Words that recur in every text, whatever it is about.
const STOP: &str = "about after again against also although always another because been before being between both came cannot come \
    comes could council does done down each even ever every everybody everyone first from gave give given goes going \
    good grant group have having here herself himself into itself just know last less like made make makes many \
    might more most much must need needs never next nobody nothing once only other others ourselves over people \
    really same should since some somebody something still such than that their them themselves then there these \
    they thing things this those three through time times took under until upon used very want wanted week weeks \
    well went were what when where whether which while whom whose will with without work would year years your yours";

/// A word that comes back, and in how many notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub word: String,
    pub notes: usize,
}

/// The words of a text, in small letters, each once.
fn words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphabetic() && c != '’' && c != '\'');
    words.map(|word| word.trim_matches(['’', '\'']).to_lowercase()).filter(|word| is_telling(word)).collect()
}

fn is_telling(word: &str) -> bool {
    word.chars().count() >= SHORTEST && !STOP.split_ascii_whitespace().any(|stop| stop == word)
}

/// Whether a word stands in a text.
pub fn has_word(text: &str, word: &str) -> bool {
    words_of(text).contains(&word.to_lowercase())
}

/// The words that stand in more than one of these texts, those in most of them first. How often one text says a word
/// does not count: nobody makes a theme by repeating it.
pub fn suggest<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Suggestion> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts {
        for word in words_of(text) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut found: Vec<Suggestion> =
        counts.into_iter().filter(|(_, notes)| *notes > 1).map(|(word, notes)| Suggestion { word, notes }).collect();
    found.sort_by(|a, b| b.notes.cmp(&a.notes).then_with(|| a.word.cmp(&b.word)));
    found.truncate(SUGGESTED);
    found
}

/// What is to be put right of a theme as it was typed.
pub fn problems(name: &str, words: &str, notes: usize) -> Problems {
    let mut problems = Problems::default();
    problems.need("name", name, "Give the theme a name, in words that the groups would use");
    if name.chars().count() > NAME_LIMIT {
        problems.add("name", "Make the name shorter than 120 characters");
    }
    if words.chars().count() > WORDS_LIMIT {
        problems.add("words", Words::from("Make it shorter than 2,000 characters"));
    }
    if notes == 0 {
        problems.add("notes", "Choose at least one note in which it is said");
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_recurs_when_several_say_it_and_not_when_one_repeats_it() {
        let notes = ["The heating, the heating, the heating.", "Housing wanted a form.", "A form, and no heating?"];
        let found = suggest(notes);
        assert_eq!(
            found.iter().map(|one| (one.word.as_str(), one.notes)).collect::<Vec<_>>(),
            [("form", 2), ("heating", 2)]
        );
        assert!(has_word(notes[0], "Heating") && !has_word(notes[1], "heating"));
    }

    #[test]
    fn what_stands_in_every_text_is_no_theme() {
        assert!(suggest(["because there", "there because"]).is_empty());
    }

    proptest! {
        #[test]
        fn no_word_is_in_more_notes_than_there_are(notes in prop::collection::vec("[a-e ]{0,40}", 0..8)) {
            prop_assert!(suggest(notes.iter().map(String::as_str)).iter().all(|one| one.notes <= notes.len()));
        }
    }
}
