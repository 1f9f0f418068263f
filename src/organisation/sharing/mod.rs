//! What a group lets a funder see of it. A funder to whom it has sent something sees its profile and its documents; any
//! other sees only what the group agreed to, for as long as it agrees.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::ids::OrganisationId;

text_enum! {
    /// What can be shared.
    pub enum What {
        /// What it says about itself, and who has a part in it.
        Profile = "profile",
        Documents = "documents",
        /// What it has told other funders in applications that it sent.
        Answers = "answers",
    }
}

impl What {
    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            What::Profile => "sharing-what-profile",
            What::Documents => "sharing-what-documents",
            What::Answers => "sharing-what-answers",
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            What::Profile => "What they say about themselves",
            What::Documents => "Their documents",
            What::Answers => "What they have told others",
        }
    }

    /// Those that were ticked on a form, each once.
    pub fn read(ticked: &[&str]) -> Vec<What> {
        What::ALL.iter().copied().filter(|what| ticked.contains(&what.as_str())).collect()
    }
}

/// How a funder stands to a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The group has sent it something.
    pub sent: bool,
    /// What the group lets it see beyond that, now.
    pub shared: Vec<What>,
    /// A grant of the group's is on the public register: its name is known to everybody.
    pub funded: bool,
    /// Whoever asks has stepped back from something of the group's, or belongs to it.
    pub apart: bool,
    /// Where the group is, as it lets others know.
    pub area: String,
    /// The organisation that it became part of.
    pub merged_into: Option<OrganisationId>,
}

impl Standing {
    /// Whether a funder's officer sees this of the group.
    pub fn sees(&self, what: What) -> bool {
        let by_itself = self.sent && matches!(what, What::Profile | What::Documents);
        !self.apart && (by_itself || self.shared.contains(&what))
    }
}
