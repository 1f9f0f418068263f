use chrono::Days;
use proptest::prelude::*;

use super::*;
use crate::award::payment::{PaymentKind, left_to_plan};
use crate::ids::{GrantId, PaymentId};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn payment(state: PaymentState, pence: i64, due_on: NaiveDate) -> Payment {
    Payment {
        id: PaymentId::from("p"),
        grant_id: GrantId::from("g"),
        state,
        amount_pence: pence,
        due_on,
        approved_by: None,
        approved_at: None,
        paid_by: None,
        paid_on: None,
        version: 1,
        kind: PaymentKind::Grant,
        payee: String::new(),
    }
}

#[test]
fn half_a_penny_counts_for_the_group_and_nothing_falls() {
    assert_eq!(risen(Pence(10_000), 320), Pence(10_320));
    assert_eq!(
        (risen(Pence(50), 100), risen(Pence(49), 100)),
        (Pence(51), Pence(49)),
        "0.5 of a penny is one, 0.49 is none"
    );
    assert_eq!(risen(Pence(10_000), -320), Pence(10_000));
}

#[test]
fn the_first_year_stays_as_it_is_and_so_does_what_is_approved() {
    // Signed on a leap day: the second year begins on the last of February.
    let signed = day("2028-02-29");
    let planned = |due: &str| payment(PaymentState::Planned, 10_000, day(due));
    let from = rises_from(signed, 0);
    assert!(!rises(&planned("2029-02-27"), from) && rises(&planned("2029-02-28"), from));
    assert!(!rises(&payment(PaymentState::Approved, 10_000, day("2029-06-01")), from));
}

#[test]
fn a_payment_rises_once_for_each_full_year_however_early_somebody_confirms() {
    // The first figure is confirmed in the month of the signature, the next eleven months later.
    let signed = day("2026-12-01");
    let planned = |due: &str| payment(PaymentState::Planned, 10_000, day(due));
    let (second, third) = (planned("2027-12-20"), planned("2028-12-20"));
    assert!(rises(&second, rises_from(signed, 0)) && rises(&third, rises_from(signed, 0)));
    assert!(!rises(&second, rises_from(signed, 1)) && rises(&third, rises_from(signed, 1)));
    assert!(!rises(&third, rises_from(signed, 2)));
}

#[test]
fn what_the_agreement_says_is_found_under_what_it_rose_by() {
    let rises = [Pence(2_000), Pence(1_000)];
    assert_eq!(said("We give £100.", Pence(13_000), rises), Pence(10_000));
    assert_eq!(said("We give £110.", Pence(13_000), rises), Pence(11_000), "signed anew after the first");
    assert_eq!(said("We give £130.", Pence(13_000), rises), Pence(13_000));
    assert_eq!(said("We give £950.", Pence(95_000), []), Pence(95_000));
}

#[test]
fn whoever_proposed_a_rise_does_not_confirm_it() {
    let who = crate::people::samples::who(&[crate::people::Role::Commissioner], "hackney");
    let proposed = |by: crate::ids::PersonId| store::Proposed {
        grant_id: GrantId::from("g"),
        index_name: "CPI".into(),
        hundredths: 320,
        month: day("2027-09-01"),
        source: "ONS, D7G7".into(),
        mark: String::new(),
        proposed_by: by,
        proposed_at: crate::clock::Instant::default(),
    };
    assert!(policy::may_confirm(&who, &proposed(who.person.clone())).is_err());
    assert!(policy::may_confirm(&who, &proposed("somebody else".into())).is_ok());
}

#[test]
fn a_year_lies_between_two_figures() {
    assert!(may_follow(None, day("2027-09-01")) && may_follow(Some(day("2026-09-01")), day("2027-09-01")));
    assert!(!may_follow(Some(day("2026-12-01")), day("2027-01-01")), "another calendar year is not a year");
}

#[test]
fn a_figure_needs_its_month_and_its_source_and_a_fall_changes_nothing() {
    let (today, cpi) = (day("2027-11-02"), Uplift::Index("CPI".into()));
    let typed = |figure: &str, month: &str, source: &str| Typed {
        figure: figure.into(),
        month: month.into(),
        year: "2027".into(),
        source: source.into(),
    };
    let fields = |typed: &Typed| {
        let mut problems = Problems::default();
        let read = typed.read(&cpi, today, &mut problems);
        (problems.0.iter().map(|one| one.field.to_string()).collect::<Vec<_>>(), read)
    };
    let (none, read) = fields(&typed("3.2%", "9", "ONS, D7G7"));
    assert!(none.is_empty());
    assert_eq!(read.map(|figure| (figure.hundredths, figure.month)), Some((320, day("2027-09-01"))));
    assert_eq!(fields(&typed("-0.4", "9", "ONS")).0, ["figure"]);
    assert_eq!(fields(&typed("40", "12", "")).0, ["figure", "month", "source"]);
    let mut problems = Problems::default();
    let fixed = Typed::default().read(&Uplift::Fixed(250), today, &mut problems).expect("a figure");
    assert!(problems.0.is_empty() && fixed.hundredths == 250);
}

proptest! {
    #[test]
    fn payments_go_on_to_come_to_the_grant_with_what_it_rose_by(
        amounts in prop::collection::vec((1_i64..5_000_000, 0_u64..1_500, any::<bool>()), 1..12),
        figures in prop::collection::vec(-500_i32..2_500, 1..4),
    ) {
        let signed = day("2027-01-10");
        let mut payments: Vec<Payment> = amounts
            .iter()
            .map(|(pence, days, approved)| {
                let state = if *approved { PaymentState::Approved } else { PaymentState::Planned };
                payment(state, *pence, signed + Days::new(*days))
            })
            .collect();
        let mut grant: Pence = payments.iter().map(|one| Pence(one.amount_pence)).sum();
        for (times, figure) in (0_u32..).zip(figures) {
            let from = rises_from(signed, times);
            let rose = rise(&payments, from, figure);
            prop_assert!(rose.iter().all(|one| one.after >= one.before), "never below before");
            grant = grant + together(&rose);
            for payment in payments.iter_mut().filter(|payment| rises(payment, from)) {
                payment.amount_pence = risen(Pence(payment.amount_pence), figure).0;
            }
            let left = left_to_plan(grant, payments.iter().map(|one| Pence(one.amount_pence)));
            prop_assert_eq!(left, Pence::ZERO);
        }
    }

    #[test]
    fn the_order_of_grants_does_not_matter(
        grants in prop::collection::vec(prop::collection::vec((1_i64..900_000, 0_u64..1_500), 1..5), 1..5), figure in 1_i32..2_500,
    ) {
        let signed = day("2027-01-10");
        let of = |lines: &Vec<(i64, u64)>| {
            let payments: Vec<Payment> =
                lines.iter().map(|(pence, days)| payment(PaymentState::Planned, *pence, signed + Days::new(*days))).collect();
            together(&rise(&payments, rises_from(signed, 0), figure))
        };
        let forwards: Pence = grants.iter().map(of).sum();
        let backwards: Pence = grants.iter().rev().map(of).sum();
        prop_assert_eq!(forwards, backwards);
    }
}
