//! Reading an application: saying how close one is, reading alone, asking the group, and taking a worry where it belongs.

pub mod actions;
pub mod at_hand;
pub mod balance;
pub mod cited;
pub mod concern;
pub mod pages;
pub mod policy;
pub mod question;
pub mod reading;
pub mod show;
pub mod sides;
pub mod store;
pub mod tasks;
pub mod time;
pub mod understanding;
pub mod views;

use crate::application::apart::{self, Closed};
use crate::application::at_desk::Relation;
use crate::db::types::text_enum;
use crate::error::{Problems, Result};
use crate::fund::form::CloseReaders;

/// How close a person says they are to an application.
pub use crate::application::at_desk::Closeness as Standing;

impl Standing {
    /// As the person who declares says it.
    pub fn said(self) -> &'static str {
        match self {
            Standing::None => "I have no tie to this group",
            Standing::Close => "I am close to this group, and can be fair",
            Standing::Conflict => "I step back",
        }
    }

    /// As staff read it.
    pub fn name(self) -> &'static str {
        match self {
            Standing::None => "No tie to the group",
            Standing::Close => "Close to the group, and says so",
            Standing::Conflict => "Stepped back",
        }
    }
}

text_enum! {
    /// What kind of tie it is.
    pub enum Interest {
        Employment = "employment",
        Family = "family",
        Financial = "financial",
        Professional = "professional",
        Personal = "personal",
        /// Being close to a group or a community: it is spoken, and it keeps nobody from reading.
        Relational = "relational",
    }
}

impl Interest {
    /// As the person who declares reads it.
    pub fn words(self) -> &'static str {
        match self {
            Interest::Employment => "I work for this group, or sit on its committee, or did in the last two years",
            Interest::Family => "Someone in my family is part of it, or gains from it",
            Interest::Financial => "I would gain or lose money by it",
            Interest::Professional => {
                "My work has to do with theirs: I advise them, partner with them or compete with them"
            }
            Interest::Personal => "Someone in it is a good friend of mine, or someone I have fallen out with",
            Interest::Relational => "I am close to this group or to the community it is part of",
        }
    }

    /// In two words, beside a name.
    pub fn name(self) -> &'static str {
        match self {
            Interest::Employment => "works or worked for it",
            Interest::Family => "family",
            Interest::Financial => "money",
            Interest::Professional => "through work",
            Interest::Personal => "friendship or quarrel",
            Interest::Relational => "close to the group",
        }
    }

    /// Whether nobody with such a tie takes part, however fair they are.
    pub fn steps_back(self) -> bool {
        matches!(self, Interest::Employment | Interest::Family | Interest::Financial)
    }
}

/// What a person says about being close to an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub standing: Option<Standing>,
    pub interests: Vec<Interest>,
    pub words: String,
}

/// The most characters that a declaration's words may have.
const WORDS_LIMIT: usize = 2_000;

impl Said {
    /// Reads it, or says what is missing.
    ///
    /// `close` is what the round lets those do who judge and are close to the group.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self, close: CloseReaders) -> Result<Standing> {
        let mut problems = Problems::default();
        let standing = self.standing.unwrap_or(Standing::None);
        if self.standing.is_none() {
            problems.add("standing", "Choose how close you are to this group");
        }
        if standing != Standing::None && self.interests.is_empty() && self.words.trim().is_empty() {
            problems.add("interests", "Say what ties you to this group: tick a line, or write a few words");
        }
        if standing == Standing::None && !self.interests.is_empty() {
            problems.add("standing", "You ticked a tie to this group. Choose “close” or “step back”, or untick it");
        }
        if standing == Standing::Close && self.interests.iter().any(|tie| tie.steps_back()) {
            problems.add(
                "standing",
                "Working for a group, family and money are ties that nobody reads with. Choose “step back”",
            );
        }
        if standing == Standing::Close && close == CloseReaders::StepBack {
            problems.add(
                "standing",
                "In this round, whoever is close to a group leaves its application to somebody else. Choose “step back”",
            );
        }
        if self.words.chars().count() > WORDS_LIMIT {
            problems.add("words", "That is more than we keep here. A few sentences are enough");
        }
        problems.check().map(|()| standing)
    }
}

/// What ties a person to an application, as far as rights go; `store::ties` reads it in one query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// What they declared, if they have.
    pub standing: Option<Standing>,
    /// They belong to the organisation that applies.
    pub member: bool,
    /// They are the round's named contact.
    pub contact: bool,
    /// They typed the write-up of a conversation.
    pub wrote_up: bool,
    /// They wrote what is known about the group.
    pub wrote_evidence: bool,
    /// They translated for the group, or had it done.
    pub translated: bool,
    /// A commissioner lets them judge all the same: their team is small.
    pub excepted: bool,
    /// Where their own reading is, if they were asked for one.
    pub reading: Option<reading::State>,
    /// The application comes to a meeting of theirs.
    pub on_panel: bool,
    /// They hold the power to decide in its round.
    pub decider: bool,
}

impl Ties {
    /// How the desk sees them (`application::at_desk`).
    pub fn relation(&self) -> Relation {
        Relation {
            contact: self.contact,
            reader: self.reading.is_some_and(reading::State::stands),
            panel: self.on_panel,
            decider: self.decider,
            member: self.member,
        }
    }

    /// Why the application is closed to them everywhere, if it is.
    pub fn closed(&self) -> Option<Closed> {
        apart::closed(self.standing, self.member)
    }

    /// Whether the application is closed to them everywhere.
    pub fn is_closed(&self) -> bool {
        self.closed().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(standing: Option<Standing>, interests: &[Interest], words: &str) -> Said {
        Said { standing, interests: interests.to_vec(), words: words.into() }
    }

    #[test]
    fn being_close_to_a_group_is_spoken_and_keeps_nobody_away() {
        let close = said(Some(Standing::Close), &[Interest::Relational], "I live on the estate.");
        assert_eq!(close.check(CloseReaders::MayRead).ok(), Some(Standing::Close));
        assert!(close.check(CloseReaders::StepBack).is_err(), "unless the round says so");
    }

    #[test]
    fn nobody_is_close_in_silence() {
        assert!(said(Some(Standing::Close), &[], " ").check(CloseReaders::MayRead).is_err());
        assert!(said(Some(Standing::Conflict), &[], "").check(CloseReaders::MayRead).is_err());
        assert!(said(None, &[], "").check(CloseReaders::MayRead).is_err());
        assert_eq!(said(Some(Standing::None), &[], "").check(CloseReaders::MayRead).ok(), Some(Standing::None));
    }

    proptest! {
        #[test]
        fn a_tie_that_steps_back_never_reads(
            standing in prop::sample::select(Standing::ALL.to_vec()),
            tie in prop::sample::select(Interest::ALL.to_vec()),
        ) {
            let read = said(Some(standing), &[tie], "").check(CloseReaders::MayRead);
            if tie.steps_back() {
                prop_assert!(read.is_err() || read.ok() == Some(Standing::Conflict));
            }
        }
    }
}
