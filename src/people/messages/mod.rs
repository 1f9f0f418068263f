//! Messages: what somebody is written about, which of it comes by e-mail, and all of it to read on the portal.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::db::types::text_enum;

text_enum! {
    /// What messages are about that nobody needs for a decision or by law: each chooses how they come.
    pub enum Topic {
        Drafts = "drafts",
        Conversations = "conversations",
        Helping = "helping",
        Progress = "progress",
        Learning = "learning",
    }
}

impl Topic {
    /// The Fluent key of its name; with `-hint` after it, of what it is.
    pub fn key(self) -> &'static str {
        match self {
            Topic::Drafts => "messages-topic-drafts",
            Topic::Conversations => "messages-topic-conversations",
            Topic::Helping => "messages-topic-helping",
            Topic::Progress => "messages-topic-progress",
            Topic::Learning => "messages-topic-learning",
        }
    }

    /// The name of its field on the page where one chooses.
    pub fn field(self) -> String {
        format!("topic-{self}")
    }
}
