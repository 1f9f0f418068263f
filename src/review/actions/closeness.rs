//! What a commissioner does about who is how close: lifting a conflict declared by mistake, and, for a small team, letting
//! somebody judge who helped the group.

use crate::app::Change;
use crate::application;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::letters::{self, Letter};
use crate::people::{self, Role};
use crate::review::reading::{Action, State};
use crate::review::store::Head;
use crate::review::store::exception::Exception;
use crate::review::{Standing, policy, store};

/// The most characters of a reason.
const LIMIT: usize = 2_000;

fn check(field: &str, reason: &str, empty: &'static str) -> Result<()> {
    let mut problems = Problems::default();
    problems.need(field, reason, empty);
    if reason.chars().count() > LIMIT {
        problems.add(field, "That is more than we keep here. A few sentences are enough");
    }
    problems.check()
}

/// A commissioner lifts a conflict that somebody declared by mistake: the application is open to them again, and they
/// say anew how close they are. A reading of theirs is asked for again where one is still needed.
///
/// # Errors
/// Not found; refused with the reason; what is to be put right.
pub fn lift(change: &mut Change<'_>, id: &ApplicationId, person: &PersonId, reason: &str) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_lift(&who, &head.application, &ties, person)?;
    let declared = store::declaration::of(change.db, id, person)?.filter(|one| one.standing == Standing::Conflict);
    let declared =
        declared.ok_or_else(|| Error::Overtaken("They have not stepped back, or are back already.".into()))?;
    check(&format!("reason-{person}"), reason, "Write why, as they told you")?;
    store::declaration::remove(change.db, &declared.id)?;
    let event = Event::new("conflict lifted").words(reason);
    history::record(change, &Thing::new("declaration", &declared.id), event)?;
    // That somebody is back is for everybody who follows the application; why is between those it concerns.
    let detail = serde_json::json!({ "person": person });
    let event = Event::new("conflict lifted").detail(detail).words(reason);
    history::record(change, &Thing::new("closeness", id), event)?;
    come_back(change, &head, person)?;
    let person = people::store::by_id(change.db, person)?;
    let letter = Letter::to("conflict-lifted", &person)
        .about(Thing::new("closeness", id), Some(&head.application.funder_id))
        .value("organisation", &head.application.organisation_name)
        .value("fund", head.form.fund.name.first())
        .value("reason", reason.trim())
        .value("from", who.call_name())
        .value("from_email", &who.email)
        .value("link", format!("{}/desk/applications/{id}/declaration", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

fn come_back(change: &mut Change<'_>, head: &Head, person: &PersonId) -> Result<()> {
    let id = &head.application.id;
    let Some(reading) = store::reading::of_reader(change.db, id, person)? else { return Ok(()) };
    let reading = store::reading::touch(change.db, &reading.id)?;
    let Some(mut state) = reading.state.next(Action::ComeBack) else { return Ok(()) };
    let standing = store::reading::of_application(change.db, id)?;
    let standing = standing.iter().filter(|one| one.reading.state.stands()).count();
    let wanted = usize::try_from(head.form.round.readings).unwrap_or(usize::MAX);
    if standing < wanted && policy::is_under_way(&head.application).is_ok() {
        state = state.next(Action::AskAgain).unwrap_or(State::TakenBack);
    }
    store::reading::set_state(change.db, &reading.id, state, None)?;
    history::record(change, &Thing::new("reading", &reading.id), Event::new("came back"))
}

/// A commissioner lets somebody judge who helped the group, because the team is small; why stands in the record of the
/// decision.
///
/// # Errors
/// Not found; refused with the reason; what is to be put right.
pub fn except(change: &mut Change<'_>, id: &ApplicationId, person: &PersonId, reason: &str) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_except(&who, &head.application, &ties, person)?;
    let candidates = store::candidate::candidates(change.db, &head.application, &head.round, JUDGES)?;
    let candidate = candidates.into_iter().find(|one| one.person == *person);
    let candidate = candidate.filter(|one| policy::can_be_excepted(&one.ties));
    let mut problems = Problems::default();
    if candidate.is_none() {
        problems.add("person", "Choose somebody whom only their help to the group keeps from judging");
    }
    if let Err(Error::Problem(more)) =
        check("reason", reason, "Give the reason. It stands in the record of the decision")
    {
        problems.0.extend(more.0);
    }
    problems.check()?;
    let exception = Exception {
        id: change.id(),
        application_id: id.clone(),
        person_id: person.clone(),
        reason: reason.trim().to_owned(),
        granted_by: who.person,
        granted_at: change.now,
    };
    store::exception::insert(change.db, &exception)?;
    let detail = serde_json::json!({ "person": person });
    let event = Event::new("exception made").detail(detail).words(reason);
    history::record(change, &Thing::new("closeness", id), event)
}

/// Who judges: readers, and those who decide.
pub const JUDGES: &[Role] = &[Role::PanelMember, Role::Commissioner, Role::DecisionMaker];
