use proptest::prelude::*;

use super::*;
use crate::application::samples::application;
use crate::people::samples::who;

fn ties() -> impl Strategy<Value = Ties> {
    (
        prop::option::of(prop::sample::select(Standing::ALL.to_vec())),
        any::<(bool, bool, bool, bool, bool, bool, bool)>(),
        prop::option::of(prop::sample::select(State::ALL.to_vec())),
    )
        .prop_map(
            |(standing, (member, contact, wrote_up, wrote_evidence, translated, on_panel, decider), reading)| Ties {
                excepted: false,
                standing,
                member,
                contact,
                wrote_up,
                wrote_evidence,
                translated,
                reading,
                on_panel,
                decider,
            },
        )
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
    prop::collection::vec(prop::sample::select(Role::ALL.to_vec()), 0..4)
}

fn state() -> impl Strategy<Value = application::State> {
    prop::sample::select(application::State::ALL.to_vec())
}

proptest! {
    #[test]
    fn what_a_person_stepped_back_from_is_closed_to_them_everywhere(roles in roles(), state in state(), ties in ties()) {
        let (who, application) = (who(&roles, "here"), application(state));
        let ties = Ties { standing: Some(Standing::Conflict), ..ties };
        prop_assert!(may_open(&who, &application, &ties).is_err());
        prop_assert!(may_declare(&who, &application, &ties).is_err());
        prop_assert!(may_look_after(&who, &application, &ties).is_err());
        prop_assert!(may_see_shared(&who, &application, &ties).is_err());
        prop_assert!(may_judge(&ties).is_err());
        prop_assert!(why_not_reader(&ties, CloseReaders::MayRead).is_some());
    }

    #[test]
    fn where_the_close_step_back_whoever_is_close_is_not_asked_and_writes_nothing(state in prop::sample::select(State::ALL.to_vec()), ties in ties()) {
        let ties = Ties { standing: Some(Standing::Close), ..ties };
        prop_assert!(why_not_reader(&ties, CloseReaders::StepBack).is_some());
        prop_assert!(may_write(state, &ties, CloseReaders::StepBack).is_err());
    }

    #[test]
    fn another_funders_desk_does_not_exist(roles in roles(), state in state(), ties in ties()) {
        let (who, application) = (who(&roles, "elsewhere"), application(state));
        prop_assert!(matches!(may_open(&who, &application, &ties), Err(Error::NotFound)));
        prop_assert!(matches!(may_open_concern(&who, &application.funder_id, None, ""), Err(Error::NotFound)));
    }

    #[test]
    fn a_draft_does_not_exist_at_the_desk(roles in roles(), ties in ties()) {
        let (who, application) = (who(&roles, "here"), application(application::State::Draft));
        prop_assert!(matches!(may_open(&who, &application, &ties), Err(Error::NotFound)));
    }

    #[test]
    fn whoever_speaks_with_a_group_does_not_judge_it(ties in ties()) {
        if ties.contact || ties.wrote_up || ties.wrote_evidence || ties.translated {
            prop_assert!(may_judge(&ties).is_err());
            prop_assert!(why_not_reader(&ties, CloseReaders::MayRead).is_some());
            for state in State::ALL {
                prop_assert!(may_write(*state, &ties, CloseReaders::MayRead).is_err());
                prop_assert!(may_go_on(&application(application::State::UnderReview), &ties, *state).is_err());
            }
        }
    }

    #[test]
    fn whoever_it_is_closed_to_can_still_say_what_worries_them_and_nobody_needs_both_ways(
        roles in roles(),
        state in state(),
        ties in ties(),
        talks in any::<bool>(),
    ) {
        let (who, application) = (who(&roles, "here"), application(state));
        let apart = may_raise_apart(&who, &application, &ties, talks);
        prop_assert!(may_raise(&who, &application, &ties, talks).is_err() || apart.is_err());
        let known = at_desk::is_with_the_council(&application) || talks;
        let closed = ties.closed().is_some() && !roles.is_empty();
        prop_assert_eq!(apart.is_ok(), known && closed);
    }

    #[test]
    fn nobody_sees_anothers_reading_before_sharing_their_own(roles in roles(), ties in ties()) {
        let unshared = ties.reading.is_some_and(|reading| reading != State::Shared && reading.stands());
        let (who, application) = (who(&roles, "here"), application(application::State::UnderReview));
        if unshared {
            prop_assert!(may_see_shared(&who, &application, &ties).is_err());
        }
    }

    #[test]
    fn only_a_safeguarding_lead_opens_a_worry(roles in roles()) {
        let allowed = may_open_concern(&who(&roles, "here"), &"here".into(), None, "").is_ok();
        prop_assert_eq!(allowed, roles.contains(&Role::SafeguardingLead));
    }

    #[test]
    fn readers_declare_first(state in state(), ties in ties()) {
        let ties = Ties { standing: None, ..ties };
        for role in [Role::PanelMember, Role::DecisionMaker] {
            prop_assert!(may_open(&who(&[role], "here"), &application(state), &ties).is_err());
        }
    }
}
