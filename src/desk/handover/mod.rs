//! The named contact of a round, or of one application, hands over to a colleague: every group concerned reads a note from
//! them, and what was open with the one is open with the other.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::error::{Problems, Result};
use crate::ids::{ApplicationId, PersonId};
use crate::text::plain::tidy;

/// The most characters of the note: a few paragraphs.
const NOTE_LIMIT: usize = 2_000;

/// What is handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Every application of the round that has no contact of its own.
    Round,
    Application(ApplicationId),
}

/// A colleague who may take over, and how they stand to what is handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colleague {
    pub id: Option<PersonId>,
    pub name: String,
    /// They read one of the applications for the decision.
    pub reads: bool,
    /// They sit on the round's panel.
    pub panel: bool,
    /// They decide in the round.
    pub decides: bool,
    /// They stepped back from one of them, or belong to its group.
    pub apart: bool,
}

/// A handover as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub to: String,
    /// Who spoke with the groups when the form was made.
    pub from: String,
    pub note: String,
}

impl Typed {
    /// The note as it can be sent.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn check(&self) -> Result<String> {
        let mut problems = Problems::default();
        problems.need("to", &self.to, "Choose who speaks with the groups from now on");
        problems.need("note", &self.note, "Write the groups a few words: why, and that nothing is lost");
        if self.note.chars().count() > NOTE_LIMIT {
            problems.add("note", "That is longer than a note. About 300 words are enough");
        }
        problems.check().map(|()| tidy(&self.note))
    }
}
