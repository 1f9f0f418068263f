use super::*;
use crate::application::samples::application;
use crate::people::samples::who;
use crate::review::Standing;

fn someone(role: Role) -> Who {
    who(&[role], "here")
}

fn ties(standing: Option<Standing>) -> Ties {
    Ties { standing, ..Ties::default() }
}

#[test]
fn a_member_declares_before_taking_part() {
    let (ama, one) = (someone(Role::PanelMember), application(State::UnderReview));
    assert!(may_record(&ama, &one, true, &ties(None)).is_err());
    assert!(may_record(&ama, &one, true, &ties(Some(Standing::None))).is_ok());
    assert!(may_record(&ama, &one, true, &ties(Some(Standing::Close))).is_ok());
    assert!(may_record(&ama, &one, false, &ties(Some(Standing::None))).is_err());
    assert_eq!(sight(&ama, &one.funder_id, &ties(None)), Sight::Name);
}

#[test]
fn whoever_stepped_back_sees_and_writes_nothing_commissioners_too() {
    for role in [Role::PanelMember, Role::Commissioner, Role::DecisionMaker] {
        for closed in [ties(Some(Standing::Conflict)), Ties { member: true, ..ties(Some(Standing::None)) }] {
            let (who, one) = (someone(role), application(State::UnderReview));
            assert_eq!(sight(&who, &one.funder_id, &closed), Sight::Reference);
            assert!(may_record(&who, &one, true, &closed).is_err());
        }
    }
}

#[test]
fn whoever_helped_the_group_writes_no_recommendation_unless_excepted() {
    let one = application(State::UnderReview);
    let said = ties(Some(Standing::None));
    for helped in [
        Ties { contact: true, ..said.clone() },
        Ties { wrote_up: true, ..said.clone() },
        Ties { wrote_evidence: true, ..said },
    ] {
        for role in [Role::PanelMember, Role::Commissioner] {
            assert!(may_record(&someone(role), &one, true, &helped).is_err(), "{helped:?}");
            let excepted = Ties { excepted: true, ..helped.clone() };
            assert!(may_record(&someone(role), &one, true, &excepted).is_ok(), "{excepted:?}");
        }
        assert_eq!(sight(&someone(Role::PanelMember), &one.funder_id, &helped), Sight::Whole, "they see it as before");
    }
}

#[test]
fn another_funders_table_does_not_exist() {
    let other = FunderId::from("g");
    assert!(matches!(may_open(&someone(Role::Commissioner), &other, false), Err(Error::NotFound)));
    assert!(matches!(may_open(&someone(Role::Scrutineer), &FunderId::from("here"), false), Err(Error::Refused { .. })));
    assert!(may_open(&someone(Role::PanelMember), &FunderId::from("here"), false).is_err());
}

#[test]
fn nothing_is_recommended_before_a_group_was_heard_that_was_promised_to_be() {
    let (today, one) = (NaiveDate::default(), application(State::Submitted));
    let not_offered = Promise { of_the_round: true, offer: None };
    assert!(may_be_weighed(&someone(Role::PanelMember), &one, &not_offered, today).is_err());
    let officers = may_be_weighed(&someone(Role::Commissioner), &one, &not_offered, today);
    assert!(matches!(officers, Ok(Some(Waits::ForOffer))), "an officer can offer it, or say why it cannot wait");
    assert!(matches!(may_be_weighed(&someone(Role::PanelMember), &one, &Promise::default(), today), Ok(None)));
}

#[test]
fn nothing_is_recommended_on_what_is_a_draft_withdrawn_or_decided() {
    for state in [State::Draft, State::Withdrawn, State::Decided] {
        let who = someone(Role::Commissioner);
        assert!(may_record(&who, &application(state), false, &ties(Some(Standing::None))).is_err(), "{state}");
    }
}
