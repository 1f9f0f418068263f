use proptest::prelude::*;

use super::*;

#[test]
fn the_desk_and_review_agree_on_who_reads() {
    let none: Vec<&str> = State::ALL.iter().filter(|state| !state.stands()).map(|state| state.as_str()).collect();
    assert_eq!(none, crate::application::at_desk::NO_READER);
}
use crate::fund::form::{Criterion, Step, Texts};

fn state() -> impl Strategy<Value = State> {
    prop::sample::select(State::ALL.to_vec())
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..12)
}

fn form(weights: &[u32], steps: u32) -> FundText {
    let mut form = FundText::default();
    form.round.scores = true;
    form.criteria = weights
        .iter()
        .enumerate()
        .map(|(index, weight)| Criterion {
            key: format!("c{index}"),
            title: Texts::one("en", &format!("Criterion {index}")),
            description: Texts::none(),
            weight: *weight,
            scale: (0..steps)
                .map(|score| Step {
                    key: format!("s{score}"),
                    title: Texts::one("en", &format!("Step {score}")),
                    description: Texts::none(),
                    score: Some(score),
                })
                .collect(),
        })
        .collect();
    form
}

fn written(steps: &[u32]) -> Written {
    let judgement = |(index, step): (usize, &u32)| Judgement {
        criterion: format!("c{index}"),
        step: format!("s{step}"),
        words: "As they say themselves.".into(),
        cites: vec![Cite::Answer("aim".into())],
    };
    let judgements = steps.iter().enumerate().map(judgement).collect();
    Written { strengths: "They know everybody.".into(), judgements, notes: String::new() }
}

proptest! {
    #[test]
    fn from_stepping_back_only_somebody_else_brings_one_back(actions in actions()) {
        let mut state = State::SteppedBack;
        for action in actions.into_iter().filter(|action| *action != Action::ComeBack) {
            state = state.next(action).unwrap_or(state);
        }
        prop_assert_eq!(state, State::SteppedBack);
        // And then they are asked again, and say anew how close they are, before they read.
        prop_assert_eq!(state.next(Action::ComeBack), Some(State::TakenBack));
        prop_assert_eq!(State::TakenBack.next(Action::AskAgain), Some(State::Assigned));
    }

    #[test]
    fn what_is_shared_is_never_taken_back(actions in actions()) {
        let (mut state, mut shared) = (State::Assigned, false);
        for action in actions {
            let Some(next) = state.next(action) else { continue };
            prop_assert!(!(state == State::Shared && action == Action::TakeBack));
            shared |= next == State::Shared;
            state = next;
        }
        prop_assert!(!shared || state != State::Assigned || state.stands());
    }

    #[test]
    fn nothing_is_written_before_it_is_declared(actions in actions()) {
        let (mut state, mut declared) = (State::Assigned, false);
        for action in actions {
            let Some(next) = state.next(action) else { continue };
            declared |= action == Action::Declare;
            prop_assert!(declared || !matches!(next, State::Drafted | State::Shared));
            state = next;
        }
    }

    #[test]
    fn what_was_shared_is_not_written_again(state in state()) {
        if let Some(next) = State::Shared.next(Action::Draft).or(State::Shared.next(Action::Share)) {
            prop_assert!(false, "a shared reading went on to {next}");
        }
        prop_assert!(state.next(Action::Share).is_none_or(|next| next == State::Shared && state == State::Drafted));
    }

    #[test]
    fn the_total_is_the_sum_of_weighted_steps(
        given in prop::collection::vec((1_u32..5, 0_u32..4), 1..6),
    ) {
        let weights: Vec<u32> = given.iter().map(|(weight, _)| *weight).collect();
        let steps: Vec<u32> = given.iter().map(|(_, step)| *step).collect();
        let total = written(&steps).total(&form(&weights, 4)).expect("the round scores");
        prop_assert_eq!(total.points, given.iter().map(|(weight, step)| weight * step).sum::<u32>());
        prop_assert_eq!(total.most, weights.iter().sum::<u32>() * 3);
        prop_assert!(total.points <= total.most);
    }

    #[test]
    fn a_round_that_does_not_score_has_no_total(steps in prop::collection::vec(0_u32..4, 0..5)) {
        let mut form = form(&vec![1; steps.len()], 4);
        form.round.scores = false;
        prop_assert_eq!(written(&steps).total(&form), None);
    }

    #[test]
    fn what_is_cited_survives_the_form(key in "[a-z0-9-]{1,40}") {
        for cite in [Cite::Answer(key.clone()), Cite::Evidence(key.clone()), Cite::Question(key.clone())] {
            prop_assert_eq!(Cite::parse(&cite.value()), Some(cite));
        }
    }
}

#[test]
fn a_reading_without_strengths_is_not_whole() {
    let form = form(&[1, 1], 4);
    let mut reading = written(&[2, 3]);
    assert!(reading.check_whole(&form).is_ok());
    reading.strengths = "  ".into();
    assert!(reading.check_whole(&form).is_err());
    assert!(written(&[2]).check_whole(&form).is_err(), "one criterion is missing");
}

#[test]
fn only_what_the_round_publishes_is_kept() {
    let form = form(&[1], 2);
    let mut reading = written(&[1, 1]);
    reading.judgements[0].step = "s9".into();
    let reading = reading.of_form(&form, |_| false);
    assert_eq!(reading.judgements.len(), 1);
    assert_eq!(reading.judgements[0].step, "");
    assert!(reading.judgements[0].cites.is_empty());
}

proptest! {
    #[test]
    fn a_no_is_no_conflict_and_comes_back_only_by_being_asked_again(actions in actions()) {
        let mut state = State::SaidNo;
        for action in actions.into_iter().filter(|one| !matches!(one, Action::AskAgain | Action::StepBack)) {
            state = state.next(action).unwrap_or(state);
        }
        prop_assert_eq!(state, State::SaidNo);
        prop_assert!(!state.stands() && !state.is_open());
        prop_assert_eq!(state.next(Action::AskAgain), Some(State::Assigned));
    }

    #[test]
    fn to_want_to_understand_is_never_a_low_mark(
        given in prop::collection::vec((1_u32..5, 0_u32..4), 2..6), at in 0_usize..6,
    ) {
        let at = at % given.len();
        let weights: Vec<u32> = given.iter().map(|(weight, _)| *weight).collect();
        let steps: Vec<u32> = given.iter().map(|(_, step)| *step).collect();
        let form = form(&weights, 4);
        let mut reading = written(&steps);
        reading.judgements[at].step = UNDERSTAND.to_owned();
        let reading = reading.of_form(&form, |_| true);
        prop_assert!(reading.judgements[at].wants_to_understand(), "the form keeps it");
        prop_assert!(reading.check_whole(&form).is_ok(), "and it can be shared");
        let total = reading.total(&form).expect("the round scores");
        let others = |of: &dyn Fn(usize) -> u32| (0..given.len()).filter(|one| *one != at).map(of).sum::<u32>();
        prop_assert_eq!(total.points, others(&|one| weights[one] * steps[one]));
        prop_assert_eq!(total.most, others(&|one| weights[one] * 3));
    }
}
