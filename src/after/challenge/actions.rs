//! A group challenges, and somebody who took no part answers.

use super::policy::{self, ANSWER};
use super::store::{self, Challenge};
use super::{Answer, Named, Of, State, Took, Typed};
use crate::after::bundle::redacting::names::Names;
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::application::apart;
use crate::application::store::{self as applications, Application};
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::people::{self, Role};
use crate::text::plain::{one_line, tidy};
use crate::text::working;
use crate::{decision, fund, organisation};

/// What its tasks are kept under.
pub const OWED: &str = "challenge";

/// Whether a group has been told what was decided, and by whom.
fn told(change: &mut Change<'_>, id: &ApplicationId) -> Result<bool> {
    let decision = decision::store::of_application(change.db, id)?;
    Ok(decision.as_ref().is_some_and(decision::policy::is_out))
}

/// Somebody in the group says what is not right.
///
/// # Errors
/// Not found for everybody else; refused while there is nothing to say it of, or an answer is still to come.
pub fn make(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let application = applications::get(change.db, id)?;
    if !organisation::store::is_member(change.db, &application.organisation_id, &who.person)? {
        return Err(Error::NotFound);
    }
    let (of, words) = typed.read()?;
    let told = told(change, id)?;
    policy::may_challenge(&application, of, told)?;
    if store::of(change.db, id)?.iter().any(|(one, ..)| one.state == State::Open) {
        return Err(Error::refused_with(
            Words::key("after-challenge-one-at-a-time"),
            format!("/applications/{id}/challenge"),
            Words::key("after-challenge-title"),
        ));
    }
    let form = fund::store::newest_form(change.db, &application.round_id)?.body.0;
    let challenge = Challenge {
        id: change.id(),
        application_id: id.clone(),
        round_id: application.round_id.clone(),
        state: State::Open,
        of,
        words,
        may_name: typed.may_name,
        made_by: who.person,
        made_at: change.now,
        answer_by: working::by_law(change.today(), form.round.challenges.days),
        answer: String::new(),
        changes: String::new(),
        public_words: String::new(),
        answered_by: None,
        answered_at: None,
    };
    store::save(change.db, &challenge, true)?;
    let event = Event::new("decision challenged").words(&challenge.words);
    history::record(change, &Thing::new("application", id), event)?;
    tell_those_who_may_answer(change, &application, &challenge)
}

/// Whoever may answer finds it among what needs them today, and gets a letter. Where everybody took part, an administrator
/// is asked to find somebody.
fn tell_those_who_may_answer(change: &mut Change<'_>, application: &Application, challenge: &Challenge) -> Result<()> {
    let took = store::took(change.db, &application.id, &application.round_id)?;
    let mut not_for = took.all();
    not_for.extend(applications::apart::everybody(change.db, &application.id)?);
    let href = format!("/desk/applications/{}/challenge", application.id);
    let may: Vec<Person> = holding(change, application, ANSWER, &not_for)?;
    owed::add(
        change,
        Owed {
            funder: &application.funder_id,
            kind: OWED,
            about: challenge.id.as_str(),
            text: format!("Answer what {} says of our decision", application.organisation_name),
            hint: one_line(&challenge.words).chars().take(120).collect(),
            href: href.clone(),
            due: Some(challenge.answer_by),
            application: Some(&application.id),
            not_for,
            person: None,
        },
    )?;
    let nobody = may.is_empty();
    let to = if nobody { holding(change, application, &[Role::Administrator], &[])? } else { may };
    for person in to {
        let letter = Letter::to("decision-challenged", &person)
            .about(Thing::new("application", &application.id), Some(&application.funder_id))
            .value("organisation", &application.organisation_name)
            .value("process", challenge.of == Of::Process)
            .value("words", &challenge.words)
            .value("answer_by", challenge.answer_by)
            .value("nobody", nobody)
            .value("link", format!("{}{href}", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

fn holding(change: &mut Change<'_>, of: &Application, roles: &[Role], but: &[PersonId]) -> Result<Vec<Person>> {
    let mut people: Vec<Person> = Vec::new();
    for role in roles {
        for person in people::store::with_role(change.db, &of.funder_id, *role)? {
            if !but.contains(&person.id) && !people.iter().any(|known| known.id == person.id) {
                people.push(person);
            }
        }
    }
    Ok(people)
}

/// Somebody who took no part answers; the group gets a letter, and everyone reads what comes of it.
///
/// # Errors
/// Not found, refused for whoever took part or stands apart, or something to put right.
pub fn answer(change: &mut Change<'_>, id: &ApplicationId, typed: &Answer) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = crate::review::store::look(change.db, id, &who.person)?;
    let application = &head.application;
    let took: Took = store::took(change.db, id, &application.round_id)?;
    policy::may_answer(&who, &application.funder_id, &took)?;
    apart::need_open_of(ties.closed(), application)?;
    let all = store::of(change.db, id)?;
    let Some((mut challenge, ..)) = all.into_iter().find(|(one, ..)| one.state == State::Open) else {
        return Err(Error::Overtaken(
            "Somebody else answered this while you were writing. Their answer stands below.".into(),
        ));
    };
    let members = organisation::store::members(change.db, &application.organisation_id)?;
    let named = Named {
        group: application.organisation_name.clone(),
        reference: application.reference.clone(),
        people: Names::of(members.iter().map(|member| member.name.as_str())),
    };
    let action = typed.read(&named, challenge.may_name)?;
    challenge.state = challenge.state.next(action).ok_or(Error::NotFound)?;
    challenge.answer = tidy(&typed.answer);
    challenge.changes = tidy(&typed.changes);
    challenge.public_words = tidy(&typed.public_words);
    challenge.answered_by = Some(who.person.clone());
    challenge.answered_at = Some(change.now);
    store::save(change.db, &challenge, false)?;
    owed::settle(change, OWED, challenge.id.as_str())?;
    let event = Event::new("decision challenge answered").words(&challenge.answer);
    history::record(change, &Thing::new("application", id), event)?;
    for member in &members {
        let letter = Letter::to("decision-challenge-answered", member)
            .about(Thing::new("application", id), Some(&application.funder_id))
            .value("organisation", &application.organisation_name)
            .value("fund", head.form.fund.name.first())
            .value("writer", who.call_name())
            .value("state_key", challenge.state.applicant_key())
            .value("answer", &challenge.answer)
            .value("changes", &challenge.changes)
            .value("link", format!("{}/applications/{id}/challenge", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}
