//! Finding things: one search across the applications that were sent, their groups, and what is known and learned.
//!
//! Words are compared in small plain letters ([`words`]), so that both databases find the same and nothing that
//! somebody types is an instruction to either.

pub mod actions;
pub mod excerpt;
pub mod gathering;
pub mod pages;
pub mod policy;
pub mod sight;
pub mod store;
pub mod views;
pub mod words;

use crate::clock::Instant;
use crate::db::types::text_enum;
use crate::ids::{ApplicationId, FunderId, OrganisationId};

text_enum! {
    /// What can be found.
    pub enum Kind {
        /// What a group said in an application that it sent.
        Application = "application",
        /// What a group says of itself.
        Organisation = "organisation",
        /// What is known of it, and how.
        Evidence = "evidence",
        /// What was learned with it.
        LearningNote = "learning-note",
    }
}

impl Kind {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Kind::Application => "Application",
            Kind::Organisation => "Group",
            Kind::Evidence => "What we know",
            Kind::LearningNote => "Learning note",
        }
    }
}

/// One thing that can be found, by those who may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub kind: Kind,
    pub thing: String,
    pub funder: FunderId,
    /// None for a group's own profile.
    pub application: Option<ApplicationId>,
    pub organisation: OrganisationId,
    pub readers: sight::Readers,
    pub title: String,
    pub body: String,
    pub at: Instant,
}
