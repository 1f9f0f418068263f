//! What the report of a period says, and what it does not.

use chrono::{NaiveDate, TimeDelta};

use super::Period;
use super::saying::{Facts, Learning, Promised, Risk, of};
use crate::learning::commitment::store::Commitment;
use crate::learning::commitment::{CommitmentState, Source};
use crate::risk::Holder;
use crate::text::document::Block;

fn day(days: i64) -> NaiveDate {
    NaiveDate::default() + TimeDelta::days(20_000 + days)
}

fn promised(source: Source, state: CommitmentState, due: i64, settled: Option<i64>, closed: bool) -> Promised {
    let at = |days: i64| day(days).and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(12);
    let promise = Commitment {
        id: "c".into(),
        funder_id: "f".into(),
        round_id: None,
        organisation_id: None,
        grant_id: None,
        state,
        words: "We ask Housing about the hall.".into(),
        owner_id: "p".into(),
        due_on: day(due),
        made_by: "p".into(),
        made_at: at(due - 20),
        settled_at: settled.map(at),
        public: true,
        version: 1,
        source,
        fund_id: None,
        application_id: None,
        due_year: 2024,
        now_by: None,
        explanation: if settled.is_some() { "Our payment run is monthly.".into() } else { String::new() },
        explained_by: None,
        explained_at: None,
        reminded_days: 0,
    };
    Promised { promise, fund: "Community Chest".into(), closed, made_before: false, moved: false }
}

fn lines(promises: &[Promised], risk: &Risk) -> String {
    let facts = Facts {
        period: Period { from: day(0), to: day(90) },
        today: day(100),
        promises,
        cut: false,
        risk,
        learning: &Learning::default(),
        barriers: &[],
    };
    let words = of(&facts).blocks.into_iter().map(|block| match block {
        Block::Heading(_, words) | Block::Words(words) | Block::Item(words) => words,
    });
    words.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_was_missed_is_said_with_why_and_what_is_closed_is_only_counted() {
    let promises = [
        promised(Source::Said, CommitmentState::Kept, 10, Some(9), false),
        promised(Source::Payment, CommitmentState::KeptLate, 20, Some(26), false),
        promised(Source::Said, CommitmentState::Missed, 30, None, true),
        promised(Source::Said, CommitmentState::Missed, 200, None, false),
    ];
    let said = lines(&promises, &Risk::default());
    assert!(said.contains("Whose day fell in this time: 3"), "{said}");
    assert!(said.contains("1 kept, 1 kept late, 1 missed, 0 open"), "{said}");
    assert_eq!(said.matches("We ask Housing").count(), 1, "{said}");
    assert!(said.contains("Our payment run is monthly.") && said.contains("not in it: 1"), "{said}");
    assert!(said.contains("The longest wait was 6 days") && said.contains("Not explained yet: 1"), "{said}");
    assert!(said.contains("What got in the way\nNothing was noted, changed or closed in this time."), "{said}");
}

#[test]
fn a_few_are_not_counted_out() {
    let risk = Risk { added: vec![(Holder::Organisation, 2), (Holder::Council, 9)], ..Risk::default() };
    let said = lines(&[], &risk);
    assert!(said.contains("council holds: 9") && said.contains("group holds: fewer than 5"), "{said}");
}

#[test]
fn what_came_since_changes_no_figure_of_a_time_that_is_over() {
    let missed = [promised(Source::Said, CommitmentState::Missed, 30, None, false)];
    let kept_since = [promised(Source::Said, CommitmentState::KeptLate, 30, Some(95), false)];
    let let_go_since = [promised(Source::Said, CommitmentState::LetGo, 30, Some(95), false)];
    for promises in [&missed, &kept_since, &let_go_since] {
        let said = lines(promises, &Risk::default());
        assert!(said.contains("How they stood: 0 kept, 0 kept late, 1 missed, 0 open"), "{said}");
    }
    assert!(lines(&kept_since, &Risk::default()).contains("; kept late on "), "what came since stands beside it");
    assert!(lines(&let_go_since, &Risk::default()).contains("; let go on "));
    let open = [promised(Source::Said, CommitmentState::Missed, 95, None, false)];
    assert!(lines(&open, &Risk::default()).contains("Whose day fell in this time: 0"));
}

#[test]
fn a_payment_that_its_group_paused_was_not_paid() {
    let paused = [promised(Source::Payment, CommitmentState::LetGo, 30, Some(20), false)];
    assert!(lines(&paused, &Risk::default()).contains("Nothing was paid in this time."));
}
