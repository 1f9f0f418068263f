//! A conversation about a decision, offered to every group: funded or not. Booked like any other. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::plain::tidy;

text_enum! {
    /// Where it is.
    pub enum State {
        Asked = "asked",
        Held = "held",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        /// The group asks, or asks for another time.
        Ask = "ask",
        /// It has been held, and what was said is written down.
        Hold = "hold",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here. A group may ask again.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (_, Action::Ask) => Some(State::Asked),
            (State::Asked, Action::Hold) => Some(State::Held),
            (State::Held, Action::Hold) => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Asked => "Asked for",
            State::Held => "Held",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Asked => "after-feedback-asked",
            State::Held => "after-feedback-held",
        }
    }
}

/// The most characters of a wish, and of what was said.
const WISH: usize = 500;
const LIMIT: usize = 10_000;

/// What a group asks for, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub reach_by: String,
    pub good_times: String,
    /// A time that was offered, by its id; empty for none of them.
    pub slot: String,
}

impl Typed {
    /// The same, tidied.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Typed> {
        let mut problems = Problems::default();
        problems.need("reach_by", &self.reach_by, Words::key("talk-reach-empty"));
        for (field, text) in [("reach_by", &self.reach_by), ("good_times", &self.good_times)] {
            if text.chars().count() > WISH {
                problems.add(field, Words::key("after-too-long"));
            }
        }
        problems.check()?;
        Ok(Typed { reach_by: tidy(&self.reach_by), good_times: tidy(&self.good_times), slot: self.slot.clone() })
    }
}

/// What was said, as it can be kept.
///
/// # Errors
/// What is to be put right.
pub fn said(words: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need("words", words, "Write down what you said to each other. The group reads it");
    if words.chars().count() > LIMIT {
        problems.add("words", "That is more than we keep in one box. Please shorten it");
    }
    problems.check()?;
    Ok(tidy(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_held_once_for_each_time_that_it_is_asked_for(
            steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..10),
        ) {
            let (mut state, mut asked, mut held) = (State::Asked, 1, 0);
            for action in steps {
                let Some(next) = state.next(action) else { continue };
                match action {
                    Action::Ask => asked += 1,
                    Action::Hold => held += 1,
                }
                state = next;
                prop_assert!(held <= asked);
            }
        }
    }
}
