use super::*;
use crate::application::State;
use crate::clock::Instant;
use crate::fund::form::{Kind, Texts};
use crate::ids::{ApplicationId, FormVersionId, FunderId, OrganisationId, PersonId, RoundId, SessionId};
use crate::people::Held;

fn application(state: State) -> Application {
    Application {
        id: ApplicationId::from("a"),
        reference: "A-1".into(),
        funder_id: FunderId::from("rivermouth"),
        round_id: RoundId::from("r"),
        form_version_id: FormVersionId::from("f"),
        organisation_id: OrganisationId::from("o"),
        organisation_name: "Sunday Kitchen".into(),
        strand: None,
        state,
        state_at: Instant::default(),
        amount_pence: Some(95_000),
        waiting_until: None,
        started_by: PersonId::from("hulya"),
        started_at: Instant::default(),
        submitted_by: None,
        submitted_at: (state != State::Draft).then(Instant::default),
        listed_at: Instant::default(),
        version: 1,
    }
}

fn who(roles: &[Role], funder: &str) -> Who {
    let held = |role: &Role| Held { role: *role, funder: Some(FunderId::from(funder)) };
    Who {
        person: PersonId::from("amina"),
        name: "Amina".into(),
        email: "amina@example.org".into(),
        session: SessionId::from("s"),
        roles: roles.iter().map(held).collect(),
    }
}

const ASKED: Relation = Relation { contact: false, reader: true, panel: false, decider: false, member: false };

fn opens(roles: &[Role], state: State, declared: Option<Closeness>, relation: Relation) -> Result<()> {
    may_open_at_desk(&who(roles, "rivermouth"), &application(state), declared, relation)
}

#[test]
fn a_draft_and_another_funders_desk_do_not_exist() {
    for role in Role::ALL {
        let here = opens(&[*role], State::Draft, None, ASKED);
        assert!(matches!(here, Err(Error::NotFound)), "{role}");
        let there =
            may_open_at_desk(&who(&[*role], "elsewhere"), &application(State::UnderReview), None, Relation::default());
        assert!(matches!(there, Err(Error::NotFound)), "{role}");
    }
    let unsent = Application { submitted_at: None, ..application(State::Withdrawn) };
    let opened = may_open_at_desk(&who(&[Role::Commissioner], "rivermouth"), &unsent, None, Relation::default());
    assert!(matches!(opened, Err(Error::NotFound)));
}

#[test]
fn an_officer_opens_it_unless_conflicted() {
    let officer = &[Role::Commissioner];
    assert!(opens(officer, State::Submitted, None, Relation::default()).is_ok());
    assert!(opens(officer, State::UnderReview, Some(Closeness::Close), Relation::default()).is_ok());
    let refused = opens(officer, State::UnderReview, Some(Closeness::Conflict), Relation::default());
    assert!(matches!(refused, Err(Error::Refused { .. })));
    let one_of_them = Relation { member: true, ..Relation::default() };
    assert!(matches!(opens(officer, State::UnderReview, None, one_of_them), Err(Error::Refused { .. })));
    let (amina, application) = (who(officer, "rivermouth"), application(State::UnderReview));
    assert!(need_officer(&amina, &application, Some(Closeness::Conflict), Relation::default()).is_err());
    assert!(need_officer(&amina, &application, None, one_of_them).is_err());
    assert!(need_officer(&amina, &application, None, Relation::default()).is_ok());
}

#[test]
fn a_panel_member_declares_first_and_only_where_they_were_asked() {
    let panel = &[Role::PanelMember];
    assert!(matches!(opens(panel, State::UnderReview, None, Relation::default()), Err(Error::Refused { .. })));
    match opens(panel, State::UnderReview, None, ASKED) {
        Err(Error::Refused { next: Some((href, _)), .. }) => assert_eq!(href, "/desk/applications/a/declaration"),
        other => panic!("{other:?}"),
    }
    assert!(opens(panel, State::UnderReview, Some(Closeness::None), ASKED).is_ok());
    let sits = Relation { panel: true, ..Relation::default() };
    assert!(opens(panel, State::UnderReview, Some(Closeness::Close), sits).is_ok());
    assert!(opens(panel, State::UnderReview, Some(Closeness::Conflict), sits).is_err());
}

#[test]
fn a_decider_sees_their_own_rounds_and_scrutineers_no_application() {
    let decides = Relation { decider: true, ..Relation::default() };
    assert!(opens(&[Role::DecisionMaker], State::UnderReview, Some(Closeness::None), decides).is_ok());
    assert!(opens(&[Role::DecisionMaker], State::UnderReview, Some(Closeness::None), Relation::default()).is_err());
    assert!(opens(&[Role::Scrutineer], State::UnderReview, None, Relation::default()).is_err());
    assert!(opens(&[Role::Scrutineer], State::Decided, None, Relation::default()).is_err());
    for role in [Role::Administrator, Role::SafeguardingLead] {
        assert!(matches!(opens(&[role], State::Decided, None, Relation::default()), Err(Error::Refused { .. })));
    }
}

#[test]
fn an_answer_is_shown_to_those_its_question_named() {
    let asked = |seen_by: &[SeenBy], equity| Question {
        key: "q".into(),
        title: Texts::none(),
        hint: Texts::none(),
        why: Texts::none(),
        seen_by: seen_by.to_vec(),
        kind: Kind::YesNo,
        required: false,
        may_talk: false,
        strands: vec![],
        asks_amount: false,
        summary: false,
        equity,
        sensitive: false,
    };
    let application = application(State::UnderReview);
    let officer = sees_as(&who(&[Role::Commissioner], "rivermouth"), &application, Relation::default());
    let reader = sees_as(&who(&[Role::PanelMember], "rivermouth"), &application, ASKED);
    let bank = asked(&[SeenBy::Council, SeenBy::Payments], false);
    assert!(may_see_answer(&bank, &officer));
    assert!(!may_see_answer(&bank, &reader));
    assert!(may_see_answer(&asked(&[SeenBy::Everyone], false), &reader));
    let equity = asked(&[SeenBy::EquityTeam, SeenBy::Council], true);
    assert!(!may_see_answer(&equity, &officer));
}

#[test]
fn a_reading_that_was_asked_for_does_not_outlive_the_role() {
    for role in [Role::Scrutineer, Role::Administrator, Role::SafeguardingLead, Role::DecisionMaker] {
        let opened = opens(&[role], State::UnderReview, Some(Closeness::None), ASKED);
        assert!(matches!(opened, Err(Error::Refused { .. })), "{role}");
        let as_whom = sees_as(&who(&[role], "rivermouth"), &application(State::UnderReview), ASKED);
        assert!(!as_whom.contains(&SeenBy::Panel), "{role}");
    }
    let reader = sees_as(&who(&[Role::PanelMember], "rivermouth"), &application(State::UnderReview), ASKED);
    assert!(reader.contains(&SeenBy::Panel));
}
