//! Asking to talk, reading the write-up, and showing a question of a draft: the group's side.

use actix_web::{HttpResponse, web};

use super::appointment::offering::{self, Before, Which};
use super::views::ConversationView;
use super::{State, actions, appointment, call_by, policy, settling, store};
use crate::application::State as ApplicationState;
use crate::application::opened;
use crate::application::saying::store as saying;
use crate::error::{Error, Problems, Result, Words};
use crate::ids::ApplicationId;
use crate::people::store as people;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

type Address = web::Path<(String, String)>;

fn address(path: Address) -> (ApplicationId, String) {
    let (id, key) = path.into_inner();
    (ApplicationId::from(id.as_str()), key)
}

fn here(id: &ApplicationId, key: &str, done: &str) -> HttpResponse {
    go(format!("/applications/{id}/questions/{key}/conversation?done={done}"))
}

/// GET `/applications/{id}/questions/{key}/conversation`
pub async fn show(page: Page, path: Address, which: web::Query<Which>) -> Result<HttpResponse> {
    let (id, key) = address(path);
    show_with(&page, id, key, None, &which).await
}

async fn show_with(
    page: &Page,
    id: ApplicationId,
    key: String,
    form: Option<FormState>,
    which: &Which,
) -> Result<HttpResponse> {
    let (who, asked) = (page.who()?, key.clone());
    let person = who.person.clone();
    let now = page.app.now();
    let (opened, officer, officers, appointment, (shown, rung, amount)) = page
        .read(move |db| {
            let opened = opened::for_part(db, &id, &person)?;
            let talk = opened.talks.get(&asked);
            let talker = talk.map_or(&opened.round.contact_id, |talk| &talk.contact_id);
            // Once it is written up, when they talked is no matter any more.
            let ahead = talk.filter(|talk| talk.state.is_with_officer());
            let appointment = ahead.and_then(|talk| talk.appointment_id.as_ref());
            let appointment = appointment.map(|id| appointment::store::get(db, id)).transpose()?;
            let officers = appointment::pages::officers(db, &opened, now)?;
            let known = officers.iter().map(|one| &one.person).find(|one| one.id == *talker);
            let officer = match known {
                Some(known) => known.clone(),
                None if *talker == opened.contact.id => opened.contact.clone(),
                None => people::by_id(db, talker)?,
            };
            // Only the group opens a question, so only it sees whether it did.
            let shown = opened.is_member(&person) && store::is_opened_to(db, &id, &asked, &opened.contact.id)?;
            let rung = offering::rung(db, &opened, &person)?;
            let asks = opened.form.question(&asked).is_some_and(|question| question.asks_amount);
            let amount = if asks { saying::in_talks(db, &id)?.remove(&asked) } else { None };
            Ok((opened, officer, officers, appointment, (shown, rung, amount)))
        })
        .await?;
    let lang = page.language.code;
    let (question, talk) = (opened.form.question(&key), opened.talks.get(&key));
    // A question of ours is talked about once the group has chosen to (`review::pages::talk`).
    let of_ours = talk.filter(|talk| talk.is_of_ours()).map(|talk| talk.asked.clone());
    let title = question.map(|one| one.title.get(lang).to_owned()).or(of_ours).ok_or(Error::NotFound)?;
    let back = if question.is_some() { "questions" } else { "questions-to-you" };
    let state = talk.map(|talk| talk.state);
    let can_change = opened.need_edit(&who.person, now).is_ok();
    let member = opened.is_member(&who.person);
    let draft = opened.application.state == ApplicationState::Draft;
    let to_ask = matches!(state, None | Some(State::Asked | State::Cancelled))
        && question.is_some_and(|one| policy::may_ask(one).is_ok());
    let goes_on = policy::may_settle(&opened.application).is_ok();
    let late_until = match opened.late() {
        // Only where it gives them longer than the round does.
        policy::Late::Until(last) if draft && Some(last) > opened.last_moment() => Some(last),
        _ => None,
    };
    let ours = officer.id == opened.contact.id;
    let standing: Vec<_> = appointment.iter().filter(|_| state == Some(State::Asked)).cloned().collect();
    let before = Before { officers: &officers, talker: &officer, contact: &opened.contact, standing: &standing, now };
    page.show(&ConversationView {
        form: form.unwrap_or_else(|| {
            let known = appointment.as_ref().filter(|_| state == Some(State::Asked));
            offering::with_rung(offering::known(talk, known, &officer, now), rung)
        }),
        choices: offering::choices(&before, which, page.language),
        arranged: appointment.map(|one| appointment::desk::arranged(one, |way| page.language.say(way.applicant_key()))),
        witness: talk.and_then(|talk| talk.word.as_ref()).map(|word| word.0.witness.clone()).unwrap_or_default(),
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        question: title,
        back_href: format!("/applications/{}/{back}/{key}", opened.application.id),
        sensitive: question.is_some_and(|one| one.sensitive),
        contact_days: if ours { opened.form.contact.days.get(lang).to_owned() } else { String::new() },
        contact_phone: if ours { opened.form.contact.phone.clone() } else { officer.phone.clone() },
        contact: officer.name.clone(),
        types_for: opened.types_for(),
        state,
        asked_at: talk.map(|talk| talk.asked_at),
        call_by: talk.filter(|talk| talk.state == State::Asked).map(|talk| call_by(talk.asked_at)),
        reach_by: talk.map(|talk| talk.reach_by.clone()).unwrap_or_default(),
        good_times: talk.map(|talk| talk.good_times.clone()).unwrap_or_default(),
        // Until it is sent to them, a write-up is the officer's draft.
        write_up: talk
            .filter(|talk| matches!(talk.state, State::Written | State::Confirmed))
            .map(|talk| talk.write_up.clone())
            .unwrap_or_default(),
        amount_pence: amount,
        cancel_late: draft && opened.last_moment().is_some_and(|last| now > last),
        written_at: talk.and_then(|talk| talk.written_at),
        minutes: talk.map_or(0, |talk| talk.minutes),
        correction: talk.map(|talk| talk.correction.clone()).unwrap_or_default(),
        settled_at: talk.and_then(|talk| talk.settled_at),
        version: talk.map_or(0, |talk| talk.version),
        can_ask: to_ask && can_change,
        can_cancel: member && goes_on && state.is_some_and(State::is_open),
        can_settle: member && goes_on && state == Some(State::Written),
        can_take_back: member && state == Some(State::Confirmed) && policy::may_take_back(&opened.application).is_ok(),
        shown,
        can_show: member && draft && question.is_some_and(|one| !one.equity) && !state.is_some_and(State::is_open),
        named_contact: opened.contact.name.clone(),
        closes_at: opened.round.closes_at.filter(|_| draft),
        days_after: policy::DAYS_AFTER_WRITE_UP,
        late_until,
        key,
    })
}

