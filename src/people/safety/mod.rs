//! Safe contact: how somebody can be reached without harm. Kept apart from what they tell of themselves; what is in it
//! is shown where somebody is about to ring, and nowhere else.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use std::fmt;

use crate::db::types::text_enum;
use crate::error::{Problems, Words};
use crate::text::plain;

text_enum! {
    /// Whose choices they are.
    pub enum Holder {
        Person = "person",
        /// Of everybody who belongs to it.
        Organisation = "organisation",
    }
}

/// The most that is kept of a line here, in characters.
const SHORT: usize = 200;

/// How somebody, or everybody of a group, can safely be reached.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Safety {
    /// Letters say only that there is something to read.
    pub no_details: bool,
    pub no_voicemail: bool,
    /// Nobody is told where the group is. Of groups only.
    pub never_locatable: bool,
    /// When it is safe to ring, in their words; may be empty.
    pub times: String,
    /// What whoever rings says first; may be empty.
    pub code_word: String,
}

// So that no log ever has it.
impl fmt::Debug for Safety {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Safety(…)")
    }
}

impl Safety {
    /// As it was typed, or what is to be put right.
    ///
    /// # Errors
    /// What is too long.
    pub fn read(self) -> Result<Safety, Problems> {
        let mut problems = Problems::default();
        let read = Safety { times: plain::one_line(&self.times), code_word: plain::one_line(&self.code_word), ..self };
        for (field, text) in [("times", &read.times), ("code_word", &read.code_word)] {
            if text.chars().count() > SHORT {
                problems.add(field, Words::key("talk-too-long").with("max", SHORT));
            }
        }
        if problems.0.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// What keeps everybody safe where two groups are one: all that either of them asked for.
    pub fn together(self, other: Safety) -> Safety {
        let both = |one: String, two: String| match (one.is_empty(), two.is_empty() || two == one) {
            (_, true) => one,
            (true, false) => two,
            (false, false) => format!("{one}; {two}"),
        };
        Safety {
            no_details: self.no_details || other.no_details,
            no_voicemail: self.no_voicemail || other.no_voicemail,
            never_locatable: self.never_locatable || other.never_locatable,
            times: both(self.times, other.times),
            code_word: both(self.code_word, other.code_word),
        }
    }

    /// Whether whoever rings has to know anything.
    pub fn concerns_ringing(&self) -> bool {
        self.no_voicemail || !self.times.is_empty() || !self.code_word.is_empty()
    }
}

/// What whoever rings has to know; none where nobody said anything that concerns it.
pub fn to_ring(all: &[Safety]) -> Option<views::BeforeRinging> {
    all.iter().any(Safety::concerns_ringing).then(|| before_ringing(all))
}

/// What whoever rings has to know, from the person's own choices and those of their group: all of both.
pub fn before_ringing(all: &[Safety]) -> views::BeforeRinging {
    let said = |of: fn(&Safety) -> &String| {
        let mut said: Vec<String> = all.iter().map(of).filter(|text| !text.is_empty()).cloned().collect();
        said.dedup();
        said
    };
    views::BeforeRinging {
        no_voicemail: all.iter().any(|one| one.no_voicemail),
        times: said(|one| &one.times),
        code_words: said(|one| &one.code_word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_it_is_in_a_log() {
        let safety = Safety { code_word: "marigold".into(), times: "after nine".into(), ..Safety::default() };
        let logged = format!("{safety:?}");
        assert!(!logged.contains("marigold") && !logged.contains("nine"), "{logged}");
    }

    #[test]
    fn whoever_rings_knows_what_the_person_and_the_group_say() {
        let hers = Safety { code_word: "marigold".into(), ..Safety::default() };
        let groups = Safety { no_voicemail: true, code_word: "tulip".into(), ..Safety::default() };
        let known = before_ringing(&[hers.clone(), groups]);
        assert!(known.no_voicemail);
        assert_eq!(known.code_words, ["marigold", "tulip"]);
        assert_eq!(before_ringing(&[hers.clone(), hers]).code_words, ["marigold"]);
    }
}
