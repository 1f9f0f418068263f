//! The register keeps in step with the parts that promise as they go: what a part says stands in it from the change on in which it
//! was promised, and is settled by the change that keeps it (`docs/decisions/0010-the-register-of-promises.md`). Pure.

pub mod actions;
#[cfg(test)]
mod any_order;
pub mod pages;
pub mod store;
pub mod views;

use chrono::{Datelike, NaiveDate};

use crate::clock::{Instant, london_date};
use crate::ids::{ApplicationId, CommitmentId, FundId, FunderId, GrantId, OrganisationId, PersonId, RoundId};
use crate::learning::commitment::store::Commitment;
use crate::learning::commitment::{CommitmentState, Source, seen};

/// What a part says now of something that it promised.
#[derive(Clone, Debug)]
pub struct Says {
    /// The identifier of what it is about is the promise's own.
    pub id: CommitmentId,
    pub source: Source,
    pub funder: FunderId,
    pub fund: Option<FundId>,
    /// The round, where it is promised to everyone in it.
    pub round: Option<RoundId>,
    pub application: Option<ApplicationId>,
    pub organisation: Option<OrganisationId>,
    pub grant: Option<GrantId>,
    pub owner: PersonId,
    /// The day by which it is to be done, as it stands now.
    pub by: NaiveDate,
    /// When it was promised; none where the part does not keep that.
    pub told_at: Option<Instant>,
    /// When it was done.
    pub done_at: Option<Instant>,
    /// It is not to be done any more.
    pub gone: bool,
}

/// What happened to a promise, as its history names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happens {
    Promised,
    Moved { from: NaiveDate, to: NaiveDate },
    HandedOver { from: PersonId, to: PersonId },
    Settled(CommitmentState),
}

/// A promise as it stands after a part was looked at, and what happened to it.
#[derive(Clone, Debug)]
pub struct Step {
    pub promise: Commitment,
    pub happened: Vec<Happens>,
}

/// What a part says for the first time: a promise from now on. A day that had been when it was first told promised nothing.
pub fn begin(says: &Says, now: Instant) -> Option<Step> {
    let told_at = says.told_at.unwrap_or(now);
    if says.gone || says.by < london_date(told_at) {
        return None;
    }
    let promise = Commitment {
        id: says.id.clone(),
        funder_id: says.funder.clone(),
        round_id: says.round.clone(),
        organisation_id: says.organisation.clone(),
        grant_id: says.grant.clone(),
        state: CommitmentState::Open,
        words: says.source.words().to_owned(),
        owner_id: says.owner.clone(),
        due_on: says.by,
        made_by: says.owner.clone(),
        made_at: told_at,
        settled_at: None,
        public: says.source.is_public(),
        version: 1,
        source: says.source,
        fund_id: says.fund.clone(),
        application_id: says.application.clone(),
        due_year: says.by.year(),
        now_by: None,
        explanation: String::new(),
        explained_by: None,
        explained_at: None,
        reminded_days: 0,
    };
    let mut step = Step { promise, happened: vec![Happens::Promised] };
    settle(&mut step, says.done_at, false, now);
    Some(step)
}

/// A promise that is known, and what its part says of it now; none where it says nothing new.
pub fn go_on(promise: Commitment, says: &Says, now: Instant) -> Option<Step> {
    if promise.state == CommitmentState::LetGo {
        return again(promise, says, now);
    }
    if promise.state.is_settled() {
        return None;
    }
    let mut step = Step { promise, happened: Vec::new() };
    let promise = &mut step.promise;
    let from = promise.by();
    if says.by != from && says.done_at.is_none() {
        promise.now_by = Some(says.by).filter(|day| *day != promise.due_on);
        promise.reminded_days = 0;
        step.happened.push(Happens::Moved { from, to: says.by });
    }
    if !promise.source.is_handed_over() && promise.owner_id != says.owner {
        let from = std::mem::replace(&mut promise.owner_id, says.owner.clone());
        step.happened.push(Happens::HandedOver { from, to: says.owner.clone() });
    }
    // What was missed of a digest is answered now, or not to be answered any more: an answer to something else in it was no answer.
    let anew = promise.source == Source::Digest && promise.state == CommitmentState::Missed;
    let done_at = if anew { says.done_at.map(|_| now) } else { says.done_at };
    settle(&mut step, done_at, says.gone, now);
    (!step.happened.is_empty()).then_some(step)
}

/// What was let go, and is to be done after all by a day that is still to come, is promised anew: that day is the one that is
/// told first.
fn again(promise: Commitment, says: &Says, now: Instant) -> Option<Step> {
    if says.gone || says.done_at.is_some() || says.by < london_date(now) {
        return None;
    }
    let promise = Commitment {
        state: CommitmentState::Open,
        owner_id: says.owner.clone(),
        due_on: says.by,
        due_year: says.by.year(),
        now_by: None,
        made_by: says.owner.clone(),
        made_at: now,
        settled_at: None,
        reminded_days: 0,
        ..promise
    };
    Some(Step { promise, happened: vec![Happens::Promised] })
}

/// A promise of which its part says nothing any more; none where that changes nothing.
pub fn let_go(promise: Commitment, now: Instant) -> Option<Step> {
    let mut step = Step { promise, happened: Vec::new() };
    settle(&mut step, None, true, now);
    (!step.happened.is_empty()).then_some(step)
}

