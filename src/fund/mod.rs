//! A fund, its rounds, and the file they come from.

pub mod actions;
pub mod counts;
pub mod eligibility;
pub mod file;
pub mod form;
pub mod import;
pub mod pages;
pub mod policy;
pub mod said;
pub mod shown;
pub mod shown_contact;
pub mod shown_lasting;
pub mod shown_question;
pub mod store;
pub mod support;
pub mod views;

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

/// Where a round stands for those who might apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Not published yet: only its own staff see it.
    Draft,
    /// Published, and opens later.
    Soon,
    /// Anyone may begin and send.
    Open,
    /// Closed, but who began in time may still send.
    Grace,
    Closed,
}

impl Standing {
    /// Whether somebody may begin an application.
    pub fn can_begin(self) -> bool {
        self == Standing::Open
    }

    /// Whether an application that was begun in time may be sent.
    pub fn can_send(self) -> bool {
        matches!(self, Standing::Open | Standing::Grace)
    }
}

/// Where a round stands at an instant: the dates say so, whenever the clock's own work comes round.
pub fn standing(
    state: RoundState,
    opens: Instant,
    closes: Option<Instant>,
    last_moment: Option<Instant>,
    now: Instant,
) -> Standing {
    match state {
        RoundState::Draft => Standing::Draft,
        RoundState::Published | RoundState::Open if now < opens => Standing::Soon,
        RoundState::Published | RoundState::Open if closes.is_none_or(|closes| now <= closes) => Standing::Open,
        _ if takes_applications(state, opens, last_moment, now) => Standing::Grace,
        _ => Standing::Closed,
    }
}

#[cfg(test)]
mod tests;
