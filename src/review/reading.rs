//! One person's reading of one application: strengths first, a judgement on each published criterion, what it rests on.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::db::types::text_enum;
use crate::error::{Problems, Result};
use crate::fund::form::FundText;

text_enum! {
    /// Where a reading is.
    pub enum State {
        Assigned = "assigned",
        /// The reader has said that they may read.
        Declared = "declared",
        SteppedBack = "stepped-back",
        Drafted = "drafted",
        Shared = "shared",
        /// Its reader is no longer asked; what they wrote is kept, should they be asked again.
        TakenBack = "taken-back",
        /// Its reader has said no: it is given to somebody else, and no more is made of it.
        SaidNo = "said-no",
    }
}

text_enum! {
    /// What moves a reading on.
    pub enum Action {
        Declare = "declare",
        StepBack = "step-back",
        Draft = "draft",
        Share = "share",
        /// An officer asks them no longer.
        TakeBack = "take-back",
        AskAgain = "ask-again",
        /// The conflict they had declared was a mistake.
        ComeBack = "come-back",
        /// They do not read this one. It is no conflict, and needs no reason.
        SayNo = "say-no",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Assigned, A::Declare) => Some(S::Declared),
            (S::Declared | S::Drafted, A::Draft) => Some(S::Drafted),
            (S::Drafted, A::Share) => Some(S::Shared),
            // A conflict found late takes a shared reading out of the weighing too; its text is kept.
            (S::Assigned | S::Declared | S::Drafted | S::Shared | S::TakenBack | S::SaidNo, A::StepBack) => {
                Some(S::SteppedBack)
            }
            (S::Assigned | S::Declared | S::Drafted, A::TakeBack) => Some(S::TakenBack),
            (S::Assigned | S::Declared | S::Drafted, A::SayNo) => Some(S::SaidNo),
            (S::TakenBack | S::SaidNo, A::AskAgain) => Some(S::Assigned),
            (S::SteppedBack, A::ComeBack) => Some(S::TakenBack),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Assigned => "Asked",
            State::Declared => "Has not begun",
            State::SteppedBack => "Stepped back",
            State::Drafted => "Reading now",
            State::Shared => "Shared",
            State::TakenBack => "No longer asked",
            State::SaidNo => "Said no",
        }
    }

    /// The states of a reading that counts: its reader is asked, and has not stepped back.
    pub const STANDING: [State; 4] = [State::Assigned, State::Declared, State::Drafted, State::Shared];

    /// Whether it counts as one of the readings that a round promises.
    pub fn stands(self) -> bool {
        Self::STANDING.contains(&self)
    }

    /// Whether its reader still has something to do.
    pub fn is_open(self) -> bool {
        matches!(self, State::Assigned | State::Declared | State::Drafted)
    }
}

/// What a judgement rests on: an answer by its question's key, a note of what is known by its id, or what the group answered
/// to a question of ours, by the question's id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "on", content = "key", rename_all = "kebab-case")]
pub enum Cite {
    Answer(String),
    Evidence(String),
    Question(String),
}

impl Cite {
    /// As a form sends it: `answer:aim`, `evidence:0197…`, `question:0197…`.
    pub fn value(&self) -> String {
        match self {
            Cite::Answer(key) => format!("answer:{key}"),
            Cite::Evidence(id) => format!("evidence:{id}"),
            Cite::Question(id) => format!("question:{id}"),
        }
    }

    /// The note it points at, if it does.
    pub fn note(self) -> Option<String> {
        match self {
            Cite::Evidence(id) => Some(id),
            Cite::Answer(_) | Cite::Question(_) => None,
        }
    }

    /// Read back from [`Self::value`].
    pub fn parse(text: &str) -> Option<Self> {
        let (on, key) = text.split_once(':')?;
        match on {
            "answer" if !key.is_empty() => Some(Cite::Answer(key.to_owned())),
            "evidence" if !key.is_empty() => Some(Cite::Evidence(key.to_owned())),
            "question" if !key.is_empty() => Some(Cite::Question(key.to_owned())),
            _ => None,
        }
    }
}

/// A judgement on one published criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    pub criterion: String,
    /// The step on the fund's own scale, or [`UNDERSTAND`]; empty until one was chosen.
    pub step: String,
    pub words: String,
    pub cites: Vec<Cite>,
}

impl Judgement {
    /// Whether its reader wants to understand more before they judge.
    pub fn wants_to_understand(&self) -> bool {
        self.step == UNDERSTAND
    }
}

/// In the place of a step: "I need to understand more". It is no step of any scale, since no key begins so; it has no
/// score, and is never a low mark.
pub const UNDERSTAND: &str = "+understand";

