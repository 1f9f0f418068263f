//! The contact log: calls in either direction, and what came or went by e-mail or post outside the portal. The group reads
//! every line, and either side puts right what is not so. It is no evidence until somebody makes a note of it.

pub mod actions;
pub mod noting;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use super::{SOURCE_LIMIT, WORDS_LIMIT};
use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::dates;
use crate::text::plain::{one_line, tidy};

text_enum! {
    /// What happened, and who began it.
    pub enum Kind {
        TheyRang = "they-rang",
        WeRang = "we-rang",
        TheyWrote = "they-wrote",
        WeWrote = "we-wrote",
    }
}

/// The most minutes of one call.
const LONGEST_CALL: i32 = 600;
/// The most characters of a letter that is kept: a long one.
pub const LETTER_LIMIT: usize = 20_000;

impl Kind {
    /// Whether it was said and not written.
    pub fn is_call(self) -> bool {
        matches!(self, Kind::TheyRang | Kind::WeRang)
    }

    /// Whether the council began it.
    pub fn is_ours(self) -> bool {
        matches!(self, Kind::WeRang | Kind::WeWrote)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Kind::TheyRang => "They rang",
            Kind::WeRang => "We rang",
            Kind::TheyWrote => "They wrote",
            Kind::WeWrote => "We wrote",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn group_key(self) -> &'static str {
        match self {
            Kind::TheyRang => "together-they-rang",
            Kind::WeRang => "together-we-rang",
            Kind::TheyWrote => "together-they-wrote",
            Kind::WeWrote => "together-we-wrote",
        }
    }
}

/// An entry as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub kind: String,
    pub words: String,
    pub from_whom: String,
    pub minutes: String,
    /// Day, month and year; all empty for today.
    pub on_day: [String; 3],
}

/// An entry that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub kind: Kind,
    pub words: String,
    pub from_whom: String,
    /// 0 where nobody said.
    pub minutes: i32,
    pub on_day: NaiveDate,
}

impl Typed {
    /// As it can be kept. A call needs nothing but who rang, so that it is logged in two taps; what is written needs its words.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self, today: NaiveDate) -> Result<Said> {
        let mut problems = Problems::default();
        let kind = Kind::parse(&self.kind).unwrap_or_else(|| {
            problems.add("kind", "Choose who wrote or rang");
            Kind::TheyRang
        });
        let limit = if kind.is_call() { SOURCE_LIMIT } else { LETTER_LIMIT };
        let words_field = if kind.is_call() { "about" } else { "words" };
        if !kind.is_call() {
            problems.need("words", &self.words, "Paste or type what was written");
        }
        if self.words.chars().count() > limit {
            problems.add(words_field, "That is longer than can be kept here. Say the gist of it");
        }
        if self.from_whom.chars().count() > SOURCE_LIMIT {
            problems.add("from_whom", "That is longer than can be kept here");
        }
        let minutes = self.minutes(&mut problems);
        let on_day = self.day(&mut problems, if kind.is_call() { "called" } else { "written" }, today);
        problems.check()?;
        let words = if kind.is_call() { one_line(&self.words) } else { tidy(&self.words) };
        Ok(Said { kind, words, from_whom: one_line(&self.from_whom), minutes, on_day })
    }

    fn minutes(&self, problems: &mut Problems) -> i32 {
        match self.minutes.trim() {
            "" => 0,
            some => some.parse().ok().filter(|minutes| (0..=LONGEST_CALL).contains(minutes)).unwrap_or_else(|| {
                problems.add("minutes", "Write the minutes as a number, such as 5");
                0
            }),
        }
    }

    fn day(&self, problems: &mut Problems, field: &str, today: NaiveDate) -> NaiveDate {
        let [day, month, year] = &self.on_day;
        if self.on_day.iter().all(|part| part.trim().is_empty()) {
            return today;
        }
        match dates::parse_day(day, month, year) {
            Ok(day) if day > today => {
                problems.add(field, "That day is still to come");
                today
            }
            Ok(day) => day,
            Err(why) => {
                problems.add(field, why.to_string());
                today
            }
        }
    }
}

/// What puts an entry right, as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn check_correction(words: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need("", words, Words::key("together-correction-empty"));
    if words.chars().count() > WORDS_LIMIT {
        problems.add("", Words::key("evidence-what-long"));
    }
    problems.check().map(|()| tidy(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default()
    }

    #[test]
    fn a_call_needs_nothing_but_who_rang() {
        let typed = Typed { kind: "they-rang".into(), ..Typed::default() };
        let said = typed.check(day(1)).ok();
        assert_eq!(said.map(|said| (said.kind, said.minutes, said.on_day)), Some((Kind::TheyRang, 0, day(1))));
        for wrong in ["-1", "a few", "601"] {
            assert!(Typed { minutes: wrong.into(), ..typed.clone() }.check(day(1)).is_err(), "{wrong}");
        }
        let ahead = ["2", "12", "2026"].map(str::to_owned);
        assert!(Typed { on_day: ahead, ..typed }.check(day(1)).is_err(), "a call that is still to come");
    }

    #[test]
    fn a_letter_has_words() {
        for kind in Kind::ALL.iter().filter(|kind| !kind.is_call()) {
            let typed = Typed { kind: kind.to_string(), ..Typed::default() };
            assert!(typed.check(day(1)).is_err());
            assert!(Typed { words: "Thank you.".into(), ..typed }.check(day(1)).is_ok());
        }
        assert!(check_correction(" \n").is_err());
    }
}
