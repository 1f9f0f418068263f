//! What was decided before: a decision that another took the place of is kept whole, with why.

pub mod store;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Outcome;
use super::store::Decision;
use crate::clock::Instant;
use crate::db::types::text_enum;
use crate::ids::PersonId;

text_enum! {
    /// Why a decision no longer stands.
    pub enum Why {
        /// It was changed before it went out.
        Changed = "changed",
        /// It was a wait, and its day came.
        Waited = "waited",
        /// What was to be checked together did not hold.
        NotHeld = "not-held",
        /// Whoever decides opened it again.
        Reopened = "reopened",
    }
}

impl Why {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Why::Changed => "Changed before it went out",
            Why::Waited => "Decided after the wait",
            Why::NotHeld => "What was checked together did not hold",
            Why::Reopened => "Opened again",
        }
    }
}

/// A decision as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub outcome: Outcome,
    pub amount_pence: i64,
    pub reasons: String,
    pub strong: String,
    pub to_check: String,
    pub check_due_on: Option<NaiveDate>,
    pub not_acting: String,
    pub departure_reason: String,
    #[serde(default)]
    pub reason_kinds: String,
    pub wait_until: Option<NaiveDate>,
    pub decided_by: PersonId,
    pub decided_at: Instant,
    /// None when it never went out.
    pub released_at: Option<Instant>,
    /// The public number of the grant that was taken back with it; empty when there was none.
    #[serde(default)]
    pub grant_number: String,
    /// The risk that it turned on, and what was considered; empty where it did not.
    #[serde(default)]
    pub risk_words: String,
    #[serde(default)]
    pub considered: String,
}

impl Kept {
    /// The decision as it stands now.
    pub fn of(decision: &Decision) -> Self {
        Kept {
            outcome: decision.outcome,
            amount_pence: decision.amount_pence,
            reasons: decision.reasons.clone(),
            strong: decision.strong.clone(),
            to_check: decision.to_check.clone(),
            check_due_on: decision.check_due_on,
            not_acting: decision.not_acting.clone(),
            departure_reason: decision.departure_reason.clone(),
            reason_kinds: decision.reason_kinds.clone(),
            wait_until: decision.wait_until,
            decided_by: decision.decided_by.clone(),
            decided_at: decision.decided_at,
            released_at: decision.released_at,
            grant_number: String::new(),
            risk_words: String::new(),
            considered: String::new(),
        }
    }
}
