//! Others with a group: colleagues who are asked to join it, and supporters who help it with one application.

pub mod actions;
pub mod answering;
pub mod handover;
pub mod pages;
pub mod parting;
pub mod policy;
pub mod store;
pub mod views;
pub mod writing;

use crate::clock::Instant;
use crate::db::types::text_enum;

/// For so many days an invitation can be accepted.
pub const DAYS: i64 = 14;

text_enum! {
    /// What somebody is asked to be.
    pub enum Kind {
        /// One of the group, with all that its members may do.
        Colleague = "colleague",
        /// Somebody who helps with one application: reads and writes its answers, and never sends it.
        Supporter = "supporter",
    }
}

impl Kind {
    /// The Fluent key of what a group reads; with `-hint` after it, of what they may do.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Kind::Colleague => "helping-kind-colleague",
            Kind::Supporter => "helping-kind-supporter",
        }
    }
}

/// How an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    Accepted,
    Declined,
    Withdrawn,
    Expired,
}

impl Standing {
    /// From what has been done with it, and until when it could be accepted.
    pub fn of(accepted: bool, declined: bool, withdrawn: bool, expires: Instant, now: Instant) -> Self {
        match (accepted, declined, withdrawn) {
            (true, ..) => Standing::Accepted,
            (_, true, _) => Standing::Declined,
            (_, _, true) => Standing::Withdrawn,
            _ if now > expires => Standing::Expired,
            _ => Standing::Open,
        }
    }

    /// As an address or a key names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Accepted => "accepted",
            Standing::Declined => "declined",
            Standing::Withdrawn => "withdrawn",
            Standing::Expired => "expired",
        }
    }
}
