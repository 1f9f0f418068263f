//! What is known about a group through people, and how: dated, sourced notes that the group reads and answers.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::fund::form::FundText;
use crate::text::dates;
use crate::text::plain::tidy;

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
        /// What people trust them for, and why.
        Trust = "trust",
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
        }
    }
}

/// The most characters of a note or a reply.
pub const WORDS_LIMIT: usize = 4_000;
/// The most characters of whose voice it is, and of how it is known.
pub const SOURCE_LIMIT: usize = 500;

/// A note as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub kind: String,
    pub what_we_know: String,
    pub whose_voice: String,
    pub how_we_know: String,
    /// Day, month and year.
    pub known_on: [String; 3],
    pub criterion: String,
}

/// A note that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub kind: Kind,
    pub what_we_know: String,
    pub whose_voice: String,
    pub how_we_know: String,
    pub known_on: NaiveDate,
    /// Empty when it speaks to none in particular.
    pub criterion_key: String,
}

impl Told {
    /// Reads what an officer typed. Nothing is known from nowhere: whose voice, how, and when are asked for.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn by_council(&self, form: &FundText, today: NaiveDate) -> Result<Noted> {
        let mut problems = Problems::default();
        let kind = self.kind(&mut problems);
        self.words(&mut problems);
        problems.need("whose_voice", &self.whose_voice, Words::key("evidence-voice-empty"));
        problems.need("how_we_know", &self.how_we_know, Words::key("evidence-how-empty"));
        let [day, month, year] = &self.known_on;
        let known_on = match dates::parse_day(day, month, year) {
            Ok(date) if date > today => {
                problems.add("known_on", Words::key("evidence-date-ahead"));
                date
            }
            Ok(date) => date,
            Err(why) => {
                problems.add("known_on", why.to_string());
                today
            }
        };
        problems.check().map(|()| self.noted(kind, known_on, form))
    }

    /// Reads what somebody from the group typed: only the words are asked for.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn by_group(&self, form: &FundText, today: NaiveDate) -> Result<Noted> {
        let mut problems = Problems::default();
        let kind = self.kind(&mut problems);
        self.words(&mut problems);
        problems.check().map(|()| self.noted(kind, today, form))
    }

    fn kind(&self, problems: &mut Problems) -> Kind {
        Kind::parse(&self.kind).unwrap_or_else(|| {
            problems.add("kind", Words::key("evidence-kind-empty"));
            Kind::Trust
        })
    }

    fn words(&self, problems: &mut Problems) {
        problems.need("what_we_know", &self.what_we_know, Words::key("evidence-what-empty"));
        let long = |text: &str, limit: usize| text.chars().count() > limit;
        if long(&self.what_we_know, WORDS_LIMIT) {
            problems.add("what_we_know", Words::key("evidence-what-long"));
        }
        if long(&self.whose_voice, SOURCE_LIMIT) {
            problems.add("whose_voice", Words::key("evidence-source-long"));
        }
        if long(&self.how_we_know, SOURCE_LIMIT) {
            problems.add("how_we_know", Words::key("evidence-source-long"));
        }
    }

    fn noted(&self, kind: Kind, known_on: NaiveDate, form: &FundText) -> Noted {
        Noted {
            kind,
            what_we_know: tidy(&self.what_we_know),
            whose_voice: tidy(&self.whose_voice),
            how_we_know: tidy(&self.how_we_know),
            known_on,
            criterion_key: form.criterion(&self.criterion).map(|known| known.key.clone()).unwrap_or_default(),
        }
    }
}

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
