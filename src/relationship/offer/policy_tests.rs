//! Nobody is asked to read what a group sent before it was heard as it was promised.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::relationship::offer::Offered;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, 3).expect("a day")
}

fn offered(answer: Answer, in_days: u64) -> Offered {
    Offered { answer, until: today().checked_add_days(Days::new(in_days)), talked: false, let_go: false }
}

fn read(offer: Offered) -> std::result::Result<(), Waits> {
    may_be_read(&Promise { of_the_round: true, offer: Some(offer) }, today())
}

#[test]
fn a_round_that_promises_nothing_waits_for_nothing() {
    assert_eq!(may_be_read(&Promise::default(), today()), Ok(()));
    let light = Offered { until: None, ..offered(Answer::TakenUp, 5) };
    assert_eq!(read(light), Ok(()), "nor does an offer that lets nothing wait");
}

#[test]
fn whoever_was_not_offered_it_is_not_read() {
    assert_eq!(may_be_read(&Promise { of_the_round: true, offer: None }, today()), Err(Waits::ForOffer));
}

#[test]
fn who_says_nothing_has_its_days_and_who_says_yes_is_heard() {
    let last = today().checked_add_days(Days::new(1)).expect("a day");
    assert_eq!(read(offered(Answer::Open, 1)), Err(Waits::Until(last)));
    assert_eq!(read(offered(Answer::Open, 0)), Ok(()));
    assert_eq!(read(offered(Answer::TakenUp, 0)), Err(Waits::ForTalk), "days do not end what was taken up");
    assert_eq!(read(offered(Answer::NotNeeded, 9)), Ok(()));
    assert_eq!(read(Offered { talked: true, ..offered(Answer::TakenUp, 9) }), Ok(()));
    assert_eq!(read(Offered { let_go: true, ..offered(Answer::Open, 9) }), Ok(()));
}

#[test]
fn what_waits_goes_before_with_a_reason_and_never_without_the_offer() {
    assert!(why_it_waits(Waits::ForTalk, " ").is_some_and(|said| said.contains("say why: the group is told")));
    assert_eq!(why_it_waits(Waits::ForTalk, "They cannot be reached."), None);
    assert!(why_it_waits(Waits::ForTalk, &"a".repeat(1_001)).is_some());
    assert!(why_it_waits(Waits::ForOffer, "It is late.").is_some_and(|said| said.contains("Offer it first")));
    assert_eq!((why_field(Waits::ForTalk), why_field(Waits::ForOffer)), ("before_talk", ""), "there is no box then");
    assert_eq!(offer_href(Some(Waits::ForTalk), "small-grants", "r"), "");
    assert_eq!(offer_href(Some(Waits::ForOffer), "f", "r"), "/desk/funds/f/conversation?round=r");
}

proptest! {
    /// Whatever was said and whenever it is asked: what may be read today may be read on any later day, and a group that
    /// was promised to be heard is read only when it was heard, needs no talk, let its days pass, or was let go of.
    #[test]
    fn nobody_is_read_before_what_was_promised(
        answer in prop::sample::select(vec![Answer::Open, Answer::TakenUp, Answer::NotNeeded]),
        until in prop::option::of(0_u64..40),
        (talked, let_go, of_the_round, has_offer) in any::<(bool, bool, bool, bool)>(),
        (day, later) in (0_u64..40, 0_u64..40),
    ) {
        let on = |days: u64| today().checked_add_days(Days::new(days)).expect("a day");
        let offer = has_offer.then_some(Offered { answer, until: until.map(on), talked, let_go });
        let promise = Promise { of_the_round, offer };
        let now = may_be_read(&promise, on(day));
        if now.is_ok() {
            prop_assert_eq!(may_be_read(&promise, on(day + later)), Ok(()));
        }
        let heard = offer.map_or(!of_the_round, |offer| {
            offer.until.is_none_or(|until| answer == Answer::Open && on(day) >= until)
                || answer == Answer::NotNeeded
                || talked
                || let_go
        });
        prop_assert_eq!(now.is_ok(), heard);
    }
}
