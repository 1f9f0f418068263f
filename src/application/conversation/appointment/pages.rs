//! `/applications/{id}/conversation`: talking about several questions, or all of them; and what came of it.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use super::asking;
use super::desk::arranged;
use super::offering::{self, Before, Which, asked_of};
use super::policy as times;
use super::store::{self, Appointment, Officer};
use super::views::{TalkedRow, WholeView};
use super::writing;
use crate::application::Part;
use crate::application::State as ApplicationState;
use crate::application::conversation::store::Conversation;
use crate::application::conversation::{State, policy};
use crate::application::opened;
use crate::application::saying::store as saying;
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::form::Question;
use crate::ids::ApplicationId;
use crate::people::store::Person;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// Whom a group can talk with, and the times they offer, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn officers(db: &mut DbConn, opened: &Opened, now: Instant) -> Result<Vec<Officer>> {
    store::officers(db, &opened.round.funder_id, opened.round.decider_id.as_ref(), now + times::AHEAD)
}

/// GET `/applications/{id}/conversation`
pub async fn show(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show_with(&page, &ApplicationId::from(id.as_str()), None, &which).await
}

/// Whether a question can be talked about, and is not yet.
fn can_be_asked(opened: &Opened, question: &Question) -> bool {
    let state = opened.talks.get(&question.key).map(|talk| talk.state);
    policy::may_ask(question).is_ok() && matches!(state, None | Some(State::Asked | State::Cancelled))
}

/// An application as somebody of it finds it, with when it is talked about.
struct Seen {
    opened: Opened,
    appointments: Vec<Appointment>,
    officers: Vec<Officer>,
    /// How a group that rang is reached.
    rung: Option<(String, String)>,
    /// The amounts they said, by the key of the question.
    amounts: BTreeMap<String, i64>,
}

impl Seen {
    fn talks_in(&self, one: &Appointment) -> impl Iterator<Item = &Conversation> {
        self.opened.talks.values().filter(move |talk| talk.appointment_id.as_ref() == Some(&one.id))
    }

    /// The appointments at which something is still to be talked about.
    fn waiting(&self) -> Vec<Appointment> {
        let waits = |one: &&Appointment| self.talks_in(one).any(|talk| talk.state == State::Asked);
        self.appointments.iter().filter(waits).cloned().collect()
    }

    /// The one that the page is about: what is to come, or else what was.
    fn shown(&self) -> Option<&Appointment> {
        let open = |one: &&Appointment| self.talks_in(one).any(|talk| talk.state.is_open());
        let held = |one: &&Appointment| self.talks_in(one).any(|talk| talk.state != State::Cancelled);
        self.appointments.iter().find(open).or_else(|| self.appointments.iter().rfind(held))
    }

    /// With whom they talk: at the appointment shown, or the named contact.
    fn talker(&self) -> Person {
        let talk = self.shown().and_then(|one| self.talks_in(one).find(|talk| talk.state.is_open()));
        let known = |talk: &Conversation| self.officers.iter().find(|one| one.person.id == talk.contact_id);
        talk.and_then(known).map_or_else(|| self.opened.contact.clone(), |one| one.person.clone())
    }
}

async fn look(page: &Page, id: &ApplicationId) -> Result<Seen> {
    let (person, asked, now) = (page.who()?.person, id.clone(), page.app.now());
    page.read(move |db| {
        let opened = opened::for_part(db, &asked, &person)?;
        let appointments = store::of(db, &asked)?;
        let officers = officers(db, &opened, now)?;
        let rung = offering::rung(db, &opened, &person)?;
        // Six queries at most: whoever is not of the group does not confirm it either.
        let amounts = if opened.is_member(&person) { saying::in_talks(db, &asked)? } else { BTreeMap::new() };
        Ok(Seen { opened, appointments, officers, rung, amounts })
    })
    .await
}

/// What can be talked about; what was not asked for yet is chosen already.
fn form_of(seen: &Seen, about: &[Item], talker: &Person, now: Instant) -> FormState {
    let waits = |key: &str| seen.opened.talks.get(key).is_some_and(|talk| talk.state == State::Asked);
    let first = seen.opened.talks.values().find(|talk| talk.state == State::Asked);
    let mut form = offering::known(first, seen.shown().filter(|_| first.is_some()), talker, now);
    let fresh: Vec<String> = about.iter().filter(|one| !waits(&one.value)).map(|one| one.value.clone()).collect();
    let all = || about.iter().map(|one| one.value.clone()).collect();
    form.many.insert("about".to_owned(), if fresh.is_empty() { all() } else { fresh });
    offering::with_rung(form, seen.rung.clone())
}

