//! No promise is ever both kept and missed, in whatever order things happen to it: the clock, whoever keeps it, a day that is
//! moved, a pause or a stop, what is taken back, a part that is looked at late.

use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::{Happens, Says, Step, begin, go_on, let_go};
use crate::clock::{Instant, london_date};
use crate::learning::commitment::store::Commitment;
use crate::learning::commitment::{CommitmentAction, CommitmentState as State, Source, is_past, keep};

/// What happens to a promise that is kept by doing it, or to one that is kept by saying so.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// The clock comes round at night.
    Clock,
    /// It is done; of a payment, so many days before it is written down.
    Done(i64),
    /// The group pauses, or a stop holds it; and it goes on, by a day so many days from now.
    Pause,
    GoOn(i64),
    /// Its part says another day.
    Move(i64),
    /// Its part says nothing of it any more.
    Gone,
    /// Somebody presses "We have kept this".
    Press,
    /// Whoever it was made to takes it back.
    TakeBack,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => Just(Event::Clock),
        1 => (0_i64..20).prop_map(Event::Done),
        2 => Just(Event::Pause),
        2 => (0_i64..40).prop_map(Event::GoOn),
        2 => (-20_i64..40).prop_map(Event::Move),
        1 => Just(Event::Gone),
        1 => Just(Event::Press),
        1 => Just(Event::TakeBack),
    ]
}

fn day(days: i64) -> NaiveDate {
    NaiveDate::default() + TimeDelta::days(20_000 + days)
}

fn at(days: i64) -> Instant {
    day(days).and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(12)
}

/// What is known of the thing that was promised.
fn says(by: i64) -> Says {
    Says {
        id: "c".into(),
        source: Source::Payment,
        funder: "f".into(),
        fund: None,
        round: None,
        application: None,
        organisation: None,
        grant: None,
        owner: "p".into(),
        by: day(by),
        told_at: Some(at(0)),
        done_at: None,
        gone: false,
    }
}

/// A promise, what its part says of it, and what everybody was told of it since it was last promised.
struct Told {
    promise: Commitment,
    says: Says,
    missed: bool,
    settled: Option<State>,
    /// It was promised anew just now.
    anew: bool,
}

impl Told {
    fn take(&mut self, step: Option<Step>) {
        let Some(Step { promise, happened }) = step else { return };
        if happened.contains(&Happens::Promised) {
            (self.missed, self.settled, self.anew) = (false, None, true);
        }
        self.promise = promise;
    }

    /// Somebody, or the clock, moves it on by hand.
    fn put(&mut self, state: Option<State>, now: i64) {
        let Some(state) = state else { return };
        self.promise.state = state;
        self.promise.settled_at = state.is_settled().then(|| at(now));
    }

    fn look(&mut self, now: i64) {
        let step = go_on(self.promise.clone(), &self.says, at(now));
        self.take(step);
    }

    fn happens(&mut self, event: Event, now: i64) {
        let (state, due) = (self.promise.state, self.promise.due_on);
        match event {
            Event::Clock if state == State::Open && is_past(due, day(now)) => {
                self.put(state.next(CommitmentAction::Miss), now);
            }
            Event::Clock => {}
            Event::Done(ago) => {
                // Nothing is done before it was promised.
                let done = at(now - ago).max(self.promise.made_at);
                self.says.done_at = self.says.done_at.or(Some(done));
            }
            Event::Pause => self.says.gone = true,
            Event::GoOn(days) => (self.says.gone, self.says.by) = (false, day(now + days)),
            Event::Move(days) => self.says.by = day(now + days),
            Event::Gone => {
                let step = let_go(self.promise.clone(), at(now));
                self.take(step);
            }
            Event::Press => self.put(keep(state, due, day(now)), now),
            Event::TakeBack => self.put(state.next(CommitmentAction::LetGo), now),
        }
    }
}

proptest! {
    #[test]
    fn no_promise_is_ever_both_kept_and_missed_in_any_order(
        due in 0_i64..40,
        events in prop::collection::vec((0_i64..12, event(), any::<bool>()), 1..40),
    ) {
        let says = says(due);
        let begun = begin(&says, at(0)).expect("a promise");
        let mut told = Told { promise: begun.promise, says, missed: false, settled: None, anew: false };
        let mut now = 0;
        for (days, event, looked_at) in events {
            now += days;
            let (was, first) = (told.promise.state, told.promise.due_on);
            told.anew = false;
            told.happens(event, now);
            if looked_at {
                told.look(now);
            }
            let Commitment { state, due_on, settled_at, made_at, .. } = told.promise.clone();
            // What is kept stays kept. What was let go may be promised anew: then it is another promise, by a day to come.
            prop_assert!(!was.is_settled() || state == was || told.anew);
            if told.anew {
                prop_assert!(london_date(made_at) == day(now) && due_on >= day(now));
            } else {
                prop_assert_eq!(due_on, first, "the day told first stays, wherever it is moved");
            }
            prop_assert_eq!(settled_at.is_some(), state.is_settled());
            if state == State::Missed {
                prop_assert!(is_past(due_on, day(now)), "nothing is late until its day is over");
                told.missed = true;
            }
            match settled_at.map(london_date) {
                Some(on) if state == State::Kept => prop_assert!(on <= due_on, "kept is by the day told first"),
                Some(on) if state == State::KeptLate => prop_assert!(on > due_on, "kept late is after it"),
                // A pause, a stop or another plan rids nobody of what was missed; whom it was promised to may.
                Some(_) if !matches!(event, Event::TakeBack) && was != State::LetGo => prop_assert!(!told.missed),
                _ => {}
            }
            if let Some(settled) = told.settled {
                prop_assert_eq!(state, settled);
            }
            told.settled = state.is_settled().then_some(state).filter(|state| *state != State::LetGo);
        }
    }
}
