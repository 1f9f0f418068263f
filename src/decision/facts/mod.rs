//! The factual check: before a decision its group sees the facts that it would rest on, and says which are right. Only
//! where the round says so. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::db::types::text_enum;
use crate::error::{Problems, Words};
use crate::relationship::store::Known;
use crate::text::money::Pence;
use crate::text::plain::tidy;

/// The most characters of one box.
const LIMIT: usize = 4_000;
/// The most facts that a group is asked about.
const MOST: usize = 30;

text_enum! {
    /// Where a check is.
    pub enum State {
        /// The group has the facts before it.
        Asked = "asked",
        /// It says that they are right.
        Right = "right",
        /// It says what is not.
        Corrected = "corrected",
    }
}

text_enum! {
    /// What is done with the facts.
    pub enum Action {
        /// An officer sends other facts.
        AskAnew = "ask-anew",
        SayRight = "say-right",
        Correct = "correct",
    }
}

impl State {
    /// Where an action leads, from wherever it is: a group may say it again until it is decided, and may be asked anew.
    pub fn next(self, action: Action) -> Option<State> {
        match action {
            Action::AskAnew => Some(State::Asked),
            Action::SayRight => Some(State::Right),
            Action::Correct => Some(State::Corrected),
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Asked => "follow-facts-waits",
            State::Right => "facts-you-right",
            State::Corrected => "facts-you-wrong",
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Asked => "The group has not said anything yet",
            State::Right => "The group says that all of it is right",
            State::Corrected => "The group says what is not right",
        }
    }
}

text_enum! {
    /// Where a fact comes from.
    pub enum Kind {
        Figure = "figure",
        Note = "note",
        Talk = "talk",
        Added = "added",
    }
}

impl Kind {
    /// The Fluent key of where it comes from.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Figure => "facts-kind-figure",
            Kind::Note => "facts-kind-note",
            Kind::Talk => "facts-kind-talk",
            Kind::Added => "facts-kind-added",
        }
    }
}

/// What the key of a fact begins with that was said in a conversation; the question's own key follows.
const TALK: &str = "talk-";

/// One fact, and what the group says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// By which it is chosen: "figure-amount", "note-0197…".
    pub key: String,
    pub kind: Kind,
    pub words: String,
    /// Whose voice it is, or what it answers; may be empty.
    pub source: String,
    /// None until the group has said.
    pub right: Option<bool>,
    pub correction: String,
}

impl Fact {
    fn new(key: String, kind: Kind, words: &str, source: &str) -> Fact {
        Fact { key, kind, words: tidy(words), source: source.to_owned(), right: None, correction: String::new() }
    }

    /// The key of the question to which it was said in a conversation.
    pub fn asked(&self) -> Option<&str> {
        self.key.strip_prefix(TALK)
    }
}

/// The facts that a decision would rest on: what is asked for, the notes that readings cite, and what was said in
/// conversations that the group confirmed, each with its question.
pub fn gather(amount: Option<i64>, notes: &[Known], talks: &[(String, String, String)]) -> Vec<Fact> {
    let figure = amount
        .map(|pence| Fact::new("figure-amount".into(), Kind::Figure, &format!("You ask for {}.", Pence(pence)), ""));
    let notes = notes.iter().map(|one| {
        let note = &one.note;
        Fact::new(format!("note-{}", note.id), Kind::Note, &one.in_words(), &note.whose_voice)
    });
    let talks = talks.iter().map(|(key, title, words)| Fact::new(format!("{TALK}{key}"), Kind::Talk, words, title));
    figure.into_iter().chain(notes).chain(talks).collect()
}

/// Those of the facts that were chosen, and those that somebody adds, one a line.
///
/// # Errors
/// What is to be put right.
pub fn choose(gathered: Vec<Fact>, chosen: &[String], added: &str) -> Result<Vec<Fact>, Problems> {
    let mut facts: Vec<Fact> = gathered.into_iter().filter(|fact| chosen.contains(&fact.key)).collect();
    let lines = added.lines().map(str::trim).filter(|line| !line.is_empty());
    facts.extend(lines.enumerate().map(|(at, line)| Fact::new(format!("added-{at}"), Kind::Added, line, "")));
    if facts.is_empty() {
        return Err(Problems::one("facts", "Choose what the decision would rest on, or write it"));
    }
    if facts.len() > MOST {
        return Err(Problems::one("facts", format!("Choose at most {MOST}: what the decision turns on")));
    }
    if facts.iter().any(|fact| fact.words.chars().count() > LIMIT) {
        return Err(Problems::one("added", "One of them is too long. Please shorten it"));
    }
    Ok(facts)
}

/// What a group says of each fact, by its key: whether it is right, and what is.
pub type Said = BTreeMap<String, (Option<bool>, String)>;

/// The facts with what the group says of them, and what it did with them together.
///
/// # Errors
/// What is to be put right.
pub fn answered(facts: &[Fact], said: &Said) -> Result<(Vec<Fact>, Action), Problems> {
    let mut problems = Problems::default();
    let mut facts = facts.to_vec();
    for fact in &mut facts {
        let (right, words) = said.get(&fact.key).cloned().unwrap_or_default();
        let at = fact.key.as_str();
        let words = tidy(&words);
        if right.is_none() {
            problems.add(format!("right-{at}"), Words::key("facts-choose"));
        }
        if right == Some(false) && words.is_empty() {
            problems.add(format!("correct-{at}"), Words::key("facts-say-what"));
        }
        if words.chars().count() > LIMIT {
            problems.add(format!("correct-{at}"), Words::key("facts-long"));
        }
        fact.right = right;
        fact.correction = if right == Some(false) { words } else { String::new() };
    }
    if !problems.0.is_empty() {
        return Err(problems);
    }
    let all_right = facts.iter().all(|fact| fact.right == Some(true));
    Ok((facts, if all_right { Action::SayRight } else { Action::Correct }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fact(at: usize) -> Fact {
        Fact::new(format!("added-{at}"), Kind::Added, "Forty come every Sunday.", "")
    }

    proptest! {
        #[test]
        fn no_fact_is_right_because_nobody_spoke(
            said in prop::collection::vec((prop::option::of(any::<bool>()), "[a-z ]{0,5}"), 1..6),
        ) {
            let facts: Vec<Fact> = (0..said.len()).map(fact).collect();
            let typed: Said = facts.iter().map(|fact| fact.key.clone()).zip(said.iter().cloned()).collect();
            let whole = said.iter().all(|(right, words)| match right {
                Some(true) => true,
                Some(false) => !words.trim().is_empty(),
                None => false,
            });
            let answer = answered(&facts, &typed);
            prop_assert_eq!(answer.is_ok(), whole);
            if let Ok((facts, action)) = answer {
                let any_wrong = said.iter().any(|(right, _)| *right == Some(false));
                prop_assert_eq!(action == Action::Correct, any_wrong);
                prop_assert!(facts.iter().all(|fact| fact.right.is_some()));
                prop_assert!(facts.iter().all(|fact| fact.right == Some(false) || fact.correction.is_empty()));
            }
        }
    }

    #[test]
    fn what_was_not_chosen_is_not_asked_about_and_what_is_added_is() {
        let chosen = choose(vec![fact(7)], &[], "They began in 2019.\n\n Two are paid. ").unwrap();
        let words: Vec<&str> = chosen.iter().map(|fact| fact.words.as_str()).collect();
        assert_eq!(words, ["They began in 2019.", "Two are paid."]);
        assert!(choose(vec![fact(7)], &[], " \n").is_err());
    }
}
