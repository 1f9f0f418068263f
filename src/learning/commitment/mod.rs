//! A promise of the council: who does what by when, kept or missed in the sight of those it was made to. All of them stand
//! in one register: those made in words of their own, and those that a part makes as it goes (`source.rs`).

pub mod actions;
pub mod from_note;
pub mod hosts;
pub mod listing;
pub mod owning;
pub mod pages;
pub mod policy;
pub mod reminding;
pub mod source;
pub mod store;
pub mod views;

pub use source::Source;

use chrono::NaiveDate;

use crate::db::types::text_enum;

text_enum! {
    /// Where a promise is.
    pub enum CommitmentState {
        Open = "open",
        Kept = "kept",
        /// Its day went by.
        Missed = "missed",
        KeptLate = "kept-late",
        /// Whoever it was made to wants it no longer: it was neither kept nor missed, and counts nowhere.
        LetGo = "let-go",
    }
}

text_enum! {
    /// What moves a promise on.
    pub enum CommitmentAction {
        Keep = "keep",
        /// The clock does this, nobody else.
        Miss = "miss",
        /// Whoever it was made to says that it is not wanted any more.
        LetGo = "let-go",
    }
}

impl CommitmentState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: CommitmentAction) -> Option<CommitmentState> {
        use CommitmentAction as A;
        use CommitmentState as S;
        match (self, action) {
            (S::Open, A::Keep) => Some(S::Kept),
            (S::Open, A::Miss) => Some(S::Missed),
            (S::Missed, A::Keep) => Some(S::KeptLate),
            (S::Open | S::Missed, A::LetGo) => Some(S::LetGo),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            CommitmentState::Open => "Open",
            CommitmentState::Kept => "Kept",
            CommitmentState::Missed => "Missed",
            CommitmentState::KeptLate => "Kept late",
            CommitmentState::LetGo => "Not wanted any more",
        }
    }

    /// The Fluent key of what everybody else reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            CommitmentState::Open => "promise-state-open",
            CommitmentState::Kept => "promise-state-kept",
            CommitmentState::Missed => "promise-state-missed",
            CommitmentState::KeptLate => "promise-state-kept-late",
            CommitmentState::LetGo => "after-promise-state-let-go",
        }
    }

    /// What is counted: a promise that nobody wants any more says nothing of who kept their word.
    pub const COUNTED: [CommitmentState; 4] =
        [CommitmentState::Open, CommitmentState::Kept, CommitmentState::Missed, CommitmentState::KeptLate];

    /// Whether its day went by before it was kept.
    pub fn is_late(self) -> bool {
        matches!(self, CommitmentState::Missed | CommitmentState::KeptLate)
    }

    /// Whether there is nothing more to do about it.
    pub fn is_settled(self) -> bool {
        matches!(self, CommitmentState::Kept | CommitmentState::KeptLate | CommitmentState::LetGo)
    }
}

/// Whether a promise's day has gone by: it may be kept until the end of that day.
pub fn is_past(due_on: NaiveDate, today: NaiveDate) -> bool {
    today > due_on
}

/// Where keeping a promise today leads. Should the clock not have come round yet, it is missed first: nobody is quicker
/// than the date.
pub fn keep(state: CommitmentState, due_on: NaiveDate, today: NaiveDate) -> Option<CommitmentState> {
    let state = if state == CommitmentState::Open && is_past(due_on, today) { CommitmentState::Missed } else { state };
    state.next(CommitmentAction::Keep)
}

