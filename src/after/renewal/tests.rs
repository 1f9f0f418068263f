use proptest::prelude::*;

use super::*;
use crate::text::money::Pence;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn large() -> SizeBand {
    SizeBand::UpTo(Pence::pounds(20_000))
}

#[test]
fn a_group_hears_half_a_year_ahead_also_in_a_leap_year() {
    let usual = Payment::default();
    let today = day("2026-02-28");
    let end = ends_on(day("2026-02-28"), Some(24)).expect("an end");
    assert_eq!(end, day("2028-02-28"));
    assert_eq!(decide_by(&usual, large(), Some(24), end, today), Some(day("2027-08-28")));
    // From the last of August half a year back: the last of February, which is the 29th in a leap year.
    assert_eq!(decide_by(&usual, large(), Some(24), day("2028-08-31"), today), Some(day("2028-02-29")));
    assert_eq!(decide_by(&usual, large(), Some(24), day("2027-08-31"), today), Some(day("2027-02-28")));
    // Signed on a leap day.
    assert_eq!(ends_on(day("2028-02-29"), Some(12)), Some(day("2029-02-28")));
}

#[test]
fn a_grant_for_a_year_has_three_months_and_the_smallest_none() {
    let (usual, today, end) = (Payment::default(), day("2027-01-10"), day("2028-01-10"));
    assert_eq!(decide_by(&usual, large(), Some(12), end, today), Some(day("2027-10-10")));
    assert_eq!(decide_by(&usual, SizeBand::SMALLEST, Some(12), end, today), None);
    assert_eq!(decide_by(&usual, large(), None, end, today), None, "no end is written down");
    let said = Payment { decide_months: Some(2), ..usual };
    assert_eq!(decide_by(&said, SizeBand::SMALLEST, Some(12), end, today), Some(day("2027-11-10")));
}

#[test]
fn what_is_late_already_is_promised_by_a_day_that_can_be_kept() {
    let usual = Payment::default();
    let (today, end) = (day("2028-12-01"), day("2029-01-10"));
    assert_eq!(decide_by(&usual, large(), Some(24), end, today), Some(day("2028-12-29")));
    assert_eq!(decide_by(&usual, large(), Some(24), day("2028-12-10"), today), Some(day("2028-12-10")));
    assert_eq!(decide_by(&usual, large(), Some(24), today, today), None);
}

proptest! {
    #[test]
    fn whoever_heard_that_we_carry_on_never_hears_that_it_ends(
        actions in prop::collection::vec(prop::sample::select(Action::ALL), 0..12),
    ) {
        let (mut state, mut carried) = (State::Open, false);
        for action in actions {
            if let Some(next) = state.next(action) {
                prop_assert!(!carried, "carrying on is the last word");
                prop_assert!(next.is_decided());
                prop_assert!(!state.is_for_better() || next != State::Ending, "we said that it changes for the better only");
                carried = next == State::CarryingOn;
                state = next;
            }
        }
        prop_assert!(State::NoEnd.next(Action::End).is_none());
    }

    #[test]
    fn nobody_hears_of_an_end_with_less_notice_than_the_fund_says(left in -400_i64..900, weeks in 4_u32..104) {
        let today = day("2027-06-01");
        let end = today + TimeDelta::days(left);
        let last = earliest_last_day(end, today, weeks);
        prop_assert!(last >= end && last - today >= TimeDelta::weeks(i64::from(weeks)));
    }

    #[test]
    fn the_day_to_hear_by_is_never_after_the_end_nor_past(months in 1_u32..60, gone in 0_i64..2_000, said in prop::option::of(1_u32..24)) {
        let signed = day("2026-01-31");
        let today = signed + TimeDelta::days(gone);
        let end = ends_on(signed, Some(months)).expect("an end");
        let payment = Payment { decide_months: said, ..Payment::default() };
        if let Some(by) = decide_by(&payment, large(), Some(months), end, today) {
            prop_assert!(by <= end && by >= today);
        } else {
            prop_assert!(end <= today);
        }
    }
}
