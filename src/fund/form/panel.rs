//! What a round asks of its panel before it recommends anything, and what its members are told beforehand.

use serde::{Deserialize, Serialize};

use crate::text::money::Pence;

/// Who leads a panel's meeting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chair {
    /// Nobody has to.
    #[default]
    None,
    /// One of those who sit at it.
    Member,
    /// One of its community members.
    CommunityMember,
}

impl Chair {
    /// Every way, as a fund file writes it.
    pub const WAYS: [(&str, Chair); 3] =
        [("none", Chair::None), ("member", Chair::Member), ("community-member", Chair::CommunityMember)];

    /// As a fund file writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Chair::None => "none",
            Chair::Member => "member",
            Chair::CommunityMember => "community-member",
        }
    }
}

/// What is asked of a panel. Nothing, where a round does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelRules {
    /// How many sit at a meeting at the least; 0 where it does not say.
    pub members: u32,
    /// How many have to be in the room before anything is recommended.
    pub quorum: u32,
    /// How many of those are community members.
    pub community: u32,
    pub chair: Chair,
    /// So many days after the meeting its papers close.
    pub papers_days: u32,
    /// What an hour of a member's work is paid.
    pub pay_per_hour: Option<Pence>,
    /// Whether everybody may know how many were for and against.
    pub publish_votes: bool,
}

impl PanelRules {
    /// The most people at one table.
    pub const MOST: u32 = 30;

    /// Whether something is asked before a panel recommends.
    pub fn ask_anything(&self) -> bool {
        self.members > 0 || self.quorum > 0 || self.community > 0 || self.chair != Chair::None
    }
}

impl Default for PanelRules {
    fn default() -> PanelRules {
        PanelRules {
            members: 0,
            quorum: 0,
            community: 0,
            chair: Chair::None,
            papers_days: 14,
            pay_per_hour: None,
            publish_votes: false,
        }
    }
}
