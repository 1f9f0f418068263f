//! "This worries me": a disclosure on its way to the safeguarding lead, outside scoring and outside ordinary history.

use crate::db::types::text_enum;
use crate::error::{Error, Problems, Result};
use crate::history::Line;
use crate::ids::{ApplicationId, PersonId};

text_enum! {
    /// Where a worry is.
    pub enum State {
        Open = "open",
        Settled = "settled",
    }
}

text_enum! {
    /// What moves a worry on.
    pub enum Action {
        Settle = "settle",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Open, Action::Settle) => Some(State::Settled),
            (State::Settled, Action::Settle) => None,
        }
    }

    /// As its lead reads it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Open => "Open",
            State::Settled => "Settled",
        }
    }
}

text_enum! {
    /// What a worry can be about, besides an answer or the whole application.
    pub enum Thing {
        Recording = "recording",
        Conversation = "conversation",
        Note = "note",
        /// A talk about several questions at once.
        Appointment = "appointment",
        /// A call that was logged.
        Call = "call",
        /// What came or went outside the portal.
        Letter = "letter",
        /// What the group answered to a question of ours.
        Question = "question",
        /// The talk about our decision, by the application that it is about.
        Feedback = "feedback",
    }
}

impl Thing {
    /// In a sentence.
    pub fn said(self) -> &'static str {
        match self {
            Thing::Recording => "A recording",
            Thing::Conversation => "A conversation",
            Thing::Note => "A note of what we know",
            Thing::Appointment => "A talk about several questions",
            Thing::Call => "A call",
            Thing::Letter => "A letter",
            Thing::Question => "An answer to a question of ours",
            Thing::Feedback => "The talk about our decision",
        }
    }
}

/// What a link or a form says that it is about: "recording:ID" is a thing, anything else the key of a question.
pub fn about(text: &str) -> (Option<(Thing, &str)>, &str) {
    match text.split_once(':') {
        Some((kind, id)) => (Thing::parse(kind).map(|kind| (kind, id)), ""),
        None => (None, text),
    }
}

/// What a link says that is about a thing, as [`about`] reads it.
pub fn link(application: &ApplicationId, thing: Thing, id: &str) -> String {
    format!("/desk/applications/{application}/concern?about={thing}:{id}")
}

/// Whoever handed a worry over because they are close to the group opens it no more.
///
/// # Errors
/// Refused for them.
pub fn need_not_left(closed_to: &[PersonId], person: &PersonId) -> Result<()> {
    if closed_to.contains(person) {
        return Err(Error::refused_with(
            "You handed this over because you are close to the group. Another safeguarding lead has it.",
            "/desk/concerns",
            "Worries that came to you",
        ));
    }
    Ok(())
}

/// What its history says of somebody who began to listen, and of who heard a recording to its end.
pub const BEGAN: &str = "began to listen";
pub const HEARD: &str = "listened";

/// Whether a line of its history says this of a person and a recording.
pub fn listened_to(line: &Line, file: &str, person: &PersonId, action: &str) -> bool {
    line.action == action
        && line.detail["file"].as_str() == Some(file)
        && line.detail["by"].as_str() == Some(person.as_str())
}

/// The kind under which its own history stands, read by safeguarding leads only.
pub const THING: &str = "concern";
/// The most characters that a box of it may have.
const LIMIT: usize = 20_000;

/// What somebody is worried about.
#[derive(Clone, Debug)]
pub struct Worry {
    /// The key of the question whose answer it is about, or a thing ([`about`]); empty for the whole application.
    pub about: String,
    /// Whom it goes to; empty for the first of the leads.
    pub lead: String,
    pub words: String,
    /// What was said to the group, if anything.
    pub group_was_told: String,
}

impl Worry {
    /// Whether there is something to take on.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.need("words", &self.words, "Say what worries you. A few words are enough");
        for (field, text) in [("words", &self.words), ("group_was_told", &self.group_was_told)] {
            if text.chars().count() > LIMIT {
                problems.add(field, "That is more than we keep in one box. Please shorten it");
            }
        }
        problems.check()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_of_a_concern_stands_sealed_in_its_history() {
        assert!(crate::history::SEALED.contains(&THING));
    }

    #[test]
    fn a_link_says_what_it_is_about() {
        for thing in Thing::ALL {
            let href = link(&"a".into(), *thing, "t");
            let said = href.split_once("about=").map(|(_, said)| said).unwrap_or_default();
            assert_eq!(about(said), (Some((*thing, "t")), ""));
        }
        assert_eq!(about("aim"), (None, "aim"));
        assert_eq!(about("nothing:t"), (None, ""));
    }
}
