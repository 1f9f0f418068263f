//! A group's word that a check is not the right one: it asks too much, takes too long, or is known already. Somebody who
//! did not decide answers it by a day. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::decision::store::Decision;
use crate::decision::{Outcome, State as DecisionState};
use crate::error::{Error, Problems, Result, Words};
use crate::text::plain::tidy;

text_enum! {
    /// Where it is.
    pub enum State {
        Open = "open",
        /// The check stands as it was.
        Stands = "stands",
        /// Something less, or something else, is checked.
        Eased = "eased",
    }
}

text_enum! {
    /// What is answered.
    pub enum Action {
        Stand = "stand",
        Ease = "ease",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Open, Action::Stand) => Some(State::Stands),
            (State::Open, Action::Ease) => Some(State::Eased),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Open => "To be answered",
            State::Stands => "The check stands",
            State::Eased => "Something less is checked",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Open => "holding-challenge-open",
            State::Stands => "holding-challenge-stands",
            State::Eased => "holding-challenge-eased",
        }
    }
}

/// The most characters of each text.
const LIMIT: usize = 4_000;

/// Whether a decision waits for a check, so that its group can say something of it.
pub fn waits(decision: &Decision) -> bool {
    decision.outcome == Outcome::OnceChecked && decision.state == DecisionState::Released
}

/// What a group says.
///
/// # Errors
/// What is to be put right.
pub fn said(words: &str) -> Result<String> {
    if words.trim().is_empty() {
        return Err(Error::problem("challenge", Words::key("holding-challenge-empty")));
    }
    if words.chars().count() > LIMIT {
        return Err(Error::problem("challenge", Words::key("risk-words-long")));
    }
    Ok(tidy(words))
}

/// An answer as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub action: Option<Action>,
    pub answer: String,
    /// What is checked in its place.
    pub instead: String,
}

/// An answer that can be kept.
#[derive(Clone, Debug)]
pub struct Answer {
    pub action: Action,
    pub answer: String,
    pub instead: String,
}

impl Typed {
    /// Reads it.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Answer> {
        let mut problems = Problems::default();
        if self.action.is_none() {
            problems.add("action", "Choose what you answer");
        }
        problems.need("answer", &self.answer, "Write your answer. The group reads it as you write it");
        if self.action == Some(Action::Ease) {
            problems.need("instead", &self.instead, "Say what is checked in its place, or that nothing is");
        }
        for (field, text) in [("answer", &self.answer), ("instead", &self.instead)] {
            if text.chars().count() > LIMIT {
                problems.add(field, "That is more than we keep in one box. Please shorten it");
            }
        }
        problems.check()?;
        let action = self.action.unwrap_or(Action::Stand);
        let instead = if action == Action::Ease { tidy(&self.instead) } else { String::new() };
        Ok(Answer { action, answer: tidy(&self.answer), instead })
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
}
