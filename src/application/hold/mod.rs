//! What must not be deleted for now, because a person said so with a reason: an application, a grant, or a group with
//! everything of it. The clock and erasure ask here before anything goes.

pub mod actions;
pub mod policy;
pub mod store;

use crate::db::types::text_enum;

text_enum! {
    /// What a hold is on.
    pub enum On {
        Application = "application",
        Grant = "grant",
        /// The group, with every application and grant of it.
        Group = "group",
    }
}

impl On {
    /// As the page offers it.
    pub fn title(self) -> &'static str {
        match self {
            On::Application => "This application",
            On::Grant => "Its grant, and the application it came from",
            On::Group => "The group, with every application and grant of it",
        }
    }
}

/// The most that is kept of a reason.
pub const LONGEST: usize = 2_000;
