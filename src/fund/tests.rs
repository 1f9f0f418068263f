use super::*;
use proptest::prelude::*;

fn any_state() -> impl Strategy<Value = RoundState> {
    proptest::sample::select(RoundState::ALL)
}

fn any_action() -> impl Strategy<Value = RoundAction> {
    proptest::sample::select(RoundAction::ALL)
}

fn at(minutes: i64) -> Instant {
    Instant::default() + chrono::TimeDelta::minutes(minutes)
}

proptest! {
    #[test]
    fn a_round_only_ever_moves_on(state in any_state(), action in any_action()) {
        if let Some(next) = state.next(action) {
            prop_assert!(next > state, "{state} went back to {next}");
        }
    }

    #[test]
    fn an_action_leads_from_one_state_only(action in any_action()) {
        let from = RoundState::ALL.iter().filter(|state| state.next(action).is_some()).count();
        prop_assert_eq!(from, 1);
    }

    #[test]
    fn whatever_is_tried_a_round_passes_through_every_state_in_turn(tried in proptest::collection::vec(any_action(), 0..60)) {
        let mut state = RoundState::Draft;
        for action in tried {
            let Some(next) = state.next(action) else { continue };
            let place = |state| RoundState::ALL.iter().position(|known| *known == state);
            prop_assert_eq!(place(next), place(state).map(|at| at + 1));
            state = next;
        }
    }

    #[test]
    fn who_may_begin_may_send(state in any_state(), opens in 0i64..50, open in 1i64..50, grace in 0i64..20, now in 0i64..150) {
        let closes = Some(at(opens + open));
        let last = Some(at(opens + open + grace));
        let standing = standing(state, at(opens), closes, last, at(now));
        prop_assert_eq!(standing.can_send(), takes_applications(state, at(opens), last, at(now)));
        prop_assert!(!standing.can_begin() || standing.can_send());
        prop_assert!(!standing.can_begin() || (opens <= now && now <= opens + open));
    }

    #[test]
    fn a_rolling_round_that_is_published_takes_applications_from_its_opening_on(opens in 0i64..50, now in 0i64..500) {
        let standing = standing(RoundState::Published, at(opens), None, None, at(now));
        prop_assert_eq!(standing, if now < opens { Standing::Soon } else { Standing::Open });
    }
}

#[test]
fn a_draft_is_nobodys_yet_and_only_a_draft_is() {
    for state in RoundState::ALL {
        assert_eq!(state.is_public(), *state != RoundState::Draft);
    }
}
