use proptest::prelude::*;

use super::named::{presses, yes_after};
use super::*;
use crate::clock::Instant;
use crate::error::Result;

fn typed(kind: &str, holder: &str, why: &str, does: &str) -> Typed {
    Typed {
        payer: "nothing".into(),
        kind: kind.into(),
        words: "No bank account in the group's name".into(),
        holder: holder.into(),
        why_holder: why.into(),
        council_does: does.into(),
        ..Typed::default()
    }
}

fn risk(kind: Kind, holder: Holder, yes: Yes) -> Risk {
    Risk {
        id: "r".into(),
        application_id: "a".into(),
        kind,
        words: "The key".into(),
        holder,
        why_holder: "They have it".into(),
        council_does: "We pay for a second one".into(),
        organisation_yes: yes,
        organisation_words: String::new(),
        answered_by: None,
        answered_at: None,
        written_by: "p".into(),
        written_at: Instant::default(),
        version: 1,
        source: String::new(),
        should_hold: holder,
        holder_does: String::new(),
        cost: String::new(),
        payer: Payer::Nothing,
        review_on: None,
    }
}

fn problem_fields(read: Result<Named>) -> Vec<String> {
    match read {
        Err(crate::error::Error::Problem(problems)) => problems.0.into_iter().map(|problem| problem.field).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_council_holds_it_unless_somebody_says_why_not() {
    let named = typed("delivery", "", "", "We pay through the CVS").read().expect("a risk");
    assert_eq!(named.holder, Holder::Council);
    for other in ["shared", "organisation"] {
        let fields = problem_fields(typed("delivery", other, " ", "We pay").read());
        assert_eq!(fields, ["why_holder"]);
    }
    assert_eq!(problem_fields(typed("delivery", "council", "", "").read()), ["council_does"]);
    assert!(typed("not-acting", "council", "", "").read().is_ok());
    assert_eq!(problem_fields(typed("", "council", "", "x").read()), ["kind"]);
}

#[test]
fn a_yes_is_to_these_words_and_no_others() {
    let agreed = risk(Kind::Delivery, Holder::Organisation, Yes::Agreed);
    let same = Named {
        kind: agreed.kind,
        words: agreed.words.clone(),
        source: agreed.source.clone(),
        holder: agreed.should_hold,
        why_holder: agreed.why_holder.clone(),
        council_does: agreed.council_does.clone(),
        holder_does: agreed.holder_does.clone(),
        cost: agreed.cost.clone(),
        payer: agreed.payer,
        review_on: agreed.review_on,
    };
    assert_eq!(yes_after(Some(&agreed), &same), Yes::Agreed);
    assert_eq!(yes_after(Some(&agreed), &Named { words: "Both keys".into(), ..same.clone() }), Yes::Asked);
    assert_eq!(yes_after(Some(&agreed), &Named { holder: Holder::Council, ..same.clone() }), Yes::NotAsked);
    assert_eq!(yes_after(None, &same), Yes::Asked);
    // Another day on which we look at it is not another question.
    let day = chrono::NaiveDate::default();
    assert_eq!(yes_after(Some(&agreed), &Named { review_on: Some(day), ..same.clone() }), Yes::Agreed);
    // A no is heard once: the very same is not asked again.
    let declined = Risk { organisation_yes: Yes::Declined, holder: Holder::Council, ..agreed };
    assert!(presses(&declined, &same));
    assert!(!presses(&declined, &Named { council_does: "We open it on Mondays".into(), ..same.clone() }));
    assert!(!presses(&declined, &Named { holder: Holder::Council, ..same }));
}

fn any_risk() -> impl Strategy<Value = Risk> {
    (
        prop::sample::select(Kind::ALL.to_vec()),
        prop::sample::select(Holder::ALL.to_vec()),
        prop::sample::select(Yes::ALL.to_vec()),
    )
        .prop_map(|(kind, holder, yes)| risk(kind, holder, yes))
}

proptest! {
    #[test]
    fn while_a_group_has_not_answered_there_is_a_question(risks in prop::collection::vec(any_risk(), 0..6)) {
        let open = open_questions(&risks);
        for risk in &risks {
            let is_open = risk.organisation_yes == Yes::Asked;
            prop_assert_eq!(open.iter().any(|one| std::ptr::eq(*one, risk)), is_open);
        }
    }

    #[test]
    fn nothing_is_answered_that_was_not_asked(
        yes in prop::sample::select(Yes::ALL.to_vec()),
        answer in prop::sample::select(Answer::ALL.to_vec()),
    ) {
        if matches!(yes, Yes::NotAsked | Yes::Declined) {
            prop_assert_eq!(yes.next(answer.action()), None);
        }
    }

    // Whatever an officer does, in whatever order, no part of a risk is the group's without its own yes since it was
    // last asked, and without its cost being met.
    #[test]
    fn no_officer_moves_a_risk_to_a_group_alone(steps in prop::collection::vec(step(), 0..24)) {
        let mut one = risk(Kind::Delivery, Holder::Council, Yes::NotAsked);
        one.payer = Payer::Nobody;
        let mut agreed_since_asked = false;
        for step in steps {
            match step {
                Step::Officer(named) => {
                    let yes = yes_after(Some(&one), &named);
                    if yes == Yes::Asked {
                        agreed_since_asked = false;
                    }
                    one.holder = named::holder_after(&named, yes);
                    one.organisation_yes = yes;
                    one.should_hold = named.holder;
                    one.why_holder = named.why_holder;
                    one.words = named.words;
                    one.council_does = named.council_does;
                    one.payer = named.payer;
                }
                Step::Group(answer) => {
                    let Some(yes) = one.organisation_yes.next(answer.action()) else { continue };
                    agreed_since_asked = yes == Yes::Agreed;
                    one.organisation_yes = yes;
                    one.holder = holds_today(one.should_hold, yes, one.payer);
                }
            }
            if one.holder.is_on_group() {
                prop_assert!(agreed_since_asked && one.payer.is_met());
            }
            if !agreed_since_asked {
                prop_assert_eq!(one.holder, Holder::Council);
            }
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Officer(Named),
    Group(Answer),
}

fn step() -> impl Strategy<Value = Step> {
    let words = prop::sample::select(vec!["The key", "Both keys"]);
    let holder = prop::sample::select(Holder::ALL.to_vec());
    let payer = prop::sample::select(Payer::ALL.to_vec());
    let officer = (words, holder, payer).prop_map(|(words, holder, payer)| {
        Step::Officer(Named {
            kind: Kind::Delivery,
            words: words.into(),
            source: String::new(),
            holder,
            why_holder: "They have it".into(),
            council_does: "We pay for a second one".into(),
            holder_does: String::new(),
            cost: String::new(),
            payer,
            review_on: None,
        })
    });
    prop_oneof![officer, prop::sample::select(Answer::ALL.to_vec()).prop_map(Step::Group)]
}
