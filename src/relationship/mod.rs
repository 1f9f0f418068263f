//! What is known about a group through people, and how: dated, sourced notes that the group reads and answers.

pub mod actions;
pub mod before;
pub mod citing;
pub mod contact;
pub mod copy;
pub mod early;
pub mod marking;
pub mod misplaced;
pub mod offer;
pub mod pages;
pub mod policy;
pub mod store;
pub mod told;
pub mod trusted;
pub mod views;
pub mod voice;

use crate::application::translating::Spoken;
use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::plain::tidy;

pub use told::{Noted, Told};

text_enum! {
    /// How something is known.
    pub enum Kind {
        Visit = "visit",
        Conversation = "conversation",
        CommunityVoice = "community-voice",
        /// What an organisation that works with them says.
        Partner = "partner",
        /// What there has been between them and the council, the council's part in it too.
        History = "history",
        /// What they are trusted for, and by whom.
        Trust = "trust",
        /// What happened here before, to the place and to the people in it.
        Context = "context",
    }
}

impl Kind {
    /// The Fluent key of its name; staff read the English.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Visit => "evidence-kind-visit",
            Kind::Conversation => "evidence-kind-conversation",
            Kind::CommunityVoice => "evidence-kind-community-voice",
            Kind::Partner => "evidence-kind-partner",
            Kind::History => "evidence-kind-history",
            Kind::Trust => "evidence-kind-trust",
            Kind::Context => "knowing-kind-context",
        }
    }
}

text_enum! {
    /// With what consent a voice is heard in a note.
    pub enum Consent {
        ByName = "by-name",
        NotByName = "not-by-name",
        Public = "public",
        /// The group's own words about itself.
        Own = "own",
        CouldNotAsk = "could-not-ask",
        /// It was written before this was asked.
        Unrecorded = "unrecorded",
    }
}

impl Consent {
    /// What whoever writes a note chooses from.
    pub const ASKED: [Consent; 5] =
        [Consent::ByName, Consent::NotByName, Consent::Public, Consent::Own, Consent::CouldNotAsk];

    /// The Fluent key of its name; staff read the English.
    pub fn key(self) -> &'static str {
        match self {
            Consent::ByName => "knowing-consent-by-name",
            Consent::NotByName => "knowing-consent-not-by-name",
            Consent::Public => "knowing-consent-public",
            Consent::Own => "knowing-consent-own",
            Consent::CouldNotAsk => "knowing-consent-could-not-ask",
            Consent::Unrecorded => "knowing-consent-unrecorded",
        }
    }
}

text_enum! {
    /// What a group says to a note.
    pub enum ReplyKind {
        Reply = "reply",
        /// Something in it is not so, and this is how it is.
        Correction = "correction",
    }
}

/// What a group says to a note, as somebody of it typed it.
#[derive(Clone, Debug)]
pub struct Answered {
    pub kind: ReplyKind,
    pub words: String,
    /// It says it in a recording, which comes next.
    pub by_voice: bool,
    pub spoken: Option<Spoken>,
}

impl Answered {
    /// In writing, in English.
    pub fn written(kind: ReplyKind, words: &str) -> Answered {
        Answered { kind, words: words.to_owned(), by_voice: false, spoken: None }
    }
}

/// The most characters of a note or a reply.
pub const WORDS_LIMIT: usize = 4_000;
/// The most characters of whose voice it is, and of how it is known.
pub const SOURCE_LIMIT: usize = 500;

/// A reply as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn check_reply(words: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need("words", words, Words::key("evidence-reply-empty"));
    if words.chars().count() > WORDS_LIMIT {
        problems.add("words", Words::key("evidence-what-long"));
    }
    problems.check().map(|()| tidy(words))
}

/// The first sentence of a note, and the rest: the first is what one sees when looking down a page.
pub fn first_sentence(text: &str) -> (&str, &str) {
    // A first sentence that goes on and on is no heading.
    const LONGEST: usize = 140;
    let end = text.char_indices().zip(text.chars().skip(1).chain([' '])).find_map(|((at, this), next)| {
        let stops = matches!(this, '.' | '!' | '?' | '…') && next.is_whitespace();
        (stops || next == '\n').then_some(at + this.len_utf8())
    });
    match end {
        Some(end) if end <= LONGEST => (&text[..end], text[end..].trim_start()),
        _ if text.len() <= LONGEST => (text, ""),
        _ => ("", text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_sentence_stands_out() {
        let (first, rest) = first_sentence("The hall committee gives them the key. They are trusted with it.");
        assert_eq!((first, rest), ("The hall committee gives them the key.", "They are trusted with it."));
        assert_eq!(first_sentence("We painted the kitchen"), ("We painted the kitchen", ""));
        assert_eq!(first_sentence("Since 2.30 they sing\nand dance."), ("Since 2.30 they sing", "and dance."));
        let long = "a ".repeat(200);
        assert_eq!(first_sentence(&long), ("", long.as_str()));
    }

    #[test]
    fn a_reply_says_something() {
        assert!(check_reply(" \n").is_err());
        assert_eq!(check_reply(" It is four years.\r\n").ok().as_deref(), Some("It is four years."));
    }

    proptest! {
        #[test]
        fn no_word_of_a_note_is_lost(text in "[a-zğüş.!? \n]{0,300}") {
            let (first, rest) = first_sentence(&text);
            let joined = format!("{first} {rest}");
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(words(&joined), words(&text));
        }
    }
}
