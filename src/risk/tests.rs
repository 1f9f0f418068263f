use proptest::prelude::*;

use super::*;
use crate::clock::Instant;

fn typed(kind: &str, holder: &str, why: &str, does: &str) -> Typed {
    Typed {
        kind: kind.into(),
        words: "No bank account in the group's name".into(),
        holder: holder.into(),
        why_holder: why.into(),
        council_does: does.into(),
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
    let named = typed("could-go-wrong", "", "", "We pay through the CVS").read().expect("a risk");
    assert_eq!(named.holder, Holder::Council);
    for other in ["shared", "organisation"] {
        let fields = problem_fields(typed("could-go-wrong", other, " ", "We pay").read());
        assert_eq!(fields, ["why_holder"]);
    }
    assert_eq!(problem_fields(typed("could-go-wrong", "council", "", "").read()), ["council_does"]);
    assert!(typed("not-acting", "council", "", "").read().is_ok());
    assert_eq!(problem_fields(typed("", "council", "", "x").read()), ["kind"]);
}

#[test]
fn a_yes_is_to_these_words_and_no_others() {
    let agreed = risk(Kind::CouldGoWrong, Holder::Organisation, Yes::Agreed);
    let same = Named {
        kind: agreed.kind,
        words: agreed.words.clone(),
        holder: agreed.holder,
        why_holder: agreed.why_holder.clone(),
        council_does: agreed.council_does.clone(),
    };
    assert_eq!(yes_after(Some(&agreed), &same), Yes::Agreed);
    assert_eq!(yes_after(Some(&agreed), &Named { words: "Both keys".into(), ..same.clone() }), Yes::Asked);
    assert_eq!(yes_after(Some(&agreed), &Named { holder: Holder::Council, ..same.clone() }), Yes::NotAsked);
    assert_eq!(yes_after(None, &same), Yes::Asked);
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
    fn only_a_groups_own_yes_closes_its_question(risks in prop::collection::vec(any_risk(), 0..6)) {
        let open = open_questions(&risks);
        for risk in &risks {
            let closed = risk.holder != Holder::Organisation || risk.organisation_yes == Yes::Agreed;
            prop_assert_eq!(open.iter().any(|one| std::ptr::eq(*one, risk)), !closed);
        }
    }

    #[test]
    fn nothing_is_answered_that_was_not_asked(
        yes in prop::sample::select(Yes::ALL.to_vec()),
        answer in prop::sample::select(Answer::ALL.to_vec()),
    ) {
        if matches!(yes, Yes::NotAsked | Yes::Declined) {
            prop_assert_eq!(yes.next(answer), None);
        }
    }
}
