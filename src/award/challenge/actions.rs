//! A group says that a check is not the right one, and somebody who did not decide answers.

use super::store::{self, Challenge};
use super::{State, Typed, said, waits};
use crate::app::Change;
use crate::application;
use crate::award::policy;
use crate::db::DbConn;
use crate::decision;
use crate::error::{Error, Result, Words};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people::store::Person;
use crate::text::working;

/// Somebody in the group says that the check is not the right one.
///
/// # Errors
/// Not found for everybody else; refused when nothing is checked, or when an answer is still to come.
pub fn make(change: &mut Change<'_>, id: &ApplicationId, words: &str) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let application = application::store::get(change.db, id)?;
    if !organisation::store::is_member(change.db, &application.organisation_id, &who.person)? {
        return Err(Error::NotFound);
    }
    let decision = decision::store::of_application(change.db, id)?.ok_or(Error::NotFound)?;
    let open = store::of(change.db, &decision.id)?.iter().any(|(one, _)| one.state == State::Open);
    if !waits(&decision) || open {
        return Err(Error::refused_with(
            Words::key("holding-challenge-not-now"),
            format!("/applications/{id}/decision"),
            Words::key("holding-challenge-back"),
        ));
    }
    let words = said(words)?;
    let form = fund::store::newest_form(change.db, &application.round_id)?.body.0;
    let challenge = Challenge {
        id: change.id(),
        application_id: id.clone(),
        decision_id: decision.id.clone(),
        state: State::Open,
        words: words.clone(),
        made_by: who.person,
        made_at: change.now,
        answer_by: working::after(change.today(), form.round.band.challenge_days()),
        answer: String::new(),
        instead: String::new(),
        answered_by: None,
        answered_at: None,
    };
    store::save(change.db, &challenge, true)?;
    let event = Event::new("check challenged").words(&words);
    history::record(change, &Thing::new("application", id), event)?;
    for person in answerers(change, &application, &decision)? {
        let link = format!("/desk/funds/{}/decisions/{id}/challenge", form.fund.slug);
        let letter = Letter::to("check-challenged", &person)
            .about(Thing::new("application", id), Some(&application.funder_id))
            .value("organisation", &application.organisation_name)
            .value("words", &words)
            .value("answer_by", challenge.answer_by)
            .value("link", format!("{}{link}", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The officers who neither stand apart, nor decided, nor make the check.
///
/// # Errors
/// A database that cannot be reached.
pub fn others(
    db: &mut DbConn,
    application: &application::store::Application,
    decision: &decision::store::Decision,
) -> Result<Vec<Person>> {
    let mut officers = application::store::apart::officers(db, application, &decision.decided_by)?;
    officers.retain(|officer| officer.id != decision.decided_by && decision.check_by_id.as_ref() != Some(&officer.id));
    Ok(officers)
}

/// Who is written to: the round's contact; where that is who decided, or checks it, or stands apart, every other officer who
/// does not. Where there is none, whoever checks answers.
fn answerers(
    change: &mut Change<'_>,
    application: &application::store::Application,
    decision: &decision::store::Decision,
) -> Result<Vec<Person>> {
    let contact = decision::store::of_round(change.db, &application.round_id)?.contact;
    let mut officers = others(change.db, application, decision)?;
    if officers.iter().any(|officer| officer.id == contact.id) {
        officers.retain(|officer| officer.id == contact.id);
    }
    if officers.is_empty() {
        officers = application::store::apart::officers(change.db, application, &contact.id)?;
        officers.retain(|officer| officer.id != decision.decided_by);
    }
    Ok(officers)
}

/// Somebody who did not decide answers. The group gets a letter.
///
/// # Errors
/// Not found, refused for whoever decided or stands apart, or something to put right.
pub fn answer(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<State> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = crate::review::store::look(change.db, id, &who.person)?;
    let named = decision::store::named(change.db, id)?.ok_or(Error::NotFound)?;
    let another = !others(change.db, &head.application, &named.decision)?.is_empty();
    policy::may_answer_challenge(&who, &head.application, &named.decision, &ties, another)?;
    let all = store::of(change.db, &named.decision.id)?;
    let Some((mut challenge, _)) = all.into_iter().find(|(one, _)| one.state == State::Open) else {
        return Err(Error::Overtaken(
            "Somebody else answered this while you were writing. Their answer stands below.".into(),
        ));
    };
    let given = typed.read()?;
    challenge.state = challenge.state.next(given.action).ok_or(Error::NotFound)?;
    challenge.answer = given.answer;
    challenge.instead = given.instead;
    challenge.answered_by = Some(who.person.clone());
    challenge.answered_at = Some(change.now);
    store::save(change.db, &challenge, false)?;
    let event = Event::new("check challenge answered").words(&challenge.answer);
    history::record(change, &Thing::new("application", id), event)?;
    for member in organisation::store::members(change.db, &head.application.organisation_id)? {
        let letter = Letter::to("check-challenge-answered", &member)
            .about(Thing::new("application", id), Some(&head.application.funder_id))
            .value("organisation", &head.application.organisation_name)
            .value("fund", head.form.fund.name.first())
            .value("writer", who.call_name())
            .value("state_key", challenge.state.applicant_key())
            .value("answer", &challenge.answer)
            .value("instead", &challenge.instead)
            .value("talk_to", &named.talk_to.name)
            .value("link", format!("{}/applications/{id}/decision", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(challenge.state)
}
