//! `/applications/{id}/conversation`: talking about several questions, or all of them; and what came of it.

use actix_web::{HttpResponse, web};

use super::asking;
use super::desk::arranged;
use super::policy as times;
use super::store::{self, Appointment, Officer};
use super::views::{Choices, TalkedRow, WholeView};
use super::writing;
use super::{Asked, Way};
use crate::application::State as ApplicationState;
use crate::application::conversation::store::Conversation;
use crate::application::conversation::{State, policy};
use crate::application::opened;
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::form::Question;
use crate::ids::ApplicationId;
use crate::people::store::Person;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// Whom a group can talk with, and the times they offer, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn officers(db: &mut DbConn, opened: &Opened, now: Instant) -> Result<Vec<Officer>> {
    store::officers(db, &opened.round.funder_id, opened.round.decider_id.as_ref(), now + times::AHEAD)
}

/// What a form that asks to talk offers, in a language: the times are those of whoever talks with the group.
pub fn choices(officers: &[Officer], talker: &Person, contact: &Person, language: Language) -> Choices {
    let others: Vec<Item> = officers
        .iter()
        .filter(|one| one.person.id != contact.id)
        .map(|one| Item::new(one.person.id.as_str(), &one.person.name))
        .collect();
    let offered = officers.iter().find(|one| one.person.id == talker.id).map_or(&[][..], |one| &one.slots);
    let mut slots: Vec<Item> = offered
        .iter()
        .take(times::OFFERED)
        .map(|slot| Item::new(slot.id.as_str(), language.instant(slot.starts_at)))
        .collect();
    if !slots.is_empty() {
        slots.push(Item::new("", language.say("talk-slot-other")));
    }
    Choices {
        ways: Way::ALL.iter().map(|way| Item::new(way.as_str(), language.say(way.applicant_key()))).collect(),
        slots,
        officers: match others.is_empty() {
            true => Vec::new(),
            false => std::iter::once(Item::new("", &contact.name)).chain(others).collect(),
        },
    }
}

/// What was asked for, as it was posted.
pub fn asked_of(posted: &Posted) -> Asked {
    let field = |name: &str| posted.get(name).to_owned();
    Asked {
        reach_by: posted.text("reach_by"),
        good_times: posted.text("good_times"),
        way: field("way"),
        language: field("language"),
        interpreter: field("interpreter"),
        access_needs: posted.text("access_needs"),
        with: field("with"),
        rather_with: posted.text("rather_with"),
        slot: field("slot"),
    }
}

/// A form with what was asked for before.
pub fn known(talk: Option<&Conversation>, appointment: Option<&Appointment>) -> FormState {
    let mut values = vec![("way", appointment.map_or(Way::Phone, |one| one.way).as_str().to_owned())];
    values.extend(
        talk.iter().flat_map(|talk| [("reach_by", talk.reach_by.clone()), ("good_times", talk.good_times.clone())]),
    );
    values.extend(appointment.iter().flat_map(|one| {
        [
            ("language", one.language.clone()),
            ("interpreter", one.interpreter.clone()),
            ("access_needs", one.access_needs.clone()),
            ("rather_with", one.rather_with.clone()),
        ]
    }));
    FormState::with(values)
}

/// GET `/applications/{id}/conversation`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, &ApplicationId::from(id.as_str()), None).await
}

/// Whether a question can be talked about, and is not yet.
fn can_be_asked(opened: &Opened, question: &Question) -> bool {
    let state = opened.talks.get(&question.key).map(|talk| talk.state);
    policy::may_ask(question).is_ok() && matches!(state, None | Some(State::Asked | State::Cancelled))
}

async fn show_with(page: &Page, id: &ApplicationId, form: Option<FormState>) -> Result<HttpResponse> {
    let (who, asked, now) = (page.who()?, id.clone(), page.app.now());
    let person = who.person.clone();
    let (opened, appointment, officers) = page
        .read(move |db| {
            let opened = opened::for_part(db, &asked, &person)?;
            let newest = store::of(db, &asked)?.into_iter().rfind(|one| one.whole);
            let officers = officers(db, &opened, now)?;
            Ok((opened, newest, officers))
        })
        .await?;
    let lang = page.language.code;
    let member = opened.is_member(&who.person);
    let goes_on = policy::may_settle(&opened.application).is_ok();
    let item = |question: &Question| Item::new(&question.key, question.title.get(lang));
    let about: Vec<Item> = opened.form.questions.iter().filter(|one| can_be_asked(&opened, one)).map(item).collect();
    let talked: Vec<TalkedRow> = opened
        .form
        .questions
        .iter()
        .filter_map(|question| Some((question, opened.talks.get(&question.key)?)))
        .filter(|(_, talk)| talk.state != State::Cancelled)
        .map(|(question, talk)| row(page, id, question, talk, member && goes_on))
        .collect();
    let first = opened.talks.values().find(|talk| talk.state == State::Asked);
    let form = form.unwrap_or_else(|| {
        let mut form = known(first, appointment.as_ref());
        form.many.insert("about".to_owned(), about.iter().map(|one| one.value.clone()).collect());
        form
    });
    let draft = opened.application.state == ApplicationState::Draft;
    page.show(&WholeView {
        form,
        application: id.to_string(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        sensitive: opened.form.questions.iter().any(|one| one.sensitive && opened.talks.contains_key(&one.key)),
        contact: opened.contact.name.clone(),
        can_ask: !about.is_empty() && opened.need_edit(&who.person, now).is_ok(),
        about,
        choices: choices(&officers, &opened.contact, &opened.contact, page.language),
        can_settle: talked.iter().filter(|row| row.can_settle).count() > 0,
        talked,
        arranged: appointment.map(|one| arranged(one, |way| page.language.say(way.applicant_key()))),
        closes_at: opened.round.closes_at.filter(|_| draft),
        days_after: policy::DAYS_AFTER_WRITE_UP,
    })
}

fn row(page: &Page, id: &ApplicationId, question: &Question, talk: &Conversation, settles: bool) -> TalkedRow {
    let shown = matches!(talk.state, State::Written | State::Confirmed);
    TalkedRow {
        key: question.key.clone(),
        question: question.title.get(page.language.code).to_owned(),
        href: format!("/applications/{id}/questions/{}/conversation", question.key),
        state: talk.state,
        state_name: page.language.say(talk.state.applicant_key()),
        // Until it is sent to them, a write-up is the officer's draft.
        write_up: if shown { talk.write_up.clone() } else { String::new() },
        version: talk.version,
        can_settle: settles && talk.state == State::Written,
        witness: talk.word.as_ref().map(|word| word.0.witness.clone()).unwrap_or_default(),
    }
}

/// POST `/applications/{id}/conversation`
pub async fn ask(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let keys: Vec<String> = posted.all("about").into_iter().map(str::to_owned).collect();
    let (which, asked) = (id.clone(), asked_of(&posted));
    match page.change(move |change| asking::ask(change, &which, &keys, &asked)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/conversation?done=talk-asked"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, &id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/conversation/confirmation`: yes to every write-up on the page.
pub async fn confirm(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let version = |key: &str| posted.get(&format!("version-{key}")).parse().ok();
    let read: Vec<(String, i32)> =
        posted.all("key").into_iter().filter_map(|key| Some((key.to_owned(), version(key)?))).collect();
    let (which, minutes) = (id.clone(), posted.get("their_minutes").to_owned());
    match page.change(move |change| writing::confirm_all(change, &which, &read, &minutes)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/conversation?done=talks-confirmed"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, &id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}
