//! Leaving a group with somebody named who takes over: what was asked for in the leaver's name goes on in another's.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::ids::ApplicationId;

/// What somebody has under way for a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Drafts they started, each with its fund.
    pub drafts: Vec<(ApplicationId, String)>,
    /// Conversations they asked for that go on: the application, its fund, and the question's key.
    pub talks: Vec<(ApplicationId, String, String)>,
    /// How many of their invitations wait to be answered.
    pub invited: usize,
}
