use proptest::prelude::*;

use super::*;

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 1).expect("a date") + chrono::TimeDelta::days(number)
}

fn plans() -> impl Strategy<Value = Plan> {
    let line = (0_i64..900, 1_i64..5_000_000).prop_map(|(at, pence)| Line { due_on: day(at), amount: Pence(pence) });
    prop_oneof![
        Just(Plan::UpFront),
        prop::collection::vec(0_i64..900, 0..6)
            .prop_map(|days| Plan::Instalments { days: days.into_iter().map(day).collect() }),
        prop::collection::vec(line, 0..9).prop_map(|lines| Plan::Own { lines, why: String::new() }),
    ]
}

#[test]
fn a_penny_that_is_left_over_comes_first() {
    assert_eq!(split(Pence(100_000), 3), [Pence(33_334), Pence(33_333), Pence(33_333)]);
    assert_eq!(split(Pence(2), 4), [Pence(1), Pence(1), Pence(0), Pence(0)]);
    assert!(split(Pence(5), 0).is_empty());
}

#[test]
fn nobody_is_paid_nothing_and_the_words_say_each_payment() {
    let plan = Plan::Instalments { days: vec![day(0), day(90), day(180), day(270)] };
    assert_eq!(plan.payments(Pence(2), day(5)).len(), 2);
    let words = plan.words(Pence::pounds(1_000), Pence::ZERO, day(0), "");
    let later = plan.words(Pence::pounds(1_000), Pence::pounds(250), day(30), "");
    assert!(later.contains("£250 that is paid already") && !later.contains("1 January"), "{later}");
    assert!(words.contains("£250 by Friday 1 January 2027"), "{words}");
    assert!(words.contains("Together that is £1,000."));
    assert_eq!(Plan::UpFront.words(Pence(5), Pence::ZERO, day(0), "All at once."), "All at once.");
}

#[test]
fn what_has_been_paid_stays_paid_when_the_amount_changes() {
    let plan = Plan::Instalments { days: vec![day(0), day(90), day(180)] };
    let still = plan.still(Pence::pounds(1_200), Pence::pounds(300), day(30), day(44));
    assert_eq!(
        still,
        [Line { due_on: day(90), amount: Pence::pounds(450) }, Line { due_on: day(180), amount: Pence::pounds(450) },]
    );
    assert!(plan.still(Pence::pounds(300), Pence::pounds(300), day(30), day(44)).is_empty());
}

proptest! {
    #[test]
    fn every_split_is_the_whole(pence in 0_i64..100_000_000, parts in 1_usize..9) {
        let all = split(Pence(pence), parts);
        prop_assert_eq!(all.len(), parts);
        prop_assert_eq!(all.iter().copied().sum::<Pence>(), Pence(pence));
        let (most, least) = (all.iter().max().copied(), all.iter().min().copied());
        prop_assert!(most.zip(least).is_some_and(|(most, least)| most.0 - least.0 <= 1));
    }

    #[test]
    fn the_payments_of_every_plan_are_the_grant(plan in plans(), pence in 1_i64..100_000_000) {
        let payments = plan.payments(Pence(pence), day(14));
        prop_assert_eq!(total(&payments), Pence(pence));
        prop_assert!(payments.iter().all(|line| line.amount > Pence::ZERO));
    }

    #[test]
    fn after_every_change_what_was_made_and_what_is_to_come_are_the_grant(
        (first, then) in (plans(), plans()),
        pence in 1_i64..100_000_000,
        made in 0_usize..9,
        more in 0_i64..50_000_000,
    ) {
        // Some of the first plan's payments were made; then plan and amount are changed, never to less than that.
        let made: Pence = first.payments(Pence(pence), day(14)).iter().take(made).map(|line| line.amount).sum();
        let now = Pence(made.0 + more);
        for plan in [first, then] {
            let still = plan.still(now, made, day(100), day(114));
            prop_assert_eq!(made + total(&still), now);
            prop_assert!(still.iter().all(|line| line.amount > Pence::ZERO));
        }
    }

    #[test]
    fn a_plan_is_read_back_as_it_was_kept(plan in plans()) {
        let kept = serde_json::to_string(&plan).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Plan>(&kept).expect("a plan"), plan);
    }
}
