//! Doing one thing to several applications: first what it would do to each, then each by itself, as if it had been done
//! on its own page.

pub mod actions;
pub mod facts;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::db::types::text_enum;
use crate::ids::PersonId;

text_enum! {
    /// What can be done to several.
    pub enum What {
        /// The review starts.
        Review = "review",
        /// Somebody is asked to read, by a day.
        Read = "read",
        /// They are not decided yet, by a day.
        Wait = "wait",
    }
}

impl What {
    /// The heading of its page.
    pub fn title(self) -> &'static str {
        match self {
            What::Review => "Start the review",
            What::Read => "Ask somebody to read",
            What::Wait => "Not decided yet, by a date",
        }
    }
}

/// The most that is done at once: what a page of the list shows.
pub const MOST: usize = crate::web::paging::PAGE;

/// What is to be done, with what it needs.
#[derive(Clone, Debug)]
pub struct Plan {
    pub what: What,
    pub reader: Option<PersonId>,
    /// By when it is read, or decided.
    pub day: Option<NaiveDate>,
    /// What the groups are told when they wait.
    pub reasons: String,
}
