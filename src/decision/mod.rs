//! Decisions by the holder of delegated power.

pub mod actions;
pub use crate::panel::budget;
pub mod departing;
pub mod draw;
pub mod earlier;
pub mod facts;
pub mod pages;
pub mod policy;
pub mod record;
pub mod report;
pub mod risk;
pub mod said;
pub mod store;
pub mod turning;
pub mod views;
pub mod window;

use crate::db::types::text_enum;
use crate::fund::RoundState;
pub use crate::panel::{Outcome, reason};

text_enum! {
    /// Where a decision is.
    pub enum State {
        /// Written down, seen by nobody but those who decide, and open to change.
        Decided = "decided",
        /// The group has its letter.
        Released = "released",
        /// What was to be checked together has been, and the grant is made.
        Checked = "checked",
        /// It stands no longer: it is decided anew. What it said is kept (`earlier`).
        Reopened = "reopened",
    }
}

text_enum! {
    /// What moves a decision on.
    pub enum Action {
        /// It is changed before it goes out.
        Change = "change",
        Release = "release",
        /// After a wait, it is decided.
        DecideAfterWait = "decide-after-wait",
        /// What was to be checked together is as it should be.
        Confirm = "confirm",
        /// What was to be checked together is not as it was to be.
        NotHeld = "not-held",
        /// Whoever decides opens it again, with a reason.
        Reopen = "reopen",
        /// Once opened again, it is decided.
        DecideAnew = "decide-anew",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here. Only a wait is decided again, and only what
    /// waits for a check is confirmed (`policy.rs`).
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Decided, A::Change) => Some(S::Decided),
            (S::Decided, A::Release) => Some(S::Released),
            (S::Released, A::DecideAfterWait) => Some(S::Decided),
            (S::Released, A::Confirm) => Some(S::Checked),
            (S::Released, A::NotHeld) => Some(S::Reopened),
            // Not once an agreement is signed: `award::again` asks that.
            (S::Decided | S::Released | S::Checked, A::Reopen) => Some(S::Reopened),
            (S::Reopened, A::DecideAnew) => Some(S::Decided),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Decided => "Decided, not released",
            State::Released => "Released",
            State::Checked => "Checked together",
            State::Reopened => "Opened again",
        }
    }

    /// The Fluent key of what its group reads: nothing before it is released.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Decided => "state-under-review",
            State::Released => "state-decided",
            State::Checked => "state-decided-checked",
            State::Reopened => "state-waiting",
        }
    }
}

/// Whether a decision differs from what the panel recommended, in outcome or amount.
pub fn departs(recommended: Option<(Outcome, i64)>, outcome: Outcome, amount_pence: i64) -> bool {
    recommended.is_some_and(|(advised, advised_amount)| {
        advised != outcome || (outcome.gives() && advised_amount != amount_pence)
    })
}

/// Of a fund's rounds, latest first, the one that an address is about: the one it names, else the oldest that has
/// closed and waits to be decided, else an open one, else the latest.
pub fn pick<'a>(rounds: &'a [store::AtHand], named: &str) -> Option<&'a store::AtHand> {
    let in_state = |state| rounds.iter().rev().find(move |one| one.round.state == state);
    let asked = rounds.iter().find(|one| one.round.slug == named);
    asked.or_else(|| in_state(RoundState::Closed)).or_else(|| in_state(RoundState::Open)).or_else(|| rounds.first())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn another_amount_departs_from_the_panel_as_much_as_another_outcome() {
        let advised = Some((Outcome::InPart, 90_000));
        assert!(!departs(advised, Outcome::InPart, 90_000));
        assert!(departs(advised, Outcome::InPart, 80_000));
        assert!(departs(advised, Outcome::OnceChecked, 90_000));
        assert!(departs(advised, Outcome::NotThisTime, 0));
        assert!(!departs(None, Outcome::NotThisTime, 0));
    }

    proptest! {
        #[test]
        fn nothing_that_has_gone_out_is_changed_in_silence(
            steps in prop::collection::vec(prop::sample::select(Action::ALL), 0..16),
        ) {
            let (mut state, mut told, mut opened) = (State::Decided, false, 0);
            for action in steps {
                let Some(next) = state.next(action) else { continue };
                match action {
                    // Written down anew only before it went out, after a wait, or once it has been opened again.
                    Action::Change => prop_assert_eq!(state, State::Decided),
                    Action::DecideAnew => {
                        prop_assert!(opened > 0);
                        opened -= 1;
                    }
                    Action::Reopen | Action::NotHeld => opened += 1,
                    Action::Release => told = true,
                    Action::Confirm => prop_assert!(told, "a check is told before it is made"),
                    Action::DecideAfterWait => prop_assert!(told),
                }
                prop_assert_eq!(next == State::Reopened, opened > 0, "opened again until it is decided anew, and no longer");
                prop_assert!(next != State::Checked || action == Action::Confirm);
                state = next;
            }
        }
    }
}
