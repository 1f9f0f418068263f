//! Help that outlasts the grant, funded or not: a group takes up what its fund offers, and the council answers by a day.
//! Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::error::{Problems, Result, Words};
use crate::text::plain::tidy;

/// In so many working days the council answers whoever takes up help.
pub const ANSWER_DAYS: u32 = 10;

text_enum! {
    /// Where a group is with an offer of help.
    pub enum State {
        /// Nobody has said anything to it: what is offered stands in the fund's file, and is not kept as a row.
        Offered = "offered",
        NotNow = "not-now",
        /// The group takes it up, and has a place. The council has promised to answer.
        Asked = "asked",
        /// There is no place left, and the group waits for one.
        Waiting = "waiting",
        /// With whom and when is agreed on, or who agrees on it.
        Arranged = "arranged",
        Happened = "happened",
        /// The council says that there is no place after all, why, and what there is instead.
        NoPlace = "no-place",
        TakenBack = "taken-back",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        TakeUp = "take-up",
        /// The group goes on the waiting list.
        Queue = "queue",
        NotNow = "not-now",
        TakeBack = "take-back",
        /// Somebody else gave their place back, and this group waited longest.
        ComeFree = "come-free",
        Arrange = "arrange",
        Happen = "happen",
        NoPlace = "no-place",
    }
}

impl State {
    /// Those that have one of the places.
    pub const HOLDS: [State; 3] = [State::Asked, State::Arranged, State::Happened];

    /// Those that are not at an end.
    pub const OPEN: [State; 3] = [State::Asked, State::Waiting, State::Arranged];

    /// Those that are.
    pub const ENDED: [State; 3] = [State::Happened, State::NoPlace, State::TakenBack];

    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Offered | S::NotNow | S::TakenBack, A::TakeUp) => Some(S::Asked),
            (S::Offered | S::NotNow | S::TakenBack, A::Queue) => Some(S::Waiting),
            (S::Offered, A::NotNow) => Some(S::NotNow),
            (S::Asked | S::Waiting | S::Arranged, A::TakeBack) => Some(S::TakenBack),
            (S::Waiting, A::ComeFree) => Some(S::Asked),
            // What is arranged can be arranged anew.
            (S::Asked | S::Waiting | S::Arranged, A::Arrange) => Some(S::Arranged),
            (S::Arranged, A::Happen) => Some(S::Happened),
            (S::Asked | S::Waiting | S::Arranged, A::NoPlace) => Some(S::NoPlace),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Offered => "Offered",
            State::NotNow => "Not now, says the group",
            State::Asked => "Taken up: waits for our answer",
            State::Waiting => "On the waiting list",
            State::Arranged => "Arranged",
            State::Happened => "It happened",
            State::NoPlace => "No place left",
            State::TakenBack => "The group took it back",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Offered => "lasting-state-offered",
            State::NotNow => "lasting-state-not-now",
            State::Asked => "lasting-state-asked",
            State::Waiting => "lasting-state-waiting",
            State::Arranged => "lasting-state-arranged",
            State::Happened => "lasting-state-happened",
            State::NoPlace => "lasting-state-no-place",
            State::TakenBack => "lasting-state-taken-back",
        }
    }

    /// Whether the group can take it up from here.
    pub fn can_begin(self) -> bool {
        self.next(Action::TakeUp).is_some()
    }
}

/// The most characters of each text.
pub const LIMIT: usize = 2_000;

/// What a group says to an offer, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The key of the offer.
    pub offer: String,
    pub action: Option<Action>,
    /// What would help, and when is good; both may be empty.
    pub wish: String,
    pub good_times: String,
}

impl Said {
    /// What it wrote, tidied: what would help, and when is good.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<(String, String)> {
        let mut problems = Problems::default();
        for (field, text) in [("wish", &self.wish), ("times", &self.good_times)] {
            if text.chars().count() > LIMIT {
                problems.add(format!("{field}-{}", self.offer), Words::key("after-too-long"));
            }
        }
        problems.check()?;
        Ok((tidy(&self.wish), tidy(&self.good_times)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nobody_has_help_that_was_not_taken_up_and_arranged(
            steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..20),
        ) {
            let (mut state, mut wanted, mut arranged) = (State::Offered, false, false);
            for action in steps {
                let Some(next) = state.next(action) else { continue };
                prop_assert!(!matches!(state, State::Happened | State::NoPlace), "what has ended stays so");
                match action {
                    Action::TakeUp | Action::Queue => (wanted, arranged) = (true, false),
                    Action::TakeBack => wanted = false,
                    Action::Arrange => arranged = true,
                    _ => {}
                }
                prop_assert!(wanted || matches!(next, State::NotNow | State::TakenBack));
                prop_assert!(next != State::Happened || arranged);
                prop_assert!(next != State::Offered, "nothing is unsaid");
                state = next;
            }
        }

        #[test]
        fn a_place_is_held_by_whoever_took_it_up_and_by_nobody_who_waits(
            steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..20),
        ) {
            let mut state = State::Offered;
            for action in steps {
                let Some(next) = state.next(action) else { continue };
                let (had, has) = (State::HOLDS.contains(&state), State::HOLDS.contains(&next));
                if !had && has {
                    prop_assert!(matches!(action, Action::TakeUp | Action::ComeFree | Action::Arrange));
                }
                if had && !has {
                    prop_assert!(matches!(action, Action::TakeBack | Action::NoPlace));
                }
                state = next;
            }
        }
    }

    #[test]
    fn what_is_too_long_is_said_beside_its_own_box() {
        let said = Said { offer: "books".into(), wish: "x".repeat(LIMIT + 1), ..Said::default() };
        let Err(crate::error::Error::Problem(problems)) = said.read() else { panic!("too long") };
        assert_eq!(problems.0[0].field, "wish-books");
        assert_eq!(Said::default().read().ok(), Some((String::new(), String::new())), "both may be empty");
    }
}
