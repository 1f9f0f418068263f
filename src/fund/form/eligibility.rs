//! Whom the fund's rules keep out: plain questions asked before anybody starts.

use serde::{Deserialize, Serialize};

use super::Texts;

/// A rule of the fund as a question with yes or no for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Eligibility {
    /// Stable across versions: whom it keeps out is counted under it.
    pub key: String,
    pub title: Texts,
    /// Why the rule is there.
    pub why: Texts,
    /// The answer with which a group goes on: yes, unless the file says no.
    pub right: bool,
    /// For whoever answers otherwise: what that means, and where else to go.
    pub otherwise: Texts,
    /// Whether they may start all the same, since the rule can be wrong for them.
    pub may_ask: bool,
}

impl Eligibility {
    /// So many are asked at most: more would be an application before the application.
    pub const MOST: usize = 5;
}
