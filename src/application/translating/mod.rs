//! An answer in any language: which one its group says it is in, and what it says in English, kept beside it and never in
//! its place.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// The language of a form that its group writes in none that the portal speaks.
pub const OTHER: &str = "other";
/// The language that the desk reads, which needs no translation.
pub const DESK: &str = "en";
/// The most characters of a translation.
pub const MOST: usize = 60_000;
/// The part of an answer that was written, and the one that was said in a conversation. A recording is named by its file.
pub const WRITING: &str = "writing";
/// See [`WRITING`].
pub const CONVERSATION: &str = "conversation";

/// The language of an answer, where it is not English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// Two letters, or [`OTHER`].
    pub language: String,
    /// What the group calls it, where the portal does not speak it.
    pub name: String,
}

impl Spoken {
    /// What was chosen: none for English, and for what is not offered.
    pub fn read(chosen: &str, name: &str, known: impl Fn(&str) -> bool) -> Option<Spoken> {
        let name = name.trim().chars().take(100).collect();
        match chosen {
            DESK => None,
            OTHER => Some(Spoken { language: OTHER.to_owned(), name }),
            code if known(code) => Some(Spoken { language: code.to_owned(), name: String::new() }),
            _ => None,
        }
    }

    /// For the `lang` attribute: empty where no code is known.
    pub fn lang(&self) -> &str {
        if self.language == OTHER { "" } else { &self.language }
    }
}

/// A translation as it is read: the newest of its part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translated {
    pub text: String,
    pub by: String,
    pub on: Option<NaiveDate>,
    /// What its group says is not right in it.
    pub correction: String,
}

/// What stands beside one answer: its language, and what each part of it says in English.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub spoken: Option<Spoken>,
    pub parts: BTreeMap<String, Translated>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_needs_no_word_and_what_is_not_offered_is_not_taken() {
        let known = |code: &str| code == "tr";
        assert_eq!(Spoken::read("en", "", known), None);
        assert_eq!(Spoken::read("xx", "", known), None);
        assert_eq!(Spoken::read("tr", "", known).map(|one| one.lang().to_owned()).as_deref(), Some("tr"));
        let other = Spoken::read("other", " Zazaki ", known).expect("another");
        assert_eq!((other.lang(), other.name.as_str()), ("", "Zazaki"));
    }
}