async fn show_with(page: &Page, id: &ApplicationId, form: Option<FormState>, which: &Which) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let seen = look(page, id).await?;
    let (opened, waiting, talker) = (&seen.opened, seen.waiting(), seen.talker());
    let lang = page.language.code;
    let member = opened.is_member(&who.person);
    let goes_on = policy::may_settle(&opened.application).is_ok();
    let item = |question: &Question| Item::new(&question.key, question.title.get(lang));
    let about: Vec<Item> = opened.form.questions.iter().filter(|one| can_be_asked(opened, one)).map(item).collect();
    let talked: Vec<TalkedRow> = opened
        .form
        .questions
        .iter()
        .filter_map(|question| Some((question, opened.talks.get(&question.key)?)))
        .filter(|(_, talk)| talk.state != State::Cancelled)
        .map(|(question, talk)| {
            // Where not everything is talked about at once, each says when.
            let at =
                waiting.iter().filter(|_| waiting.len() > 1).find(|one| talk.appointment_id.as_ref() == Some(&one.id));
            let amount_pence = seen.amounts.get(&question.key).copied().filter(|_| is_shown(talk));
            TalkedRow {
                amount_pence,
                at: at.and_then(|one| one.starts_at),
                ..row(page, id, question, talk, member && goes_on)
            }
        })
        .collect();
    let before =
        Before { officers: &seen.officers, talker: &talker, contact: &opened.contact, standing: &waiting, now };
    let draft = opened.application.state == ApplicationState::Draft;
    let shown = seen.shown().filter(|_| waiting.len() < 2).cloned();
    page.show(&WholeView {
        form: form.unwrap_or_else(|| form_of(&seen, &about, &talker, now)),
        application: id.to_string(),
        types_for: opened.types_for(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        sensitive: opened.form.questions.iter().any(|one| one.sensitive && opened.talks.contains_key(&one.key)),
        can_ask: !about.is_empty() && opened.need_edit(&who.person, now).is_ok(),
        all_asked: !about.iter().any(|one| opened.talk(&one.value).is_none()),
        about,
        choices: offering::choices(&before, which, page.language),
        contact: talker.name.clone(),
        can_settle: talked.iter().filter(|row| row.can_settle).count() > 0,
        talked,
        arranged: shown.map(|one| arranged(one, |way| page.language.say(way.applicant_key()))),
        closes_at: opened.round.closes_at.filter(|_| draft),
        days_after: policy::DAYS_AFTER_WRITE_UP,
    })
}

/// Until it is sent to them, a write-up is the officer's draft.
fn is_shown(talk: &Conversation) -> bool {
    matches!(talk.state, State::Written | State::Confirmed)
}

fn row(page: &Page, id: &ApplicationId, question: &Question, talk: &Conversation, settles: bool) -> TalkedRow {
    let shown = is_shown(talk);
    TalkedRow {
        key: question.key.clone(),
        question: question.title.get(page.language.code).to_owned(),
        href: format!("/applications/{id}/questions/{}/conversation", question.key),
        state: talk.state,
        state_name: page.language.say(talk.state.applicant_key()),
        write_up: if shown { talk.write_up.clone() } else { String::new() },
        amount_pence: None,
        version: talk.version,
        at: None,
        can_settle: settles && talk.state == State::Written,
        witness: talk.word.as_ref().map(|word| word.0.witness.clone()).unwrap_or_default(),
    }
}

/// Where whoever asked goes on: an officer who asked for a group on the telephone goes on with its application.
///
/// # Errors
/// A database that cannot be reached.
pub async fn gone_on(page: &Page, id: &ApplicationId, here: &str) -> Result<HttpResponse> {
    let (person, asked) = (page.who()?.person, id.clone());
    let opened = page.read(move |db| opened::for_part(db, &asked, &person)).await?;
    Ok(match opened.part(&page.who()?.person) {
        Part::Scribe => go(format!("/desk/by-phone/{id}?done=talk-booked")),
        _ => go(format!("{here}?done=talk-asked")),
    })
}

/// POST `/applications/{id}/conversation`
pub async fn ask(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let keys: Vec<String> = posted.all("about").into_iter().map(str::to_owned).collect();
    let (which, asked) = (id.clone(), asked_of(&posted));
    match page.change(move |change| asking::ask(change, &which, &keys, &asked)).await {
        Ok(()) => Ok(gone_on(&page, &id, &format!("/applications/{id}/conversation")).await?),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, &id, Some(form), &Which::all()).await
        }
        Err(other) => Err(other),
    }
}

/// Which write-ups were on the page, each in its version.
pub fn read_of(posted: &Posted) -> Vec<(String, i32)> {
    let version = |key: &str| posted.get(&format!("version-{key}")).parse().ok();
    posted.all("key").into_iter().filter_map(|key| Some((key.to_owned(), version(key)?))).collect()
}

/// POST `/applications/{id}/conversation/confirmation`: yes to every write-up on the page.
pub async fn confirm(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let read = read_of(&posted);
    let (which, minutes) = (id.clone(), posted.get("their_minutes").to_owned());
    match page.change(move |change| writing::confirm_all(change, &which, &read, &minutes)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/conversation?done=talks-confirmed"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, &id, Some(form), &Which::all()).await
        }
        Err(other) => Err(other),
    }
}
