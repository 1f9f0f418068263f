//! The machine, the lowest, and what neither side sees of the other.

use proptest::prelude::*;

use super::continuum::{Continuum, Step};
use super::{Action, COUNCIL, Levels, ReviewerAction, ReviewerState, State, Typed, is_open, links, policy};

fn six() -> Continuum {
    let step = |at: usize| Step { name: format!("Step {at}"), brief: "b".into(), key: String::new() };
    Continuum { name: "Six".into(), attribution: String::new(), steps: (1..=6).map(step).collect() }
}

#[derive(Clone, Copy, Debug)]
enum Does {
    Council,
    Reviewer(usize, ReviewerAction),
}

fn does() -> impl Strategy<Value = Does> {
    let reviewer = (0_usize..3, prop::sample::select(ReviewerAction::ALL));
    prop_oneof![1 => Just(Does::Council), 6 => reviewer.prop_map(|(who, action)| Does::Reviewer(who, action))]
}

proptest! {
    #[test]
    fn nobody_sees_the_other_side_before_everybody_has_handed_in(doing in prop::collection::vec(does(), 0..40)) {
        let (mut council, mut reviewers) = (State::Rating, [ReviewerState::Invited; 3]);
        let mut was_open = false;
        for one in doing {
            let before = is_open(council, reviewers);
            match one {
                Does::Council => council = council.next(Action::HandIn).unwrap_or(council),
                Does::Reviewer(who, action) => {
                    // Nobody is invited once it is open, as `policy::may_invite` has it.
                    if !(before && action == ReviewerAction::InviteAgain) {
                        let next = reviewers[who].next(action);
                        prop_assert!(reviewers[who] != ReviewerState::HandedIn || next.is_none(), "handed in stays so");
                        reviewers[who] = next.unwrap_or(reviewers[who]);
                    }
                }
            }
            let open = is_open(council, reviewers);
            prop_assert!(!was_open || open, "what is open stays open");
            was_open = open;
            if open {
                prop_assert_eq!(council, State::HandedIn);
                prop_assert!(reviewers.contains(&ReviewerState::HandedIn));
                prop_assert!(!reviewers.iter().any(|one| one.is_waited_for()));
            }
            let (own, other) = ("a", "b");
            prop_assert!(policy::may_read(Some(own), own, open), "one's own, always");
            prop_assert!(policy::may_read(Some(COUNCIL), COUNCIL, open));
            for (reader, side) in [(Some(own), COUNCIL), (Some(own), other), (Some(COUNCIL), own), (None, own), (None, COUNCIL)] {
                prop_assert_eq!(policy::may_read(reader, side, open), open);
            }
        }
    }

    #[test]
    fn what_stands_is_the_lowest_that_anybody_said(
        council in prop::option::of(1_i32..7),
        reviewers in prop::collection::vec(prop::option::of(1_i32..7), 0..5),
    ) {
        let levels = Levels { council, reviewers: reviewers.clone() };
        let said: Vec<i32> = reviewers.iter().copied().chain([council]).flatten().collect();
        match levels.lower() {
            None => prop_assert!(said.is_empty()),
            Some(lower) => {
                prop_assert!(said.contains(&lower), "somebody said it: it is worked out of nothing");
                prop_assert!(said.iter().all(|level| *level >= lower));
            }
        }
        prop_assert_eq!(levels.differ(), said.iter().any(|level| Some(level) != said.first()));
        let mut turned = levels.clone();
        turned.reviewers.reverse();
        prop_assert_eq!(levels.of_reviewers(), turned.of_reviewers());
    }

    #[test]
    fn the_last_step_is_never_claimed_without_evidence(level in 0_i32..9, evidence in "[a-z ]{0,6}") {
        let typed = Typed { level: level.to_string(), words: String::new(), evidence: evidence.clone() };
        let is_step = (1..=6).contains(&level);
        let claims = level == 6 && evidence.trim().is_empty();
        prop_assert_eq!(typed.read(&six()).is_ok(), is_step && !claims);
    }
}

#[test]
fn what_is_left_empty_is_unanswered_and_not_a_level() {
    let said = Typed { words: " We do not know yet.\r\n".into(), ..Typed::default() }
        .read(&six())
        .expect("nothing to put right");
    assert_eq!((said.level, said.words.as_str()), (None, "We do not know yet."));
}

#[test]
fn addresses_are_found_in_what_somebody_wrote() {
    let text = "See https://example.org/minutes, and\nhttp://example.org/two. Not javascript:go() nor https://";
    assert_eq!(links(text), ["https://example.org/minutes", "http://example.org/two"]);
}
