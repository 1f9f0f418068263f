//! When a group and an officer talk, how, in which language and about what: one question, several, or all of them. What
//! is said to each question is its conversation's (`conversation::store::Conversation`), which counts on its own.

pub mod actions;
pub mod arranging;
pub mod asking;
pub mod desk;
pub mod holding;
pub mod offering;
pub mod pages;
pub mod policy;
pub mod slots;
pub mod store;
pub mod views;
pub mod writing;

use crate::db::types::text_enum;
use crate::error::{Problems, Words};
use crate::text::plain;

text_enum! {
    /// How they talk.
    pub enum Way {
        Phone = "phone",
        Video = "video",
        /// In person, where the council is.
        Council = "council",
        /// In person, where the group is.
        Yours = "yours",
        Other = "other",
    }
}

impl Way {
    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Way::Phone => "talk-way-phone",
            Way::Video => "talk-way-video",
            Way::Council => "talk-way-council",
            Way::Yours => "talk-way-yours",
            Way::Other => "talk-way-other",
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Way::Phone => "By phone",
            Way::Video => "By video",
            Way::Council => "In person, at the council",
            Way::Yours => "In person, at their place",
            Way::Other => "Another way, as they say",
        }
    }
}

/// The most that is kept of each wish, in characters.
const LONG: usize = 500;

/// What a group asks for, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub reach_by: String,
    pub good_times: String,
    pub way: String,
    pub language: String,
    pub interpreter: String,
    pub access_needs: String,
    /// An officer, by their id; empty for whoever talks with them already, or the named contact.
    pub with: String,
    /// Whom they would rather talk to, or not, and why.
    pub rather_with: String,
    /// One of the times that were offered, by its id; the one that stands ([`arranging::keep`]), or none of them
    /// ([`arranging::other`]).
    pub slot: String,
}

impl Asked {
    /// A talk on the phone, with nothing else to be arranged.
    pub fn by_phone(reach_by: &str, good_times: &str) -> Self {
        Asked { reach_by: reach_by.to_owned(), good_times: good_times.to_owned(), ..Asked::default() }
    }

    /// The same, tidied.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(&self) -> Result<(Asked, Way), Problems> {
        let tidy = Asked {
            reach_by: plain::tidy(&self.reach_by),
            good_times: plain::tidy(&self.good_times),
            language: plain::one_line(&self.language),
            interpreter: plain::one_line(&self.interpreter),
            access_needs: plain::tidy(&self.access_needs),
            rather_with: plain::tidy(&self.rather_with),
            ..self.clone()
        };
        let mut problems = Problems::default();
        problems.need("reach_by", &tidy.reach_by, Words::key("talk-reach-empty"));
        for (field, text) in [
            ("reach_by", &tidy.reach_by),
            ("good_times", &tidy.good_times),
            ("language", &tidy.language),
            ("interpreter", &tidy.interpreter),
            ("access_needs", &tidy.access_needs),
            ("rather_with", &tidy.rather_with),
        ] {
            if text.chars().count() > LONG {
                problems.add(field, Words::key("talk-too-long").with("max", LONG));
            }
        }
        let way = Way::parse(&self.way).unwrap_or(Way::Phone);
        if problems.0.is_empty() { Ok((tidy, way)) } else { Err(problems) }
    }
}