/// Where a promise stands that is kept by doing, from where it stood and what is so: the day on which it was done, if it was,
/// and whether it is not to be done any more. Nothing else comes into it, and so not in which order anybody came to know:
/// what was done by its day was kept, though it is written down later and the clock had missed it by then. The day is
/// always the one that was told first.
pub fn seen(
    stood: CommitmentState,
    due_on: NaiveDate,
    done_on: Option<NaiveDate>,
    gone: bool,
    today: NaiveDate,
) -> CommitmentState {
    match (stood, done_on) {
        (settled, _) if settled.is_settled() => settled,
        (_, Some(day)) if is_past(due_on, day) => CommitmentState::KeptLate,
        (_, Some(_)) => CommitmentState::Kept,
        // What was missed stays missed: nobody is rid of it by no longer meaning to.
        (CommitmentState::Open, None) if gone && !is_past(due_on, today) => CommitmentState::LetGo,
        (stood, None) => stood,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn due() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 3, 1).expect("a date")
    }

    proptest! {
        #[test]
        fn a_missed_promise_is_never_kept_in_time(actions in prop::collection::vec(prop::sample::select(CommitmentAction::ALL), 0..12)) {
            let (mut state, mut missed) = (CommitmentState::Open, false);
            for action in actions {
                if let Some(next) = state.next(action) {
                    prop_assert!(!state.is_settled(), "what is settled stays as it is");
                    missed |= next == CommitmentState::Missed;
                    state = next;
                }
            }
            prop_assert!(state != CommitmentState::Kept || !missed);
            prop_assert!(state != CommitmentState::KeptLate || missed);
        }

        #[test]
        fn kept_by_its_day_is_kept_and_after_it_is_late(days in -400_i64..400, clock_came in any::<bool>()) {
            let today = due() + TimeDelta::days(days);
            let past = is_past(due(), today);
            let state = if past && clock_came { CommitmentState::Missed } else { CommitmentState::Open };
            let kept = keep(state, due(), today);
            prop_assert_eq!(kept, Some(if past { CommitmentState::KeptLate } else { CommitmentState::Kept }));
        }
    }

    /// What can happen to a promise, by whomever and in whatever order.
    #[derive(Clone, Copy, Debug)]
    enum Step {
        Clock,
        Press,
        LetGo,
        /// Its part is looked at again.
        Look,
        /// Its day is moved by so many days.
        Move(i64),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            Just(Step::Clock),
            Just(Step::Press),
            Just(Step::LetGo),
            Just(Step::Look),
            (-30_i64..60).prop_map(Step::Move),
        ]
    }

    proptest! {
        #[test]
        fn no_promise_is_ever_both_kept_and_missed(
            steps in prop::collection::vec((step(), 0_i64..20), 0..24),
            done_after in prop::option::of(0_i64..200),
            gone_after in prop::option::of(0_i64..200),
        ) {
            let told_first = due();
            let begun = told_first - TimeDelta::days(60);
            let (mut state, mut now_by, mut today) = (CommitmentState::Open, told_first, begun);
            // Of a promise that is kept by doing: nothing is done before its day is known to have come.
            let done_on = done_after.map(|days| begun + TimeDelta::days(days));
            let gone_on = gone_after.map(|days| begun + TimeDelta::days(days));
            let mut settled: Option<(CommitmentState, NaiveDate)> = None;
            for (step, days) in steps {
                today += TimeDelta::days(days);
                let before = state;
                state = match step {
                    Step::Clock if state == CommitmentState::Open && is_past(told_first, today) => {
                        state.next(CommitmentAction::Miss).unwrap_or(state)
                    }
                    Step::Clock => state,
                    Step::Press => keep(state, told_first, today).unwrap_or(state),
                    Step::LetGo => state.next(CommitmentAction::LetGo).unwrap_or(state),
                    Step::Look => {
                        let done = done_on.filter(|day| *day <= today);
                        seen(state, told_first, done, gone_on.is_some_and(|day| day <= today), today)
                    }
                    Step::Move(by) => {
                        now_by += TimeDelta::days(by);
                        state
                    }
                };
                if let Some((ended, _)) = settled {
                    prop_assert_eq!(state, ended, "what is settled stays as it is, wherever its day is moved: {}", now_by);
                } else if state.is_settled() {
                    prop_assert!(!before.is_settled());
                    settled = Some((state, match step {
                        Step::Look => done_on.filter(|day| *day <= today).unwrap_or(today),
                        _ => today,
                    }));
                }
            }
            match settled {
                Some((CommitmentState::Kept, on)) => prop_assert!(on <= told_first, "kept is by the day told first"),
                Some((CommitmentState::KeptLate, on)) => prop_assert!(on > told_first),
                _ => prop_assert!(!state.is_settled() || state == CommitmentState::LetGo),
            }
        }

        #[test]
        fn what_was_done_says_the_same_whenever_it_is_looked_at(
            done in -60_i64..60, looks in prop::collection::vec((0_i64..90, any::<bool>()), 1..12),
        ) {
            let done_on = due() + TimeDelta::days(done);
            let (mut state, mut today) = (CommitmentState::Open, due() - TimeDelta::days(60));
            for (days, clock) in looks {
                today += TimeDelta::days(days);
                if clock && state == CommitmentState::Open && is_past(due(), today) {
                    state = CommitmentState::Missed;
                }
                state = seen(state, due(), Some(done_on).filter(|day| *day <= today), false, today);
            }
            if done_on <= today {
                let kept = if done_on <= due() { CommitmentState::Kept } else { CommitmentState::KeptLate };
                // The clock may have come last, before anybody looked.
                prop_assert_eq!(seen(state, due(), Some(done_on), false, today), kept);
            }
        }
    }
}