/// Shows the page again when something on its form is to be put right.
async fn done_or_again(
    page: Page,
    id: ApplicationId,
    key: String,
    posted: Posted,
    outcome: Result<()>,
    done: &str,
) -> Result<HttpResponse> {
    match outcome {
        Ok(()) => Ok(here(&id, &key, done)),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, id, key, Some(form), &Which::all()).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/questions/{key}/conversation`
pub async fn ask(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = address(path);
    let (asked, question) = (id.clone(), key.clone());
    let wishes = offering::asked_of(&posted);
    let outcome = page.change(move |change| appointment::asking::ask(change, &asked, &[question], &wishes)).await;
    if outcome.is_ok() {
        return appointment::pages::gone_on(&page, &id, &format!("/applications/{id}/questions/{key}/conversation"))
            .await;
    }
    done_or_again(page, id, key, posted, outcome, "talk-asked").await
}

/// POST `/applications/{id}/questions/{key}/conversation/cancellation`
pub async fn cancel(page: Page, path: Address) -> Result<HttpResponse> {
    let (id, key) = address(path);
    let (asked, question) = (id.clone(), key.clone());
    page.change(move |change| actions::cancel(change, &asked, &question)).await?;
    Ok(here(&id, &key, "talk-cancelled"))
}

/// POST `/applications/{id}/questions/{key}/conversation/confirmation`
pub async fn confirm(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = address(path);
    let (asked, question, version) = (id.clone(), key.clone(), read_version(&posted)?);
    let minutes = posted.get("their_minutes").to_owned();
    let outcome = page
        .change(move |change| {
            settling::confirm(change, &asked, &question, version)?;
            settling::took(change, &asked, &question, &minutes)
        })
        .await;
    done_or_again(page, id, key, posted, outcome, "talk-confirmed").await
}

/// POST `/applications/{id}/questions/{key}/conversation/reconsideration`
pub async fn take_back(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = address(path);
    let (asked, question, version) = (id.clone(), key.clone(), read_version(&posted)?);
    page.change(move |change| settling::take_back(change, &asked, &question, version)).await?;
    Ok(here(&id, &key, "talk-taken-back"))
}

/// POST `/applications/{id}/questions/{key}/conversation/correction`
pub async fn correct(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = address(path);
    let (asked, question, version) = (id.clone(), key.clone(), read_version(&posted)?);
    let words = posted.text("correction");
    let outcome = page.change(move |change| settling::correct(change, &asked, &question, version, &words)).await;
    done_or_again(page, id, key, posted, outcome, "talk-corrected").await
}

fn read_version(posted: &Posted) -> Result<i32> {
    posted.version().ok_or_else(|| Error::Problem(Problems::one("", Words::key("failure-cut-off"))))
}

/// POST `/applications/{id}/questions/{key}/opened`: `show` is `yes` or `no`.
pub async fn open(page: Page, path: Address, posted: Posted) -> Result<HttpResponse> {
    let (id, key) = address(path);
    let (asked, question) = (id.clone(), key.clone());
    if posted.get("show") == "yes" {
        page.change(move |change| actions::show_question(change, &asked, &question)).await?;
        return Ok(here(&id, &key, "question-shown"));
    }
    page.change(move |change| actions::hide_question(change, &asked, &question)).await?;
    Ok(here(&id, &key, "question-hidden"))
}
