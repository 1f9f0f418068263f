//! What an earlier meeting recommended: where another meeting takes something up again, the first recommendation is kept
//! whole, with why. What is changed within one meeting stands in the history alone.

pub mod actions;
pub mod store;

use serde::{Deserialize, Serialize};

use super::Outcome;
use super::reason::ReasonKind;
use super::store::Recommendation;
use super::why::{Reason, Why};
use crate::clock::Instant;
use crate::error::Problems;
use crate::ids::{PanelMeetingId, PersonId};

/// The most characters of why it is taken up again.
const LIMIT: usize = 2_000;

/// A recommendation as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub meeting: PanelMeetingId,
    pub outcome: Outcome,
    pub amount_pence: i64,
    pub words: String,
    pub reasons: Vec<Reason>,
    pub kinds: Vec<ReasonKind>,
    pub not_acting: String,
    pub recorded_by: PersonId,
    pub recorded_at: Instant,
}

impl Kept {
    /// A recommendation as it stands now.
    pub fn of(recommendation: &Recommendation, why: Why) -> Self {
        Kept {
            meeting: recommendation.panel_meeting_id.clone(),
            outcome: recommendation.outcome,
            amount_pence: recommendation.amount_pence,
            words: recommendation.words.clone(),
            reasons: why.reasons,
            kinds: why.kinds,
            not_acting: why.not_acting,
            recorded_by: recommendation.recorded_by.clone(),
            recorded_at: recommendation.recorded_at,
        }
    }
}

/// Whether a meeting that recommends now takes up again what another has recommended on.
pub fn is_taken_up_again(known: Option<&Recommendation>, meeting: &PanelMeetingId) -> bool {
    known.is_some_and(|known| known.panel_meeting_id != *meeting)
}

/// Why it is taken up again, or what is to be put right with it.
pub fn check_why(typed: &str, problems: &mut Problems) -> String {
    let why = typed.trim();
    problems.need("again", why, "Write why this is taken up again. Those who sat at the first meeting are told");
    if why.chars().count() > LIMIT {
        problems.add("again", "That is more than we keep here. A few sentences are enough");
    }
    why.to_owned()
}

/// What an earlier meeting recommended, as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Before {
    /// "Funded in part, £900"
    pub advised: String,
    pub words: String,
    pub at: Instant,
    /// Why another meeting took it up again.
    pub reason: String,
}

impl Before {
    /// One for samples.
    pub fn sample() -> Self {
        Before {
            advised: "Funded in part, £900".into(),
            words: "Half now, and half once the hall is theirs.".into(),
            at: Instant::default(),
            reason: "Their landlord wrote after the first evening.".into(),
        }
    }
}
