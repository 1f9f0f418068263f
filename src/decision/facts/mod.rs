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
use crate::review::store::question::Answered;
use crate::text::money::Pence;
use crate::text::plain::{mark_of, tidy};

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
        /// What the group answered to a question of ours, where a reading cites it.
        Answer = "answer",
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
            Kind::Answer => "facts-kind-answer",
            Kind::Added => "facts-kind-added",
        }
    }
}

/// What the key of a fact begins with that was said in a conversation; the mark of its words and the question's own key
/// follow. Of facts that were sent before, the question's key follows at once.
const TALK: &str = "talk-";
/// What the key of a fact begins with that an officer added; the mark of its words follows.
const ADDED: &str = "added-";

/// One fact, and what the group says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// By which it is chosen: "figure-amount", "note-0197…". What a group says is said of a key, so a key never stands for
    /// other words.
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

    /// What an officer adds, by its own words: not by its place, where another fact may stand the next time.
    fn added(words: &str) -> Fact {
        let fact = Fact::new(String::new(), Kind::Added, words, "");
        Fact { key: format!("{ADDED}{}", mark_of(&fact.words)), ..fact }
    }

    /// What was said to a question in a conversation.
    fn said(question: &str, title: &str, words: &str) -> Fact {
        let fact = Fact::new(String::new(), Kind::Talk, words, title);
        Fact { key: format!("{TALK}{}-{question}", mark_of(&fact.words)), ..fact }
    }

    /// The key of the question to which it was said in a conversation.
    pub fn asked(&self) -> Option<&str> {
        let rest = self.key.strip_prefix(TALK)?;
        let is_mark = |mark: &str| mark == mark_of(&self.words);
        Some(rest.split_once('-').filter(|(mark, _)| is_mark(mark)).map_or(rest, |(_, question)| question))
    }
}

/// The facts that a decision would rest on: what is asked for, the notes and the answers to our questions that readings
/// cite, and what was said in conversations that the group confirmed, each with its question.
pub fn gather(
    amount: Option<i64>,
    notes: &[Known],
    answered: &[Answered],
    talks: &[(String, String, String)],
) -> Vec<Fact> {
    let figure = amount
        .map(|pence| Fact::new("figure-amount".into(), Kind::Figure, &format!("You ask for {}.", Pence(pence)), ""));
    let notes = notes.iter().map(|one| {
        let note = &one.note;
        Fact::new(format!("note-{}", note.id), Kind::Note, &one.in_words(), &note.whose_voice)
    });
    let talks = talks.iter().map(|(key, title, words)| Fact::said(key, title, words));
    let answered = answered.iter().map(|one| Fact::new(answer_key(&one.id), Kind::Answer, &one.answer, &one.words));
    figure.into_iter().chain(notes).chain(answered).chain(talks).collect()
}

/// Those of the facts that were chosen, and those that somebody adds, one a line.
///
/// # Errors
/// What is to be put right.
pub fn choose(gathered: Vec<Fact>, chosen: &[String], added: &str) -> Result<Vec<Fact>, Problems> {
    let mut facts: Vec<Fact> = gathered.into_iter().filter(|fact| chosen.contains(&fact.key)).collect();
    let lines = added.lines().map(str::trim).filter(|line| !line.is_empty());
    for fact in lines.map(Fact::added) {
        // The same words twice are one fact.
        if !facts.iter().any(|known| known.key == fact.key) {
            facts.push(fact);
        }
    }
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

/// The key of a fact that is the answer to a question of ours.
pub fn answer_key(question: &str) -> String {
    format!("answer-{question}")
}

/// The key of a fact that an officer adds in these words.
pub fn added_key(words: &str) -> String {
    Fact::added(words).key
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
        Fact::new(format!("{ADDED}{at}"), Kind::Added, "Forty come every Sunday.", "")
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

    proptest! {
        #[test]
        fn what_is_said_of_a_fact_stands_beside_no_other_when_the_list_changes(
            before in prop::collection::btree_set("[a-z]{1,6}( [a-z]{1,6})?", 1..6),
            after in prop::collection::btree_set("[a-z]{1,6}( [a-z]{1,6})?", 1..6),
            turn in 0_usize..6,
        ) {
            let listed = |all: &[&String]| all.iter().map(|one| one.as_str()).collect::<Vec<_>>().join("\n");
            let mut moved: Vec<&String> = after.iter().collect();
            let turn = turn % moved.len();
            moved.rotate_left(turn);
            let first = choose(vec![], &[], &listed(&before.iter().collect::<Vec<_>>())).unwrap();
            let then = choose(vec![], &[], &listed(&moved)).unwrap();
            prop_assert_eq!(first.len(), before.len());
            for one in &first {
                let same = then.iter().find(|other| other.key == one.key);
                prop_assert_eq!(same.is_some(), after.contains(&one.words));
                prop_assert!(same.is_none_or(|same| same.words == one.words));
            }
        }
    }

    #[test]
    fn of_what_was_said_in_a_conversation_the_question_is_known() {
        let said = Fact::said("how-many-come", "How many come?", "Forty come.");
        assert_eq!(said.asked(), Some("how-many-come"));
        assert_ne!(said.key, Fact::said("how-many-come", "How many come?", "Sixty come.").key);
        let before = Fact { key: "talk-how-many-come".into(), ..said };
        assert_eq!(before.asked(), Some("how-many-come"));
        assert_eq!(fact(1).asked(), None);
    }

    #[test]
    fn the_same_words_twice_are_one_fact() {
        let facts = choose(vec![], &[], "They began in 2019.\n They began in 2019. ").unwrap();
        assert_eq!(facts.len(), 1);
        assert_eq!(facts[0].key, added_key("They began in 2019."));
    }
}
