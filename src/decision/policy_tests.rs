use std::collections::HashSet;

use super::*;
use crate::application::samples::application;
use crate::panel::store::Recommendation;
use crate::people::samples::who;
use crate::people::store::Person;
use crate::review::Standing;

fn someone(role: Role) -> Who {
    who(&[role], "here")
}

fn decision(outcome: Outcome, state: State) -> Decision {
    Decision {
        id: "d".into(),
        application_id: "a".into(),
        round_id: "r".into(),
        state,
        outcome,
        amount_pence: if outcome.gives() { 90_000 } else { 0 },
        reasons: "Neighbours asked for it.".into(),
        strong: String::new(),
        to_check: String::new(),
        check_by_id: None,
        check_due_on: None,
        not_acting: String::new(),
        reason_kinds: String::new(),
        departure_reason: String::new(),
        wait_until: None,
        talk_to_id: "c".into(),
        decided_by: "p".into(),
        decided_at: Instant::default(),
        released_by: None,
        released_at: None,
        version: 1,
    }
}

fn declared() -> Ties {
    Ties { standing: Some(Standing::None), decider: true, ..Ties::default() }
}

fn why(answer: Result<()>) -> String {
    format!("{:?}", answer.expect_err("a refusal"))
}

#[test]
fn only_the_holder_of_delegated_power_decides_and_declares_first() {
    let one = application(ApplicationState::UnderReview);
    assert!(may_decide(&someone(Role::DecisionMaker), &one, &declared(), None).is_ok());
    assert!(
        why(may_decide(&someone(Role::DecisionMaker), &one, &Ties { standing: None, ..declared() }, None))
            .contains("say whether you are close")
    );
    let another = Ties { decider: false, ..declared() };
    assert!(
        why(may_decide(&someone(Role::DecisionMaker), &one, &another, None)).contains("Somebody else holds the power")
    );
    assert!(why(may_decide(&someone(Role::Commissioner), &one, &declared(), None)).contains("decision-maker decides"));
    assert!(may_decide(&someone(Role::PanelMember), &one, &declared(), None).is_err());
    let elsewhere = Application { funder_id: "g".into(), ..one };
    assert!(matches!(may_decide(&someone(Role::DecisionMaker), &elsewhere, &declared(), None), Err(Error::NotFound)));
}

#[test]
fn whoever_spoke_with_the_group_or_is_close_to_it_does_not_decide() {
    let (dawn, one) = (someone(Role::DecisionMaker), application(ApplicationState::UnderReview));
    for ties in [
        Ties { contact: true, ..declared() },
        Ties { wrote_up: true, ..declared() },
        Ties { wrote_evidence: true, ..declared() },
        Ties { member: true, ..declared() },
        Ties { standing: Some(Standing::Conflict), ..Ties::default() },
    ] {
        assert!(may_decide(&dawn, &one, &ties, None).is_err(), "{ties:?}");
    }
}

#[test]
fn what_has_gone_out_stays_but_a_wait_is_decided() {
    let dawn = someone(Role::DecisionMaker);
    let waiting = application(ApplicationState::Waiting);
    let wait = decision(Outcome::NotDecidedYet, State::Released);
    assert!(may_decide(&dawn, &waiting, &declared(), Some(&wait)).is_ok());
    let funded = decision(Outcome::Funded, State::Released);
    assert!(may_decide(&dawn, &application(ApplicationState::Decided), &declared(), Some(&funded)).is_err());
    assert!(may_decide(&dawn, &application(ApplicationState::Withdrawn), &declared(), None).is_err());
    assert!(matches!(
        may_decide(&dawn, &application(ApplicationState::Draft), &declared(), None),
        Err(Error::NotFound)
    ));
}

fn weighed(decision: Option<Decision>) -> Weighed {
    Weighed {
        checker: String::new(),
        application: application(ApplicationState::UnderReview),
        recommendation: None,
        beside: Default::default(),
        decision,
        talk_to: None,
        open_risk: false,
        decider_apart: false,
        note_gone: false,
        of_risk: crate::decision::risk::OfRisk::default(),
    }
}

