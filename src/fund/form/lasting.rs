//! What a fund offers beside money: help with applying, and help that outlasts the grant, whether a group is funded or not.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Texts;
use super::question::named;

/// Help offered to anyone who applies, funded or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    pub title: Texts,
    /// May be empty.
    pub description: Texts,
}

named! {
    /// Who can take up an offer of help.
    HelpFor {
        /// Whoever has sent an application.
        Everyone = "everyone",
        /// Whoever was told that it is funded.
        Funded = "funded",
        /// Whoever was told that it is not funded this time.
        NotFunded = "not_funded",
    }
}

/// Help that outlasts the grant, such as accountancy or insurance, which a group can take up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastingHelp {
    /// Stable across versions: who took it up is kept under it.
    pub key: String,
    pub title: Texts,
    /// What it is.
    pub words: Texts,
    /// Who gives it.
    pub given_by: Texts,
    pub who: HelpFor,
    /// How many groups can have it; none where it is not limited.
    pub places: Option<u32>,
    /// The last day on which it can be taken up; none where it goes on.
    pub until: Option<NaiveDate>,
}

impl HelpFor {
    /// The Fluent key of who it is for.
    pub fn key(self) -> &'static str {
        match self {
            HelpFor::Everyone => "lasting-for-everyone",
            HelpFor::Funded => "lasting-for-funded",
            HelpFor::NotFunded => "lasting-for-not-funded",
        }
    }
}

impl LastingHelp {
    /// Whether it is for a group that has sent its application, and was told that it is funded, or that it is not, or
    /// nothing yet.
    pub fn is_for(&self, funded: Option<bool>) -> bool {
        match self.who {
            HelpFor::Everyone => true,
            HelpFor::Funded => funded == Some(true),
            HelpFor::NotFunded => funded == Some(false),
        }
    }

    /// Whether its last day has gone by.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.until.is_some_and(|until| until < today)
    }

    /// How many places are left where so many are taken; none where it is not limited.
    pub fn left(&self, taken: i64) -> Option<i64> {
        self.places.map(|places| (i64::from(places) - taken).max(0))
    }
}
