//! How a council rates its own commissioning, on a continuum, and how people from the community rate it separately and are
//! paid. What stands is the lower of them and where they differ: there is no total here, and none is to be added. Pure.

pub mod actions;
pub mod continuum;
pub mod figures;
pub mod pages;
pub mod policy;
pub mod prompts;
pub mod reviewing;
pub mod shown;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::plain::tidy;
use continuum::Continuum;

text_enum! {
    /// Where the council's own rating is.
    pub enum State {
        Rating = "rating",
        HandedIn = "handed-in",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        HandIn = "hand-in",
    }
}

text_enum! {
    /// Where a reviewer is.
    pub enum ReviewerState {
        Invited = "invited",
        Rating = "rating",
        HandedIn = "handed-in",
        /// They said no, or were waited for no longer.
        Out = "out",
    }
}

text_enum! {
    /// What moves a reviewer on.
    pub enum ReviewerAction {
        Accept = "accept",
        HandIn = "hand-in",
        Decline = "decline",
        /// The council waits for them no longer.
        LetGo = "let-go",
        InviteAgain = "invite-again",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Rating, Action::HandIn) => Some(State::HandedIn),
            (State::HandedIn, Action::HandIn) => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Rating => "We are rating",
            State::HandedIn => "We have handed in",
        }
    }
}

impl ReviewerState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: ReviewerAction) -> Option<ReviewerState> {
        use ReviewerAction as A;
        use ReviewerState as S;
        match (self, action) {
            (S::Invited, A::Accept) => Some(S::Rating),
            (S::Rating, A::HandIn) => Some(S::HandedIn),
            (S::Invited | S::Rating, A::Decline | A::LetGo) => Some(S::Out),
            (S::Out, A::InviteAgain) => Some(S::Invited),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            ReviewerState::Invited => "Invited",
            ReviewerState::Rating => "Rating",
            ReviewerState::HandedIn => "Handed in",
            ReviewerState::Out => "Takes no part",
        }
    }

    /// The Fluent key of what the reviewer reads.
    pub fn own_key(self) -> &'static str {
        match self {
            ReviewerState::Invited => "assess-own-invited",
            ReviewerState::Rating => "assess-own-rating",
            ReviewerState::HandedIn => "assess-own-handed-in",
            ReviewerState::Out => "assess-own-out",
        }
    }

    /// Whether they are still waited for.
    pub fn is_waited_for(self) -> bool {
        matches!(self, ReviewerState::Invited | ReviewerState::Rating)
    }
}

/// Whether everybody has handed in, so that both sides see each other: the council, at least one reviewer, and every other
/// who is still waited for. Until then neither sees anything of the other.
pub fn is_open(council: State, reviewers: impl IntoIterator<Item = ReviewerState>) -> bool {
    let (mut handed_in, mut waited_for) = (false, false);
    for reviewer in reviewers {
        handed_in |= reviewer == ReviewerState::HandedIn;
        waited_for |= reviewer.is_waited_for();
    }
    council == State::HandedIn && handed_in && !waited_for
}

/// The side of the council among the ratings; every other is the id of a reviewer.
pub const COUNCIL: &str = "council";

/// The levels that were said of one prompt. Nothing is ever worked out of them but which is the lowest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    pub council: Option<i32>,
    /// Of each reviewer who handed in; none where one did not answer.
    pub reviewers: Vec<Option<i32>>,
}

impl Levels {
    /// Everything that was answered.
    fn said(&self) -> impl Iterator<Item = i32> + '_ {
        self.reviewers.iter().chain([&self.council]).filter_map(|level| *level)
    }

    /// The lowest that anybody says; none where nobody answered.
    pub fn lower(&self) -> Option<i32> {
        self.said().min()
    }

    /// Whether those who answered say different things.
    pub fn differ(&self) -> bool {
        self.said().min() != self.said().max()
    }

    /// What the reviewers say who answered, from the lowest on: in no order that says whose is whose.
    pub fn of_reviewers(&self) -> Vec<i32> {
        let mut said: Vec<i32> = self.reviewers.iter().filter_map(|level| *level).collect();
        said.sort_unstable();
        said
    }
}

/// The most characters of a box.
pub const LIMIT: usize = 4_000;

/// The most time that is told of rating, in minutes: a working week.
pub const MOST_MINUTES: i32 = 2_400;

/// What one side says of one prompt, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub level: String,
    pub words: String,
    pub evidence: String,
}

/// The same as it can be kept. What is not answered has no level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub level: Option<i32>,
    pub words: String,
    pub evidence: String,
}

impl Typed {
    /// Reads it against the steps. The last of them is a vision: whoever says it is reached says what shows it.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self, continuum: &Continuum) -> Result<Said> {
        let mut problems = Problems::default();
        let level = self.level.trim().parse::<i32>().ok().filter(|level| continuum.step(*level).is_some());
        if level.is_none() && !self.level.trim().is_empty() {
            problems.add("level", Words::key("assess-level-unknown"));
        }
        if level == Some(continuum.last()) {
            problems.need("evidence", &self.evidence, Words::key("assess-evidence-needed"));
        }
        for (field, text) in [("words", &self.words), ("evidence", &self.evidence)] {
            if text.chars().count() > LIMIT {
                problems.add(field, Words::key("assess-too-long"));
            }
        }
        problems.check()?;
        Ok(Said { level, words: tidy(&self.words), evidence: tidy(&self.evidence) })
    }
}

/// The addresses in what somebody wrote, so that a page can lead there.
pub fn links(text: &str) -> Vec<String> {
    let is_link = |word: &&str| (word.starts_with("https://") || word.starts_with("http://")) && word.len() > 11;
    text.split_whitespace().filter(is_link).map(|word| word.trim_end_matches(['.', ',', ')', ';']).to_owned()).collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
