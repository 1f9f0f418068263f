use proptest::prelude::*;

use super::order::{chosen, shuffled};
use super::votes::{Ending, Tally, Vote, settle};
use super::*;
use crate::error::Problems;
use crate::ids::{ApplicationId, PersonId};

fn sits(here: bool, community: bool, chair: bool) -> Sits {
    Sits { here, community, chair, deputy: false }
}

#[test]
fn a_panel_says_kindly_what_is_missing() {
    let rules =
        PanelRules { members: 3, quorum: 2, community: 1, chair: Chair::CommunityMember, ..PanelRules::default() };
    let table = [sits(true, false, false), sits(false, true, true)];
    assert_eq!(
        missing(&rules, &table),
        [
            "2 people sit at it, of the 3 that this round asks for.",
            "One person is here, and 2 have to be.",
            "At least one community member has to be here, and none is.",
            "Whoever leads it is not in the room. An officer can ask somebody to lead it in their place.",
        ]
    );
    let full = [sits(true, false, false), sits(true, true, true), sits(false, false, false)];
    assert_eq!(missing(&rules, &full), Vec::<String>::new());
    assert_eq!(missing(&PanelRules::default(), &[]), Vec::<String>::new(), "a round that asks nothing needs nothing");
}

#[test]
fn an_hour_and_a_half_is_paid_as_agreed() {
    assert_eq!(pay(90, 1_500), 2_250);
    assert_eq!((pay(0, 1_500), pay(50, 1_450)), (0, 1_208));
}

#[test]
fn a_vote_is_everybodys_in_the_room_and_more_are_for_it_than_against() {
    let room: Vec<PersonId> = ["a", "b", "c"].map(PersonId::from).into();
    let said = |votes: &[(&str, Vote)]| {
        let votes = votes.iter().map(|(who, vote)| (PersonId::from(*who), Some(*vote))).collect();
        let mut problems = Problems::default();
        let kept = settle(Some(Ending::Vote), &votes, &room, &mut problems);
        (kept.len(), problems.0.into_iter().map(|one| one.field).collect::<Vec<_>>())
    };
    assert_eq!(said(&[("a", Vote::For), ("b", Vote::For), ("c", Vote::Against)]), (3, vec![]));
    assert_eq!(said(&[("a", Vote::For), ("b", Vote::For)]), (2, vec!["vote-c".to_owned()]));
    assert_eq!(said(&[("a", Vote::For), ("b", Vote::Against), ("c", Vote::Abstain)]), (3, vec!["how".to_owned()]));
    // Whoever is not in the room has no vote.
    assert_eq!(said(&[("a", Vote::For), ("b", Vote::For), ("c", Vote::For), ("d", Vote::Against)]), (3, vec![]));
}

proptest! {
    /// Whatever happens to a meeting, in any order: nothing is weighed at one that has ended or was called off, and what
    /// has begun is not called off.
    #[test]
    fn a_meeting_is_never_where_it_cannot_be(
        steps in prop::collection::vec(prop::sample::select(Action::ALL), 0..24),
    ) {
        let (mut state, mut begun, mut ended) = (State::Called, false, false);
        for action in steps {
            let Some(next) = state.next(action) else { continue };
            match action {
                Action::Attend => begun = true,
                Action::End => {
                    prop_assert!(begun);
                    ended = true;
                }
                Action::Reopen => {
                    prop_assert!(ended);
                    ended = false;
                }
                Action::Change | Action::CallOff => prop_assert!(!begun),
                Action::Weigh | Action::Prepare => prop_assert!(!ended && state != State::CalledOff),
                Action::Pay => prop_assert!(ended),
            }
            prop_assert_eq!(next == State::Ended, ended);
            prop_assert_eq!(next == State::CalledOff, action == Action::CallOff);
            state = next;
        }
        prop_assert!(state != State::CalledOff || !begun);
    }

    /// By lot: nothing is lost, nothing comes twice, and whoever has the seed draws the same.
    #[test]
    fn an_order_by_lot_is_all_of_them_and_can_be_drawn_again(count in 0_usize..60, seed in any::<u64>(), turn in 0_usize..60) {
        let items: Vec<usize> = (0..count).collect();
        let drawn = shuffled(items.clone(), seed);
        let mut other = items.clone();
        other.rotate_left(if count == 0 { 0 } else { turn % count });
        prop_assert_eq!(&shuffled(other, seed), &drawn, "however they lay before");
        let mut back = drawn;
        back.sort_unstable();
        prop_assert_eq!(back, items);
    }

    /// As somebody chose: every item once, in the order of its number, or something is to be put right.
    #[test]
    fn a_chosen_order_has_every_item_once(numbers in prop::collection::vec(0_u32..20, 0..12)) {
        let typed: Vec<(ApplicationId, String)> =
            numbers.iter().enumerate().map(|(at, n)| (ApplicationId::from(format!("{at}").as_str()), n.to_string())).collect();
        let mut problems = Problems::default();
        let order = chosen(&typed, "The hall is booked until eight.", &mut problems);
        let mut own = numbers.clone();
        own.sort_unstable();
        own.dedup();
        let good = own.len() == numbers.len() && !own.contains(&0);
        prop_assert_eq!(good, problems.0.is_empty());
        if good {
            prop_assert_eq!(order.len(), numbers.len());
            let place = |id: &ApplicationId| numbers[id.as_str().parse::<usize>().unwrap()];
            prop_assert!(order.windows(2).all(|pair| place(&pair[0]) < place(&pair[1])));
        }
    }

    /// With more people in the room, no more is missing.
    #[test]
    fn whoever_comes_in_takes_nothing_away(
        quorum in 0_u32..5, community in 0_u32..4,
        table in prop::collection::vec((any::<bool>(), any::<bool>()), 0..8),
    ) {
        let rules = PanelRules { quorum, community, ..PanelRules::default() };
        let before: Vec<Sits> = table.iter().map(|(here, community)| sits(*here, *community, false)).collect();
        let all: Vec<Sits> = before.iter().map(|one| Sits { here: true, ..*one }).collect();
        prop_assert!(missing(&rules, &all).len() <= missing(&rules, &before).len());
    }

    #[test]
    fn a_count_is_of_everybody(votes in prop::collection::vec(prop::sample::select(Vote::ALL), 0..20)) {
        let tally = Tally::of(votes.iter().copied());
        prop_assert_eq!(tally.for_it + tally.against + tally.neither, votes.len());
    }
}
