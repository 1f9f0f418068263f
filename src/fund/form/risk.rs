//! What a round says of risk before anybody applies: how much of each kind it means to carry, by when a worry is looked
//! at, and what helps whoever has listened to something hard.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Texts;
use crate::db::types::text_enum;

text_enum! {
    /// Which kind of harm a risk is.
    pub enum RiskKind {
        /// What was meant to happen does not.
        Delivery = "delivery",
        Money = "money-and-fraud",
        Safeguarding = "safeguarding",
        /// A community, not one person, comes to harm.
        Community = "harm-to-a-community",
        Data = "data",
        Reputation = "reputation",
        /// What happens if we do not act.
        NotActing = "not-acting",
    }
}

impl RiskKind {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            RiskKind::Delivery => "Delivery",
            RiskKind::Money => "Money and fraud",
            RiskKind::Safeguarding => "Safeguarding",
            RiskKind::Community => "Harm to a community",
            RiskKind::Data => "Data",
            RiskKind::Reputation => "Reputation",
            RiskKind::NotActing => "Not acting",
        }
    }

    /// The Fluent key of what everyone reads.
    pub fn public_key(self) -> String {
        format!("risk-kind-{self}")
    }

    /// Its key in the table `[round.appetite]`.
    pub fn file_key(self) -> &'static str {
        match self {
            RiskKind::Delivery => "delivery",
            RiskKind::Money => "money_and_fraud",
            RiskKind::Safeguarding => "safeguarding",
            RiskKind::Community => "harm_to_a_community",
            RiskKind::Data => "data",
            RiskKind::Reputation => "reputation",
            RiskKind::NotActing => "not_acting",
        }
    }
}

/// How much of each kind of risk a round means to carry, in words. Of a kind that is not in it, nothing is said.
pub type Appetite = BTreeMap<RiskKind, Texts>;

/// How soon what worries somebody is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worries {
    /// Working days.
    pub days: u32,
}

impl Default for Worries {
    fn default() -> Worries {
        Worries { days: 1 }
    }
}

/// How soon somebody who did not decide answers a challenge of how it was decided, or what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenges {
    /// Working days.
    pub days: u32,
}

impl Default for Challenges {
    fn default() -> Challenges {
        Challenges { days: 20 }
    }
}

/// What helps whoever has read or heard something hard, in the funder's own words; empty where it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Support {
    pub words: Texts,
    /// Who to ring; both may be empty.
    pub name: String,
    pub phone: String,
    /// A talk that is offered.
    pub talk: Texts,
}
