//! A promise that was made out of a learning note. Its group may take the note back: the promise is owed all the same, and no
//! word of the note stands in it any more. Pure.

pub mod actions;
pub mod store;

use super::store::Commitment;

/// What stands in the place of a promise's words once the note that it came out of was taken back.
pub const TAKEN_BACK: &str = "A promise made in a conversation whose note was taken back.";

/// The Fluent key of the same for everybody else.
pub const TAKEN_BACK_KEY: &str = "promise-words-note-taken-back";

/// So many words in a row that stand in both were carried over.
const RUN: usize = 5;

/// So many words are the least that are known again inside others.
const LEAST: usize = 3;

/// The Fluent key of what a promise says where nobody's own words say it; empty where they do.
pub fn words_key(promise: &Commitment) -> &'static str {
    if promise.words == TAKEN_BACK { TAKEN_BACK_KEY } else { promise.source.words_key() }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether a text was carried over from one of these, or from a part of one: however it is written there.
pub fn carries(text: &str, of: &[String]) -> bool {
    let ours = words(text);
    of.iter().map(|one| words(one)).filter(|theirs| !theirs.is_empty()).any(|theirs| {
        let run = RUN.min(ours.len()).min(theirs.len());
        if run < LEAST {
            return ours == theirs;
        }
        theirs.windows(run).any(|one| ours.windows(run).any(|other| one == other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_of_a_note_are_known_again_and_a_word_that_both_use_is_not() {
        let note = ["Joy.".to_owned(), "We will open the yard to them on Sundays, and pay earlier.".to_owned()];
        assert!(carries("Promised: we will open the yard\nto them.", &note));
        assert!(carries("Open the yard", &note));
        assert!(carries("joy", &note));
        assert!(!carries("We pay within a week, with joy.", &note));
        assert!(!carries("We mend the yard.", &note));
        assert!(!carries("", &note) && !carries("Open the yard", &[]));
    }

    proptest! {
        #[test]
        fn whatever_stands_around_it_a_whole_text_is_known_again(
            before in "[a-z ]{0,20}", text in "[a-z]{2,6}( [a-z]{2,6}){4,9}", after in "[A-Z., ]{0,20}",
        ) {
            let around = format!("{before} {text}. {after}");
            prop_assert!(carries(&around, &[text.to_uppercase()]));
        }
    }
}
