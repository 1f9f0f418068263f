//! Deciding, changing a decision before it goes out, and marking it as gone out.

use std::collections::BTreeSet;

use serde_json::json;

use super::budget::Purse;
use super::earlier::store::Earlier;
use super::earlier::{self, Kept, Why};
use super::record::{self, Interests, store::Record};
use super::said::Said;
use super::store::{self, Decision};
use super::{Action, Outcome, State, facts, policy, reason, risk, turning};
use crate::app::Change;
use crate::application;
use crate::application::store::{Application, apart, spent};
use crate::db::types::Json;
use crate::error::{Error, Problems, Result};
use crate::fund::{self, RoundAction};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicantQuestionId, ApplicationId, DecisionId, PersonId, RoundId};
use crate::panel;
use crate::relationship;
use crate::review::cited::Wanted;
use crate::review::store::Head;

/// Who can be named for a group to talk to: an officer of the funder to whom its application is not closed; whoever speaks
/// with it where nobody is named.
///
/// # Errors
/// A database that cannot be reached.
pub fn can_talk(
    change: &mut Change<'_>,
    application: &Application,
    contact: &PersonId,
    asked: Option<&PersonId>,
) -> Result<PersonId> {
    let asked = asked.unwrap_or(contact);
    let officers = apart::officers(change.db, application, contact)?;
    if officers.iter().any(|person| person.id == *asked) {
        return Ok(asked.clone());
    }
    Err(Error::problem("talk_to", "Choose whom the group can talk to"))
}

/// Whether everything was heard that a decision waits for. A wait waits for none of it: a council that is late can say by
/// when its groups hear.
fn is_ready(change: &mut Change<'_>, head: &Head, is_recommended: bool) -> Result<()> {
    let id = &head.application.id;
    policy::panel_was_heard(store::has_panel(change.db, &head.round.id)?, is_recommended)?;
    let looked = turning::store::looked_at(change.db, id)?;
    let fund_slug = store::of_round(change.db, &head.round.id)?.fund_slug;
    turning::policy::was_looked_at(&head.form.round, &fund_slug, looked)?;
    let check = facts::store::of(change.db, id)?;
    let check = check.as_ref().map(facts::store::Seen::from);
    facts::policy::was_checked(&head.form.round, id, check.as_ref(), change.today())
}

/// Decides on an application, or changes what was decided. Nobody but those who decide sees it before its release.
///
/// # Errors
/// Not found, refused with the reason, overtaken by another decision, or what is to be put right; an amount that the
/// budget has not got is a problem with the field `amount`.
pub fn decide(change: &mut Change<'_>, id: &ApplicationId, said: &Said) -> Result<DecisionId> {
    let who = change.who()?;
    // An application never changes its round, so this may be read before the round's row is touched.
    let round_id = application::store::get(change.db, id)?.round_id;
    fund::store::touch_round(change.db, &round_id)?;
    application::store::touch(change.db, id)?;
    let round = fund::store::round(change.db, &round_id)?;
    let application = application::store::get(change.db, id)?;
    let known = store::of_application(change.db, id)?;
    let (head, ties) = crate::review::store::look(change.db, id, &who.person)?;
    policy::may_decide(&who, &application, &ties, known.as_ref())?;
    policy::is_time(&round, change.now)?;
    let recommendation = panel::store::recommendation(change.db, id)?;
    if said.outcome != Some(Outcome::NotDecidedYet) {
        is_ready(change, &head, recommendation.is_some())?;
    }
    if known.as_ref().map_or(0, |known| known.version) != said.version {
        return Err(Error::Overtaken("Somebody else decided on this application while you were writing.".into()));
    }
    let mut problems = Problems::default();
    let recommended = recommendation.as_ref().map(|advice| (advice.outcome, advice.amount_pence));
    let settled = said.settle(application.amount_pence, recommended, change.today(), &mut problems);
    let mut given = spent::given(change.db, &round_id)?;
    given.retain(|one| one.application != *id);
    let ledger = crate::risk::store::of(change.db, id)?;
    let band = head.form.round.band;
    let about = risk::About { outcome: settled.outcome, kinds: &settled.reason_kinds, band, ledger: &ledger };
    let of_risk = said.risk.settle(about, &mut problems);
    let options = record::options(&said.options, band, &mut problems);
    let (power, minute) = record::power_for(&head.form, settled.amount_pence, &said.minute, &mut problems);
    policy::in_proportion(settled.check_due_on, change.today(), band, &mut problems);
    let purse = Purse::beside(round.budget_pence, &head.form, application.strand.as_deref(), &given);
    if let Err(words) = purse.give(settled.amount_pence) {
        problems.add("amount", words);
    }
    let rests_on = check_notes(change, &head, said, &mut problems)?;
    problems.check()?;
    let talk_to_id = can_talk(change, &application, &head.round.contact_id, said.talk_to.as_ref())?;
    let check_by_id = match settled.outcome {
        Outcome::OnceChecked => Some(checker(change, &head, said.check_by.as_ref(), &who.person)?),
        _ => None,
    };
    panel::actions::begin_review(change, &application)?;
    let state = next_state(known.as_ref())?;
    let decision = Decision {
        id: known.as_ref().map_or_else(|| change.id(), |known| known.id.clone()),
        application_id: id.clone(),
        round_id: round_id.clone(),
        state,
        outcome: settled.outcome,
        amount_pence: settled.amount_pence,
        reasons: settled.reasons,
        strong: settled.strong,
        to_check: settled.to_check,
        check_by_id,
        check_due_on: settled.check_due_on,
        not_acting: settled.not_acting,
        reason_kinds: reason::kept(&settled.reason_kinds),
        departure_reason: settled.departure_reason,
        wait_until: settled.wait_until,
        talk_to_id,
        decided_by: who.person,
        decided_at: change.now,
        released_by: None,
        released_at: None,
        version: said.version + 1,
    };
    if let Some(known) = known.as_ref().filter(|known| known.state != State::Reopened) {
        let why = if known.state == State::Decided { Why::Changed } else { Why::Waited };
        keep(change, known, Kept::of(known), why, "")?;
    }
    store::save(change.db, &decision, known.is_none())?;
    store::rest_on(change.db, &decision.id, rests_on.iter().map(|one| &one.note.id))?;
    let answered = crate::review::store::question::answered(change.db, id)?;
    let is_theirs = |one: &&ApplicantQuestionId| answered.iter().any(|answer| answer.id == one.as_str());
    let once: BTreeSet<&ApplicantQuestionId> = said.answers.iter().collect();
    store::rest_on_answers(change.db, &decision.id, once.into_iter().filter(is_theirs))?;
    relationship::early::actions::used(change, &rests_on, "decision", decision.id.as_str())?;
    risk::store::save(change.db, &decision.id, &of_risk)?;
    let interests = Json(Interests::of(&record::store::declared(change.db, id)?));
    let record = Record { decision_id: decision.id.clone(), power, options, interests, minute };
    record::store::put(change.db, &record)?;
    spent::add_up(change.db, &round_id)?;
    // Not on the application's own history, which its group reads: it hears by letter, and all groups at once.
    let detail = json!({
        "outcome": decision.outcome,
        "amount_pence": decision.amount_pence,
        "wait_until": decision.wait_until,
        "departs": !decision.departure_reason.is_empty(),
    });
    let thing = Thing::new("decision", &decision.id);
    let action = if known.is_none() { "decided" } else { "decided anew" };
    history::record(change, &thing, Event::new(action).detail(detail).words(&decision.reasons))?;
    Ok(decision.id)
}