/// What a reader wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    pub strengths: String,
    pub judgements: Vec<Judgement>,
    /// Their own working notes, which no page shows to anybody else.
    pub notes: String,
}

text_enum! {
    /// Why somebody says no to a reading.
    pub enum NoWhy {
        TooMuch = "too-much",
        CloseToIt = "close-to-it",
        RatherNot = "rather-not",
    }
}

impl NoWhy {
    /// As whoever says no reads it.
    pub fn words(self) -> &'static str {
        match self {
            NoWhy::TooMuch => "It is too much for me now",
            NoWhy::CloseToIt => "It is close to something in my own life",
            NoWhy::RatherNot => "I would rather not",
        }
    }

    /// As the officer reads it, after the name.
    pub fn they(self) -> &'static str {
        match self {
            NoWhy::TooMuch => "it is too much just now",
            NoWhy::CloseToIt => "it is close to their own life",
            NoWhy::RatherNot => "they would rather not",
        }
    }
}

/// The most characters that one box of a reading may have.
const BOX_LIMIT: usize = 20_000;

impl Written {
    /// Only what the round publishes: a criterion or step of another fund is put aside, and so is a citation of what
    /// the reader was not shown.
    pub fn of_form(mut self, form: &FundText, may_cite: impl Fn(&Cite) -> bool) -> Self {
        self.judgements.retain(|judgement| form.criterion(&judgement.criterion).is_some());
        for judgement in &mut self.judgements {
            let known = form.criterion(&judgement.criterion).and_then(|criterion| criterion.step(&judgement.step));
            if known.is_none() && !judgement.wants_to_understand() {
                judgement.step.clear();
            }
            judgement.cites.retain(&may_cite);
        }
        self
    }

    /// What no draft may have.
    ///
    /// # Errors
    /// A box with more in it than is kept.
    pub fn check_draft(&self) -> Result<()> {
        let mut problems = Problems::default();
        let long = "That is more than we keep in one box. Please shorten it";
        if self.strengths.chars().count() > BOX_LIMIT {
            problems.add("strengths", long);
        }
        if self.notes.chars().count() > BOX_LIMIT {
            problems.add("notes", long);
        }
        for judgement in &self.judgements {
            if judgement.words.chars().count() > BOX_LIMIT {
                problems.add(words_field(&judgement.criterion), long);
            }
        }
        problems.check()
    }

    /// Whether it can be shared: strengths, and for each criterion a step with words.
    ///
    /// # Errors
    /// What is missing, in the order of the page.
    pub fn check_whole(&self, form: &FundText) -> Result<()> {
        let mut problems = Problems::default();
        problems.need("strengths", &self.strengths, "Begin with what is strong in this application");
        for criterion in &form.criteria {
            let title = criterion.title.first();
            let given = self.judgements.iter().find(|judgement| judgement.criterion == criterion.key);
            if given.is_none_or(|judgement| judgement.step.is_empty()) {
                problems.add(step_field(&criterion.key), format!("Choose a step for “{title}”"));
            }
            if given.is_none_or(|judgement| judgement.words.trim().is_empty()) {
                let words = match given {
                    Some(judgement) if judgement.wants_to_understand() => {
                        format!("Say what you would like to understand, for “{title}”")
                    }
                    _ => format!("Say in a few words why, for “{title}”"),
                };
                problems.add(words_field(&criterion.key), words);
            }
        }
        problems.check()
    }

    /// The notes that it cites, whatever for.
    pub fn notes_cited(&self) -> BTreeSet<String> {
        self.judgements.iter().flat_map(|judgement| judgement.cites.iter().cloned()).filter_map(Cite::note).collect()
    }

    /// The weighted total where the round scores. It stands beside the words and never in their place. A criterion that
    /// its reader wants to understand first counts on neither side.
    pub fn total(&self, form: &FundText) -> Option<Total> {
        let given = self.judgements.iter().map(|judgement| (judgement.criterion.as_str(), judgement.step.as_str()));
        let waiting = self.judgements.iter().filter(|judgement| judgement.wants_to_understand());
        let waiting: u32 = waiting.filter_map(|one| form.criterion(&one.criterion)?.max_score()).sum();
        Some(Total { points: form.score(given)?, most: form.max_score()?.saturating_sub(waiting) })
    }
}

/// Points out of as many as there could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Total {
    pub points: u32,
    pub most: u32,
}

/// The name of the field for a criterion's step.
pub fn step_field(criterion: &str) -> String {
    format!("step-{criterion}")
}

/// The name of the field for a criterion's words.
pub fn words_field(criterion: &str) -> String {
    format!("words-{criterion}")
}

/// The name of the boxes for what a criterion's judgement rests on.
pub fn cites_field(criterion: &str) -> String {
    format!("cites-{criterion}")
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
