//! From which day things are counted.

use chrono::Days;
use proptest::prelude::*;

use super::*;

fn day(number: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(number)
}

fn fact(what: What, id: &str, grant: &str, days: [Option<u64>; 2]) -> Fact {
    let [one, other] = days.map(|number| number.map(day));
    Fact { what, funder: FunderId::from("a"), id: id.into(), grant: grant.into(), at: None, days: [one, other] }
}

fn since(facts: &[Fact], rule: Rule) -> Option<NaiveDate> {
    over(facts).into_iter().find(|one| one.rule == rule).map(|one| one.since)
}

/// A grant that was given, with its application, a note and an account.
fn granted(given: u64, more: &[Fact]) -> Vec<Fact> {
    let beside = [
        fact(What::Given, "g", "g", [Some(given), None]),
        fact(What::Funded, "application", "g", [None, None]),
        fact(What::Learning, "note", "g", [None, None]),
        fact(What::Bank, "account", "g", [None, None]),
    ];
    [&beside[..], more].concat()
}

#[test]
fn a_grant_with_a_last_day_is_over_then_and_its_account_with_its_last_payment() {
    let turn = fact(What::Turn, "t", "g", [Some(300), Some(320)]);
    let paid = fact(What::Payment, "p", "g", [Some(340), Some(330)]);
    let facts = granted(1, &[turn, paid]);
    assert_eq!(since(&facts, Rule::Funded), Some(day(320)));
    assert_eq!(since(&facts, Rule::Learning), Some(day(320)));
    assert_eq!(since(&facts, Rule::Bank), Some(day(340)));
}

#[test]
fn a_grant_without_a_last_day_is_counted_from_its_last_payment() {
    let endless = fact(What::Turn, "t", "g", [None, None]);
    let paid = |number| fact(What::Payment, "p", "g", [Some(number), None]);
    let other = fact(What::Payment, "q", "another", [Some(900), None]);
    let facts = granted(1, &[endless.clone(), paid(50), other]);
    for rule in [Rule::Funded, Rule::Learning, Rule::Bank] {
        assert_eq!(since(&facts, rule), Some(day(50)), "{rule}");
        assert_eq!(since(&granted(7, &[]), rule), Some(day(7)), "{rule}: nothing was paid, and no turn is known");
    }
    let due = fact(What::Payment, "r", "g", [None, Some(400)]);
    assert_eq!(since(&granted(1, &[endless, paid(50), due]), Rule::Funded), Some(day(400)), "money is still due");
}

#[test]
fn what_came_after_the_end_is_counted_from_its_own_day() {
    let turn = fact(What::Turn, "t", "g", [Some(30), None]);
    let late = fact(What::Learning, "late", "g", [Some(90), None]);
    let all = over(&granted(1, &[turn, late]));
    let of = |id: &str| all.iter().find(|one| one.id == id).map(|one| one.since);
    assert_eq!((of("note"), of("late")), (Some(day(30)), Some(day(90))));
}

#[test]
fn an_application_that_nobody_decided_is_counted_from_the_last_of_its_days_once() {
    let moved = fact(What::Undecided, "a", "", [Some(5), Some(60)]);
    let closed = fact(What::Undecided, "a", "", [Some(40), None]);
    for facts in [[moved.clone(), closed.clone()], [closed, moved]] {
        let all = over(&facts);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].since, day(60));
    }
}

#[test]
fn what_has_no_day_yet_stays() {
    for what in [What::Worry, What::Request, What::Voice, What::Undecided] {
        assert!(over(&[fact(what, "x", "", [None, None])]).is_empty(), "{what}");
    }
    assert!(over(&[fact(What::Bank, "x", "nowhere", [None, None])]).is_empty());
}

#[test]
fn a_day_counts_once_it_is_over() {
    let one = Over { rule: Rule::Worries, funder: FunderId::from("a"), id: "x".into(), since: day(10) };
    let noon = |number| day(number).and_hms_opt(12, 0, 0).expect("a time");
    assert!(!one.is_due(noon(9)) && !one.is_due(noon(10)) && one.is_due(noon(11)));
}

fn any_fact() -> impl Strategy<Value = Fact> {
    let what = prop::sample::select(What::ALL.to_vec());
    let name = prop::sample::select(vec!["a", "b", "c"]);
    let grant = prop::sample::select(vec!["g", "h"]);
    let days = [prop::option::of(0_u64..500), prop::option::of(0_u64..500)];
    (what, name, grant, days).prop_map(|(what, id, grant, days)| fact(what, id, grant, days))
}

proptest! {
    #[test]
    fn knowing_more_takes_nothing_away_sooner(facts in prop::collection::vec(any_fact(), 0..20), more in any_fact()) {
        // Only that a grant has a last day can bring its end forward.
        prop_assume!(more.what != What::Turn);
        let (before, after) = (over(&facts), over(&[&facts[..], &[more]].concat()));
        for one in before {
            let now = after.iter().find(|known| (known.rule, &known.id) == (one.rule, &one.id));
            prop_assert!(now.is_some_and(|now| now.since >= one.since), "{one:?} {now:?}");
        }
    }

    #[test]
    fn in_whatever_order_it_is_read_it_is_the_same(facts in prop::collection::vec(any_fact(), 0..20)) {
        let mut turned = facts.clone();
        turned.reverse();
        let days = |facts: &[Fact]| over(facts).into_iter().map(|one| (one.rule, one.id, one.since)).collect::<Vec<_>>();
        prop_assert_eq!(days(&facts), days(&turned));
    }

    #[test]
    fn every_grant_that_was_given_is_over_some_day(given in 0_u64..500, facts in prop::collection::vec(any_fact(), 0..20)) {
        let all = over(&granted(given, &facts));
        for id in ["application", "note", "account"] {
            prop_assert!(all.iter().any(|one| one.id == id), "{id}");
        }
    }
}