/// The notes that a decision rests on: each one that may be cited, and together with what the readings cite no more than
/// for any other application.
fn check_notes(
    change: &mut Change<'_>,
    head: &Head,
    said: &Said,
    problems: &mut Problems,
) -> Result<Vec<relationship::store::Known>> {
    let mut known = relationship::store::of(change.db, &head.application.id)?;
    let notes: BTreeSet<String> = said.notes.iter().map(ToString::to_string).collect();
    let counted = crate::review::store::cited::in_readings(change.db, &head.application.id)?;
    let wanted = Wanted { form: &head.form, known: &known, counted: &counted, today: change.today() };
    for (_, words) in wanted.check(&notes).err().unwrap_or_default() {
        problems.add("notes", words);
    }
    known.retain(|one| notes.contains(one.note.id.as_str()));
    Ok(known)
}

/// Who checks with the group: one of those it can talk to, and never whoever decides, who would say alone that the
/// money goes out.
fn checker(change: &mut Change<'_>, head: &Head, asked: Option<&PersonId>, decider: &PersonId) -> Result<PersonId> {
    let checker = can_talk(change, &head.application, &head.round.contact_id, asked)
        .map_err(|_| Error::problem("check_by", "Choose who checks it with the group"))?;
    if checker == *decider {
        return Err(Error::problem("check_by", "You decide, so somebody else checks it with the group"));
    }
    Ok(checker)
}

/// Keeps a decision that no longer stands, with why.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep(change: &mut Change<'_>, decision: &Decision, body: Kept, why: Why, reason: &str) -> Result<()> {
    let of_risk = risk::store::of(change.db, &decision.id)?;
    let body = Kept { risk_words: of_risk.risk_words, considered: of_risk.considered, ..body };
    let earlier = Earlier {
        id: change.id(),
        decision_id: decision.id.clone(),
        body: Json(body),
        why,
        reason: reason.to_owned(),
        ended_by: change.person()?,
        ended_at: change.now,
    };
    earlier::store::insert(change.db, &earlier)
}

