//! A fund, its rounds, and the file they come from.

pub mod file;
pub mod form;
pub mod store;

use crate::clock::Instant;
use crate::db::types::text_enum;

text_enum! {
    /// Where a round is. Opening it freezes its form version.
    pub enum RoundState {
        Draft = "draft",
        Published = "published",
        Open = "open",
        Closed = "closed",
        Decided = "decided",
        Learning = "learning",
        Complete = "complete",
    }
}

text_enum! {
    /// What moves a round on.
    pub enum RoundAction {
        Publish = "publish",
        Open = "open",
        Close = "close",
        Decide = "decide",
        BeginLearning = "begin-learning",
        Complete = "complete",
    }
}

impl RoundState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: RoundAction) -> Option<RoundState> {
        use RoundAction as A;
        use RoundState as S;
        match (self, action) {
            (S::Draft, A::Publish) => Some(S::Published),
            (S::Published, A::Open) => Some(S::Open),
            (S::Open, A::Close) => Some(S::Closed),
            // A rolling round decides while it stays open.
            (S::Closed, A::Decide) => Some(S::Decided),
            (S::Decided, A::BeginLearning) => Some(S::Learning),
            (S::Learning, A::Complete) => Some(S::Complete),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            RoundState::Draft => "Draft",
            RoundState::Published => "Published, opens soon",
            RoundState::Open => "Open",
            RoundState::Closed => "Closed, under review",
            RoundState::Decided => "Decided",
            RoundState::Learning => "Learning",
            RoundState::Complete => "Complete",
        }
    }

    /// Whether anyone may see it.
    pub fn is_public(self) -> bool {
        self != RoundState::Draft
    }
}

/// Whether a round takes applications at an instant: the dates say so, whenever the clock's own work comes round.
pub fn takes_applications(state: RoundState, opens: Instant, last_moment: Option<Instant>, now: Instant) -> bool {
    let in_time = opens <= now && last_moment.is_none_or(|last| now <= last);
    in_time && matches!(state, RoundState::Published | RoundState::Open)
}
