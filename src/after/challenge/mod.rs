//! A group's word that how it was decided, or what, is not right. Somebody who did not decide, read or recommend it answers
//! by a day; what comes of it is published without the group's name, unless it wishes. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::after::bundle::redacting::names::{Names, plain_words};
use crate::db::types::text_enum;
use crate::error::{Error, Problems, Result, Words};
use crate::ids::PersonId;
use crate::text::plain::tidy;

text_enum! {
    /// What it is about.
    pub enum Of {
        /// How it was decided.
        Process = "process",
        /// What was decided.
        Decision = "decision",
    }
}

text_enum! {
    /// Where it is.
    pub enum State {
        Open = "open",
        /// We stay with what was done.
        Stands = "stands",
        /// The group is right, and something changes.
        Upheld = "upheld",
    }
}

text_enum! {
    /// What is answered.
    pub enum Action {
        Stand = "stand",
        Uphold = "uphold",
    }
}

impl Of {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Of::Process => "How it was decided",
            Of::Decision => "What was decided",
        }
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Open, Action::Stand) => Some(State::Stands),
            (State::Open, Action::Uphold) => Some(State::Upheld),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Open => "To be answered",
            State::Stands => "We stay with it",
            State::Upheld => "The group is right",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Open => "after-challenge-open",
            State::Stands => "after-challenge-stands",
            State::Upheld => "after-challenge-upheld",
        }
    }
}

/// Whoever took part in an application's decision, by what they did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Took {
    pub decided: Vec<PersonId>,
    pub read: Vec<PersonId>,
    /// On its panel, or wrote down what it recommends.
    pub recommended: Vec<PersonId>,
}

impl Took {
    /// Everybody who took part.
    pub fn all(&self) -> Vec<PersonId> {
        let mut all = [self.decided.clone(), self.read.clone(), self.recommended.clone()].concat();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether somebody took part.
    pub fn includes(&self, person: &PersonId) -> bool {
        [&self.decided, &self.read, &self.recommended].iter().any(|some| some.contains(person))
    }
}

/// The most characters of each text.
const LIMIT: usize = 10_000;

/// What a group says.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub of: Option<Of>,
    pub words: String,
    /// Its name may stand beside what is published.
    pub may_name: bool,
}

impl Typed {
    /// Reads it.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<(Of, String)> {
        let mut problems = Problems::default();
        if self.of.is_none() {
            problems.add("of", Words::key("after-challenge-of-empty"));
        }
        problems.need("words", &self.words, Words::key("after-challenge-words-empty"));
        if self.words.chars().count() > LIMIT {
            problems.add("words", Words::key("after-too-long"));
        }
        problems.check()?;
        self.of.map(|of| (of, tidy(&self.words))).ok_or(Error::NotFound)
    }
}

/// An answer as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub action: Option<Action>,
    pub answer: String,
    /// What changes because of it.
    pub changes: String,
    /// What everyone reads of it.
    pub public_words: String,
}

/// What says who a group is.
#[derive(Clone, Debug, Default)]
pub struct Named {
    pub group: String,
    pub reference: String,
    /// Whoever belongs to it.
    pub people: Names,
}

impl Named {
    /// Whether a text says who it is, in whatever form.
    fn is_in(&self, text: &str) -> bool {
        let plain = |text: &str| format!(" {} ", plain_words(text));
        let said = plain(text);
        let whole = [&self.group, &self.reference].into_iter().map(|name| plain(name));
        self.people.are_in(text) || whole.into_iter().any(|name| !name.trim().is_empty() && said.contains(&name))
    }
}

impl Answer {
    /// Reads it. Where the group is not to be named, neither its name nor its reference is in what everyone reads, nor anybody
    /// in it.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self, named: &Named, may_name: bool) -> Result<Action> {
        let mut problems = Problems::default();
        if self.action.is_none() {
            problems.add("action", "Choose what you answer");
        }
        problems.need("answer", &self.answer, "Write your answer. The group reads it as you write it");
        if self.action == Some(Action::Uphold) {
            problems.need("changes", &self.changes, "Say what changes because the group is right");
        }
        problems.need("public_words", &self.public_words, "Say in a few sentences what everyone reads of it");
        let says_who = format!("{}\n{}", self.public_words, self.changes);
        if !may_name && named.is_in(&says_who) {
            problems.add(
                "public_words",
                "The group does not want to be named. Take its name, its reference and its people out of what is published",
            );
        }
        for (field, text) in
            [("answer", &self.answer), ("changes", &self.changes), ("public_words", &self.public_words)]
        {
            if text.chars().count() > LIMIT {
                problems.add(field, "That is more than we keep in one box. Please shorten it");
            }
        }
        problems.check()?;
        self.action.ok_or(Error::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_answered_once(steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..6)) {
            let (mut state, mut answered) = (State::Open, 0);
            for action in steps {
                let Some(next) = state.next(action) else { continue };
                answered += 1;
                state = next;
            }
            prop_assert!(answered <= 1 && (state == State::Open) == (answered == 0));
        }
    }

    #[test]
    fn nobody_who_does_not_wish_it_is_named_in_what_is_published() {
        let answer = |public: &str| Answer {
            action: Some(Action::Stand),
            answer: "We looked again.".into(),
            public_words: public.into(),
            ..Answer::default()
        };
        let named =
            Named {
                group: "Sunday Kitchen".into(), reference: "SG-7N4RKT".into(), people: Names::of(["Hülya Demir"])
            };
        for words in ["SUNDAY kitchen said it was late.", "Sunday-Kitchen’s letter", "Hulya’s letter", "See sg-7n4rkt."]
        {
            assert!(answer(words).read(&named, false).is_err(), "{words}");
            assert!(answer(words).read(&named, true).is_ok());
        }
        assert!(answer("A group said on Sunday that it was late.").read(&named, false).is_ok());
    }
}
