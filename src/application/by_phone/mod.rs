//! An application of a group that has no account: an officer takes it by phone, in person or from paper, types it for
//! the group, and sends it on the group's word.

pub mod actions;
pub mod giving;
pub mod pages;
pub mod policy;
pub mod store;
pub mod taking;
pub mod views;

use crate::application::Route;
use crate::db::types::text_enum;

text_enum! {
    /// How an application reached the officer who types it.
    pub enum Way {
        Phone = "phone",
        InPerson = "in-person",
        Paper = "paper",
    }
}

impl Way {
    /// As the desk says it: "by phone".
    pub fn said(self) -> &'static str {
        match self {
            Way::Phone => "by phone",
            Way::InPerson => "in person",
            Way::Paper => "on paper",
        }
    }

    /// By which route its answers were given: what was written on paper is the group's own writing, and what was said
    /// is said.
    pub fn route(self) -> Route {
        match self {
            Way::Phone | Way::InPerson => Route::Conversation,
            Way::Paper => Route::Writing,
        }
    }
}