fn settle(step: &mut Step, done_at: Option<Instant>, gone: bool, now: Instant) {
    let promise = &mut step.promise;
    let state = seen(promise.state, promise.due_on, done_at.map(london_date), gone, london_date(now));
    if state == promise.state {
        return;
    }
    promise.state = state;
    promise.settled_at = Some(done_at.unwrap_or(now));
    step.happened.push(Happens::Settled(state));
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn day(days: i64) -> NaiveDate {
        NaiveDate::default() + TimeDelta::days(20_000 + days)
    }

    fn at(days: i64) -> Instant {
        day(days).and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(12)
    }

    fn says(by: i64, done: Option<i64>, gone: bool) -> Says {
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
            done_at: done.map(at),
            gone,
        }
    }

    #[test]
    fn a_moved_day_is_not_a_kept_one() {
        let begun = begin(&says(10, None, false), at(0)).expect("a promise");
        assert_eq!(begun.happened, [Happens::Promised]);
        let moved = go_on(begun.promise, &says(40, None, false), at(5)).expect("a step").promise;
        assert_eq!((moved.due_on, moved.by()), (day(10), day(40)), "the first day told stays");
        let kept = go_on(moved, &says(40, Some(30), false), at(30)).expect("a step").promise;
        assert_eq!(kept.state, CommitmentState::KeptLate);
    }

    #[test]
    fn what_was_paid_in_time_and_written_down_later_was_kept() {
        let mut promise = begin(&says(10, None, false), at(0)).expect("a promise").promise;
        promise.state = CommitmentState::Missed;
        let kept = go_on(promise.clone(), &says(10, Some(9), false), at(12)).expect("a step").promise;
        assert_eq!(kept.state, CommitmentState::Kept);
        assert!(go_on(kept, &says(10, None, false), at(13)).is_none(), "it stays as it is");
        assert!(let_go(promise, at(12)).is_none(), "what was missed is not got rid of");
    }

    #[test]
    fn a_digest_that_was_missed_is_not_kept_by_taking_out_what_was_not_answered() {
        let says = |done| Says { source: Source::Digest, ..says(10, done, false) };
        let mut promise = begin(&says(None), at(0)).expect("a promise").promise;
        promise.state = CommitmentState::Missed;
        // What is left in it was answered on the fifth day.
        let late = go_on(promise, &says(Some(5)), at(12)).expect("a step").promise;
        assert_eq!((late.state, late.settled_at), (CommitmentState::KeptLate, Some(at(12))));
    }

    #[test]
    fn a_day_that_had_been_promises_nothing() {
        assert!(begin(&says(-1, None, false), at(0)).is_none());
        assert!(begin(&says(3, None, true), at(0)).is_none());
    }

    #[test]
    fn what_a_group_pauses_is_not_late_and_is_promised_anew_when_it_goes_on() {
        let promise = begin(&says(10, None, false), at(0)).expect("a promise").promise;
        let paused = go_on(promise.clone(), &says(10, None, true), at(5)).expect("a step").promise;
        assert_eq!(paused.state, CommitmentState::LetGo);
        assert!(go_on(paused.clone(), &says(10, None, true), at(20)).is_none(), "it is paused still");
        assert!(go_on(paused.clone(), &says(10, None, false), at(20)).is_none(), "its day has been");
        let again = go_on(paused, &says(34, None, false), at(20)).expect("a step");
        assert_eq!(again.happened, [Happens::Promised]);
        let promise_again = again.promise;
        assert_eq!((promise_again.state, promise_again.due_on), (CommitmentState::Open, day(34)));
        let missed = Commitment { state: CommitmentState::Missed, ..promise };
        assert!(go_on(missed, &says(10, None, true), at(12)).is_none(), "what was missed before stays missed");
    }

    #[test]
    fn whoever_speaks_with_the_group_owns_it() {
        let promise = begin(&says(10, None, false), at(0)).expect("a promise").promise;
        let mut handed = says(10, None, false);
        handed.owner = "q".into();
        let step = go_on(promise.clone(), &handed, at(2)).expect("a step");
        assert_eq!(step.promise.owner_id, handed.owner);
        let asked = Commitment { source: Source::Information, ..promise };
        assert!(go_on(asked, &handed, at(2)).is_none(), "that is handed over by itself");
    }

    proptest! {
        #[test]
        fn however_often_and_late_a_part_is_looked_at_it_comes_to_the_same(
            due in 0_i64..40,
            done in prop::option::of(0_i64..80),
            looks in prop::collection::vec((1_i64..15, any::<bool>(), prop::option::of(0_i64..90)), 1..12),
        ) {
            let mut promise = begin(&says(due, None, false), at(0)).expect("a promise").promise;
            let mut now = 0;
            for (days, clock, moved) in looks {
                now += days;
                if clock && promise.state == CommitmentState::Open && day(now) > promise.due_on {
                    promise.state = CommitmentState::Missed;
                }
                let was = promise.state;
                let said = says(moved.unwrap_or(due), done.filter(|on| *on <= now), false);
                if let Some(step) = go_on(promise.clone(), &said, at(now)) {
                    promise = step.promise;
                }
                prop_assert!(!was.is_settled() || was == promise.state);
                prop_assert_eq!(promise.due_on, day(due));
                if let Some(on) = done.filter(|on| *on <= now) {
                    let kept = if on <= due { CommitmentState::Kept } else { CommitmentState::KeptLate };
                    prop_assert_eq!(promise.state, kept);
                    prop_assert_eq!(promise.settled_at, Some(at(on)));
                } else {
                    prop_assert!(!promise.state.is_settled());
                }
            }
        }
    }
}