fn says(one: Weighed, panel: &[Person], declared: &HashSet<(PersonId, ApplicationId)>, rolling: bool) -> Vec<String> {
    let held = panel.iter().map(|member| ("m".into(), member.id.clone())).collect();
    says_with(one, &Seats { people: panel.to_vec(), held }, declared, rolling)
}

fn says_with(one: Weighed, panel: &Seats, declared: &HashSet<(PersonId, ApplicationId)>, rolling: bool) -> Vec<String> {
    let (band, today) = (SizeBand::SMALL, NaiveDate::default());
    let around = Around { fund_slug: "chest", rolling, panel, declared, band, today };
    blocks(&[one], &around).into_iter().map(|block| block.words).collect()
}

#[test]
fn nothing_goes_out_while_something_is_missing() {
    let nobody = HashSet::new();
    let ready = weighed(Some(decision(Outcome::InPart, State::Decided)));
    assert_eq!(says(ready.clone(), &[], &nobody, false), Vec::<String>::new());
    assert_eq!(says(weighed(None), &[], &nobody, false).len(), 1);
    assert_eq!(says(weighed(None), &[], &nobody, true), Vec::<String>::new());
    assert_eq!(says(Weighed { open_risk: true, ..ready.clone() }, &[], &nobody, false).len(), 1);

    assert_eq!(says(Weighed { note_gone: true, ..ready.clone() }, &[], &nobody, false).len(), 1);
    let apart = says(Weighed { decider_apart: true, ..ready.clone() }, &[], &nobody, false);
    assert!(apart[0].contains("stands apart"), "{apart:?}");

    let mut empty = ready.clone();
    empty.decision.as_mut().expect("a decision").reasons = " \n ".into();
    assert!(says(empty, &[], &nobody, false)[0].contains("no reasons"));

    let advice = Recommendation {
        id: "x".into(),
        application_id: "a".into(),
        panel_meeting_id: "m".into(),
        outcome: Outcome::Funded,
        amount_pence: 100_000,
        words: "Yes.".into(),
        recorded_by: "p".into(),
        recorded_at: Instant::default(),
        version: 1,
    };
    assert!(
        says(Weighed { recommendation: Some(advice.clone()), ..ready.clone() }, &[], &nobody, false)[0]
            .contains("differs")
    );

    let ama = Person {
        id: "ama".into(),
        email: "ama@example.org".into(),
        name: "Ama".into(),
        phone: String::new(),
        language: "en".into(),
        created_at: Instant::default(),
        version: 1,
    };
    assert_eq!(
        says(ready.clone(), std::slice::from_ref(&ama), &nobody, false),
        ["Ama of the panel has not said whether they are close to the group."]
    );
    let said = HashSet::from([(ama.id.clone(), ApplicationId::from("a"))]);
    assert_eq!(says(ready.clone(), std::slice::from_ref(&ama), &said, false), Vec::<String>::new());
    // Whoever sat at another meeting, or is on no panel any more, is asked nothing: nothing would wait for ever.
    let weighed = Weighed { recommendation: Some(Recommendation { outcome: Outcome::InPart, ..advice }), ..ready };
    let elsewhere = Seats { people: vec![ama.clone()], held: vec![("another".into(), ama.id.clone())] };
    let gone = Seats { people: vec![ama], held: Vec::new() };
    for panel in [elsewhere, gone] {
        let said = says_with(weighed.clone(), &panel, &nobody, false);
        assert!(said.iter().all(|words| !words.contains("close to the group")), "{said:?}");
    }
}

#[test]
fn a_round_without_a_named_decider_is_not_everybodys_to_see() {
    let round = RoundRow {
        id: "r".into(),
        fund_id: "fund".into(),
        funder_id: "here".into(),
        slug: "spring".into(),
        state: RoundState::Closed,
        size_band: String::new(),
        opens_at: Instant::default(),
        closes_at: None,
        decide_by: chrono::NaiveDate::default(),
        budget_pence: 0,
        spent_pence: 0,
        contact_id: "c".into(),
        decider_id: None,
        created_at: Instant::default(),
        version: 1,
    };
    for role in Role::ALL {
        let sees = sees_all_of(&who(&[*role], round.funder_id.as_str()), &round);
        assert_eq!(sees, matches!(role, Role::Commissioner | Role::DecisionMaker), "{role}");
    }
}
