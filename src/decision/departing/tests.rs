use proptest::prelude::*;

use super::*;
use crate::clock::Instant;
use crate::decision::{Outcome, State};
use crate::ids::PersonId;

fn decision(amount_pence: i64, reason: &str) -> Decision {
    Decision {
        id: "d".into(),
        application_id: "a".into(),
        round_id: "r".into(),
        state: State::Decided,
        outcome: Outcome::InPart,
        amount_pence,
        reasons: "Because.".into(),
        strong: String::new(),
        to_check: String::new(),
        check_by_id: None,
        check_due_on: None,
        not_acting: String::new(),
        reason_kinds: String::new(),
        departure_reason: reason.into(),
        wait_until: None,
        talk_to_id: PersonId::from("p"),
        decided_by: PersonId::from("p"),
        decided_at: Instant::default(),
        released_by: None,
        released_at: None,
        version: 1,
    }
}

fn told(of: &Decision, goes_from: NaiveDate) -> Heard {
    Heard { said: words(of), goes_from }
}

proptest! {
    #[test]
    fn no_departing_decision_of_a_larger_round_goes_out_before_the_panel_has_had_its_days(
        amount in 0_i64..3, told_amount in 0_i64..3, from in 0_u64..10, today in 0_u64..10, which in 0_usize..4,
    ) {
        let band = [SizeBand::SMALLEST, SizeBand::SMALL, SizeBand::MIDDLE, SizeBand::Above][which];
        let day = |days| NaiveDate::default() + Days::new(days);
        let (now, before) = (decision(amount, "Less money."), decision(told_amount, "Less money."));
        let told = told(&before, day(from));
        let goes = block(&now, Some(&told), band, day(today)).is_none();
        let small = band.departing_days() == 0;
        prop_assert_eq!(goes, small || (amount == told_amount && today >= from));
        prop_assert_eq!(block(&now, None, band, day(today)).is_none(), small);
    }

    #[test]
    fn the_day_that_is_chosen_leaves_the_panel_its_days(ahead in 1_u64..20, which in 0_usize..4) {
        let band = [SizeBand::SMALLEST, SizeBand::SMALL, SizeBand::MIDDLE, SizeBand::Above][which];
        let today = NaiveDate::from_ymd_opt(2027, 2, 1).unwrap();
        let wanted = today + Days::new(ahead);
        let typed = (wanted.format("%-d").to_string(), wanted.format("%-m").to_string(), wanted.format("%Y").to_string());
        let mut problems = Problems::default();
        let chosen = goes_from(&typed, band, today, &mut problems);
        prop_assert_eq!(chosen.is_some(), ahead >= band.departing_days());
        prop_assert_eq!(chosen.is_some(), problems.0.is_empty());
    }
}

#[test]
fn another_reason_is_told_anew() {
    let was = decision(90_000, "Less money.");
    let told = told(&was, NaiveDate::default());
    assert!(is_told(&was, Some(&told)));
    assert!(!is_told(&decision(90_000, "The hall is sold."), Some(&told)));
}
