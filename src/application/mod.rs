//! Applications: what a group says, question by question, and where it stands.

pub mod actions;
pub mod answer;
pub mod apart;
pub mod at_desk;
pub mod beginning;
pub mod by_phone;
pub mod conversation;
pub mod drafting;
pub mod files;
pub mod helping;
pub mod hold;
pub mod life;
pub mod merging;
pub mod opened;
pub mod pointing;
pub mod policy;
pub mod recording;
pub mod reuse;
pub mod saying;
pub mod sending;
pub mod store;
pub mod took;
pub mod translating;
pub mod typed;
pub mod word;

use crate::db::types::text_enum;

text_enum! {
    /// Where an application is.
    pub enum State {
        Draft = "draft",
        Submitted = "submitted",
        UnderReview = "under-review",
        /// Not decided yet, by a date.
        Waiting = "waiting",
        Decided = "decided",
        Withdrawn = "withdrawn",
        /// A draft that was put away: its group can bring it back for a while, then what it says is deleted.
        Expired = "expired",
    }
}

text_enum! {
    /// What moves an application on.
    pub enum Action {
        Submit = "submit",
        /// Its organisation takes a sent application back to work on it, until review starts.
        Reopen = "reopen",
        StartReview = "start-review",
        Wait = "wait",
        Resume = "resume",
        Decide = "decide",
        /// Its decision is opened again, and its group waits for the new one until a date.
        OpenAgain = "open-again",
        Withdraw = "withdraw",
        /// The clock puts a draft away: nobody has written in it for long, or its round closed without it.
        Expire = "expire",
        /// Its group brings it back.
        Restore = "restore",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Draft, A::Submit) => Some(S::Submitted),
            (S::Submitted, A::Reopen) => Some(S::Draft),
            (S::Submitted, A::StartReview) => Some(S::UnderReview),
            (S::UnderReview, A::Wait) => Some(S::Waiting),
            (S::Waiting, A::Resume) => Some(S::UnderReview),
            (S::UnderReview | S::Waiting, A::Decide) => Some(S::Decided),
            (S::Decided, A::OpenAgain) => Some(S::Waiting),
            (S::Draft | S::Submitted | S::UnderReview | S::Waiting, A::Withdraw) => Some(S::Withdrawn),
            (S::Draft, A::Expire) => Some(S::Expired),
            (S::Expired, A::Restore) => Some(S::Draft),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Draft => "Draft",
            State::Submitted => "Sent",
            State::UnderReview => "Under review",
            State::Waiting => "Not decided yet",
            State::Decided => "Decided",
            State::Withdrawn => "Withdrawn",
            State::Expired => "Put away",
        }
    }

    /// As a line goes on that says already when it was sent; none where there is nothing more to say.
    pub fn since_sent(self) -> Option<String> {
        (self != State::Submitted).then(|| self.staff_name().to_lowercase())
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Draft => "state-draft",
            State::Submitted => "state-submitted",
            State::UnderReview => "state-under-review",
            State::Waiting => "state-waiting",
            State::Decided => "state-decided",
            State::Withdrawn => "state-withdrawn",
            State::Expired => "state-expired",
        }
    }

    /// What the council never sees: a draft is the group's own, and so is one that was put away.
    pub const OWN: [State; 2] = [State::Draft, State::Expired];

    /// Whether the council can see it at all.
    pub fn is_sent(self) -> bool {
        !State::OWN.contains(&self)
    }
}

/// What part somebody has in an application, among those who apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One of its group.
    Member,
    /// Helps the group with this one application: reads and writes its answers, and never speaks for the group.
    Supporter,
    /// An officer who types for a group with no account, and sends on its word (`by_phone`).
    Scribe,
    Nobody,
}

text_enum! {
    /// How an answer, or a part of one, was given. All are equal.
    pub enum Route {
        Writing = "writing",
        Recording = "recording",
        Document = "document",
        Conversation = "conversation",
    }
}

#[cfg(test)]
mod progress_tests;

/// An application as the tests of the parts further right need one.
#[cfg(test)]
pub mod samples {
    use super::State;
    use super::store::Application;
    use crate::clock::Instant;

    /// Sent to the funder called `here`.
    pub fn application(state: State) -> Application {
        Application {
            id: "a".into(),
            reference: "GW-ACDEFG".into(),
            funder_id: "here".into(),
            round_id: "r".into(),
            form_version_id: "f".into(),
            organisation_id: "o".into(),
            organisation_name: "Sunday Kitchen".into(),
            strand: None,
            state,
            state_at: Instant::default(),
            amount_pence: Some(95_000),
            waiting_until: None,
            started_by: "h".into(),
            started_at: Instant::default(),
            submitted_by: Some("h".into()),
            submitted_at: Some(Instant::default()),
            listed_at: Instant::default(),
            version: 1,
        }
    }
}