/// Opens a decision again: it is kept as it was, and its money is held until it is decided anew. Where its group has
/// been told, the application waits until `hear_by`. The caller takes back the grant and writes the letters.
///
/// # Errors
/// Refused when it is not at a point at which it can be.
pub fn mark_reopened(
    change: &mut Change<'_>,
    decision: &Decision,
    body: Kept,
    why: Why,
    reason: &str,
    hear_by: Option<chrono::NaiveDate>,
) -> Result<()> {
    let action = if why == Why::NotHeld { Action::NotHeld } else { Action::Reopen };
    let state =
        decision.state.next(action).ok_or_else(|| Error::refused("This decision has been opened again already."))?;
    keep(change, decision, body, why, reason)?;
    let reopened = Decision { state, version: decision.version + 1, ..decision.clone() };
    store::save(change.db, &reopened, false)?;
    let said = if why == Why::NotHeld { "did not hold" } else { "reopened" };
    let detail = json!({ "outcome": decision.outcome, "amount_pence": decision.amount_pence, "hear_by": hear_by });
    history::record(
        change,
        &Thing::new("decision", &decision.id),
        Event::new(said).detail(detail.clone()).words(reason),
    )?;
    if decision.released_at.is_some() {
        use application::{Action as Move, State as Place};
        let at = application::store::get(change.db, &decision.application_id)?.state;
        let place = if at == Place::Waiting { Some(at) } else { at.next(Move::OpenAgain) };
        let place =
            place.ok_or_else(|| Error::refused("This application has moved on meanwhile. Open the page again."))?;
        store::set_application(change.db, &decision.application_id, place, hear_by, change.now)?;
        let thing = Thing::new("application", &decision.application_id);
        history::record(change, &thing, Event::new("decision reopened").detail(detail).words(reason))?;
    }
    Ok(())
}

fn next_state(known: Option<&Decision>) -> Result<State> {
    let Some(known) = known else { return Ok(State::Decided) };
    let action = match known.state {
        State::Decided => Action::Change,
        State::Reopened => Action::DecideAnew,
        State::Released | State::Checked => Action::DecideAfterWait,
    };
    known.state.next(action).ok_or_else(|| Error::refused("The decision has gone out, so it stays as it is."))
}

/// Marks a decision as gone out, and moves its application on. The caller writes the letters in the same transaction.
///
/// # Errors
/// Refused when it has gone out already or its application has moved meanwhile.
pub fn mark_released(change: &mut Change<'_>, application: &Application, decision: &Decision) -> Result<Decision> {
    use application::{Action as Move, State as Place};
    let moved = || Error::refused("This application has moved on meanwhile. Open the page again to see how it stands.");
    application::store::touch(change.db, &application.id)?;
    let now_at = application::store::get(change.db, &application.id)?.state;
    let waits = decision.outcome == Outcome::NotDecidedYet;
    let place = match (waits, now_at) {
        // Told to wait, and told to wait again: the date is new, the state is not.
        (true, Place::Waiting) => Place::Waiting,
        (true, at) => at.next(Move::Wait).ok_or_else(moved)?,
        (false, at) => at.next(Move::Decide).ok_or_else(moved)?,
    };
    let released = Decision {
        state: decision.state.next(Action::Release).ok_or_else(moved)?,
        released_by: change.who.as_ref().map(|who| who.person.clone()),
        released_at: Some(change.now),
        version: decision.version + 1,
        ..decision.clone()
    };
    store::save(change.db, &released, false)?;
    store::set_application(change.db, &application.id, place, decision.wait_until, change.now)?;
    let detail = json!({ "outcome": decision.outcome, "amount_pence": decision.amount_pence, "wait_until": decision.wait_until });
    let action = if waits { "not decided yet" } else { "decision released" };
    let event = Event::new(action).detail(detail).words(&decision.reasons);
    history::record(change, &Thing::new("application", &application.id), event)?;
    history::record(change, &Thing::new("decision", &decision.id), Event::new("released"))?;
    Ok(released)
}

/// Notes that what was to be checked together is as it should be. The caller makes the grant in the same transaction.
///
/// # Errors
/// Refused when nothing waits for a check.
pub fn mark_checked(change: &mut Change<'_>, decision: &Decision, words: &str) -> Result<Decision> {
    let state = decision.state.next(Action::Confirm).ok_or_else(|| Error::refused("Nothing is left to check here."))?;
    let checked = Decision { state, version: decision.version + 1, ..decision.clone() };
    store::save(change.db, &checked, false)?;
    let event = Event::new("checked together").words(words);
    history::record(change, &Thing::new("decision", &decision.id), event)?;
    history::record(change, &Thing::new("application", &decision.application_id), Event::new("checked together"))?;
    Ok(checked)
}

/// Moves a closed round on once nothing in it waits any more. A rolling round stays open.
///
/// # Errors
/// A database that cannot be reached.
pub fn finish_round(change: &mut Change<'_>, id: &RoundId) -> Result<()> {
    let round = fund::store::round(change.db, id)?;
    let Some(next) = round.state.next(RoundAction::Decide) else { return Ok(()) };
    if store::anything_open(change.db, id)? {
        return Ok(());
    }
    fund::store::set_round_state(change.db, id, next)?;
    history::record(change, &fund::actions::thing(id), Event::new("decided"))
}
