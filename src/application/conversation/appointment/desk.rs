//! An appointment at the desk: when and how, and the write-up question by question.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::actions::{self, Time};
use super::pages::read_of;
use super::store::{self, Appointment};
use super::views::{AppointmentView, Arranged, WriteRow};
use super::writing::{self, Typed};
use crate::application::by_phone::Way as TakenBy;
use crate::application::by_phone::giving::known_word;
use crate::application::conversation::aloud;
use crate::application::conversation::desk::yes_of;
use crate::application::conversation::store::{self as conversations, Conversation};
use crate::application::conversation::{State, call_by, policy};
use crate::application::saying::store as saying;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund::support::ForListener;
use crate::ids::AppointmentId;
use crate::people::safety::{self, Safety};
use crate::people::{Role, Who, has_email};
use crate::text::money::Pence;
use crate::text::{dates, times};
use crate::web::form::{FormState, Posted};
use crate::web::gate::wants_json;
use crate::web::page::{Page, go};

/// The day and time as they were typed.
pub fn typed_time(posted: &Posted, problems: &mut Problems) -> Option<Instant> {
    let day = dates::parse_day(posted.get("date-day"), posted.get("date-month"), posted.get("date-year"))
        .map_err(|why| problems.add("date", why.to_string()))
        .ok();
    let time = times::parse_time(posted.get("time")).map_err(|why| problems.add("time", why.to_string())).ok();
    let at = dates::from_london(day?.and_time(time?));
    if at.is_none() {
        problems.add("time", "The clocks go forward at that time. Choose another");
    }
    at
}

struct Seen {
    opened: Opened,
    appointment: Appointment,
    talks: Vec<Conversation>,
    /// What keeps whoever asked, and their group, safe.
    safety: Vec<Safety>,
    /// The amounts they said, by the key of the question.
    amounts: BTreeMap<String, i64>,
}

/// For the officer whose conversation it is; a colleague takes it over from its own page first.
fn look(db: &mut DbConn, id: &AppointmentId, who: &Who) -> Result<Seen> {
    let (appointment, talks) = store::with_talks(db, id)?;
    let Some(first) = talks.first() else { return Err(went_elsewhere(db, &appointment, who)?) };
    let seen = conversations::look(db, &first.id, &who.person)?;
    let opened = applications::open(db, &appointment.application_id)?;
    policy::may_write_up(who, first, &opened.application, seen.stands)?;
    let amounts = saying::in_talks(db, &appointment.application_id)?;
    Ok(Seen { opened, appointment, talks, safety: seen.safety, amounts })
}

/// What was to be talked about here is talked about at another time: an earlier letter still leads here.
fn went_elsewhere(db: &mut DbConn, appointment: &Appointment, who: &Who) -> Result<Error> {
    let application = applications::get(db, &appointment.application_id)?;
    who.need(&[Role::Commissioner], &application.funder_id)?;
    if appointment.starts_at.is_some() {
        // The conversation that every group is offered, or one about the decision.
        return Ok(Error::refused_with(
            "The group talks with us at this time, about something else than its answers. What it is about stands with its application.",
            format!("/desk/applications/{}", application.id),
            "See the application",
        ));
    }
    Ok(Error::refused_with(
        "The group talks about this at another time now.",
        "/desk/conversations",
        "See the conversations",
    ))
}

/// GET `/desk/appointments/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, &AppointmentId::from(id.as_str()), Forms::default()).await
}

#[derive(Default)]
struct Forms {
    write_up: Option<FormState>,
    time: Option<FormState>,
    off: FormState,
    word: Option<FormState>,
}

async fn show_with(page: &Page, id: &AppointmentId, forms: Forms) -> Result<HttpResponse> {
    let (who, asked) = (page.who()?, id.clone());
    let Seen { opened, appointment, talks, safety, amounts } = page.read(move |db| look(db, &asked, &who)).await?;
    let settles = policy::may_settle(&opened.application).is_ok();
    let row = |talk: &Conversation| {
        let question = opened.form.question(&talk.question_key);
        WriteRow {
            key: talk.question_key.clone(),
            question: opened.talked_about(talk, opened.form.first_language()),
            hint: question.map_or("", |one| one.hint.first()).to_owned(),
            state_name: talk.staff_name(),
            version: talk.version,
            word: talk.word.as_ref().map(|word| word.0.sentence()).unwrap_or_default(),
            to_confirm: settles && talk.state == State::Written,
            asks_amount: question.is_some_and(|one| one.asks_amount),
            amount_pence: amounts.get(&talk.question_key).copied(),
            can_write: settles && talk.state.is_with_officer(),
            write_up: talk.write_up.clone(),
            correction: if talk.state == State::Corrected { talk.correction.clone() } else { String::new() },
            href: format!("/desk/conversations/{}", talk.id),
        }
    };
    let worry = format!("/desk/applications/{}/concern?about=appointment:{id}", opened.application.id);
    let (rows, first) = (talks.iter().map(row).collect::<Vec<_>>(), talks.first());
    page.show(&AppointmentView {
        form: forms.write_up.unwrap_or_else(|| known(&talks, &amounts)),
        time: forms.time.unwrap_or_else(|| known_time(&appointment)),
        off: forms.off,
        word: forms.word.unwrap_or_else(|| known_word(&[], TakenBy::Phone, page.app.tools.clock.today())),
        can_word: rows.iter().any(|row| row.to_confirm),
        no_email: !opened.members.iter().any(|member| has_email(&member.email)),
        // What keeps them safe is for whoever is about to ring.
        safety: safety::to_ring(&safety).filter(|_| talks.iter().any(|talk| talk.state.is_open())),
        hard: ForListener::of(&opened.form.support, worry),
        id: id.to_string(),
        version: appointment.version,
        organisation: opened.organisation.clone(),
        fund: opened.form.fund.name.first().to_owned(),
        reach_by: first.map(|talk| talk.reach_by.clone()).unwrap_or_default(),
        good_times: first.map(|talk| talk.good_times.clone()).unwrap_or_default(),
        rather_with: appointment.rather_with.clone(),
        can_write: rows.iter().any(|row| row.can_write),
        open: settles && talks.iter().any(|talk| talk.state.is_open()),
        call_by: first
            .filter(|talk| talk.state == State::Asked && appointment.starts_at.is_none())
            .map(|talk| call_by(talk.asked_at)),
        minutes: appointment.minutes,
        arranged: arranged(appointment, |way| way.staff_name().to_owned()),
        rows,
    })
}

/// What was arranged, with the way in words.
pub fn arranged(appointment: Appointment, say: impl Fn(super::Way) -> String) -> Arranged {
    Arranged {
        way: say(appointment.way),
        place: appointment.place,
        starts_at: appointment.starts_at,
        language: appointment.language,
        interpreter: appointment.interpreter,
        access_needs: appointment.access_needs,
    }
}

fn known(talks: &[Conversation], amounts: &BTreeMap<String, i64>) -> FormState {
    let minutes: i32 = talks.iter().filter(|talk| talk.state.is_with_officer()).map(|talk| talk.minutes).sum();
    let theirs: i32 = talks.iter().filter(|talk| talk.state.is_with_officer()).map(|talk| talk.their_minutes).sum();
    let number = |minutes: i32| if minutes > 0 { minutes.to_string() } else { String::new() };
    let texts = talks.iter().map(|talk| (format!("text-{}", talk.question_key), talk.write_up.clone()));
    let numbers = [("minutes".to_owned(), number(minutes)), ("their_minutes".to_owned(), number(theirs))];
    let said = amounts.iter().map(|(key, pence)| (format!("amount-{key}"), Pence(*pence).plain()));
    FormState::with(texts.chain(numbers).chain(said))
}

fn known_time(appointment: &Appointment) -> FormState {
    let mut values = vec![("place", appointment.place.clone())];
    if let Some(at) = appointment.starts_at {
        let local = dates::to_london(at);
        values.extend([
            ("time", dates::time_of_day(local.time())),
            ("date-day", local.format("%-d").to_string()),
            ("date-month", local.format("%-m").to_string()),
            ("date-year", local.format("%Y").to_string()),
            ("length", appointment.minutes.to_string()),
        ]);
    }
    FormState::with(values)
}

/// POST `/desk/appointments/{id}/time`
pub async fn set_time(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AppointmentId::from(id.as_str());
    let mut problems = Problems::default();
    let time = Time {
        starts_at: typed_time(&posted, &mut problems),
        minutes: posted.get("length").to_owned(),
        place: posted.get("place").to_owned(),
        version: posted.version().unwrap_or_default(),
    };
    let asked = id.clone();
    match page.change(move |change| actions::set_time(change, &asked, &time, problems)).await {
        Ok(()) => Ok(go(format!("/desk/appointments/{id}?done=talk-time-set"))),
        Err(Error::Problem(problems)) => {
            let time = Some(posted.state(&problems, page.language));
            show_with(&page, &id, Forms { time, ..Forms::default() }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/appointments/{id}/cancellation`
pub async fn call_off(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AppointmentId::from(id.as_str());
    let (asked, why, version) = (id.clone(), posted.text("why"), posted.version().unwrap_or_default());
    match page.change(move |change| actions::call_off(change, &asked, &why, version)).await {
        Ok(()) => Ok(go(format!("/desk/appointments/{id}?done=talk-time-off"))),
        Err(Error::Problem(problems)) => {
            let off = posted.state(&problems, page.language);
            show_with(&page, &id, Forms { off, ..Forms::default() }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/appointments/{id}/write-ups`: `do` is `send` or `keep`; a script that saves while somebody types is told
/// the version it goes on from.
pub async fn write_up(page: Page, request: HttpRequest, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AppointmentId::from(id.as_str());
    let typed = Typed {
        texts: posted.all("key").into_iter().map(|key| (key.to_owned(), posted.text(&format!("text-{key}")))).collect(),
        amounts: posted
            .all("key")
            .into_iter()
            .filter(|key| posted.has(&format!("amount-{key}")))
            .map(|key| (key.to_owned(), posted.get(&format!("amount-{key}")).to_owned()))
            .collect(),
        minutes: posted.get("minutes").to_owned(),
        their_minutes: posted.get("their_minutes").to_owned(),
        send: posted.get("do") == "send" && !wants_json(&request),
        version: posted.version().unwrap_or_default(),
    };
    let (asked, sends) = (id.clone(), typed.send);
    let kept = page
        .change(move |change| {
            let version = writing::write_up(change, &asked, &typed)?;
            let first = store::talks(change.db, &asked)?.into_iter().next().ok_or(Error::NotFound)?;
            Ok((version, conversations::nobody_has_email(change.db, &first.id)?))
        })
        .await;
    if wants_json(&request) {
        return told(&page, kept.map(|(version, _)| version));
    }
    match kept {
        Ok((_, no_email)) if sends && no_email => Ok(go(format!("/desk/appointments/{id}?done=write-up-to-read"))),
        Ok(_) if sends => Ok(go(format!("/desk/appointments/{id}?done=write-up-sent"))),
        Ok(_) => Ok(go(format!("/desk/appointments/{id}?done=write-up-kept"))),
        Err(Error::Problem(problems)) => {
            let write_up = Some(posted.state(&problems, page.language));
            show_with(&page, &id, Forms { write_up, ..Forms::default() }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/appointments/{id}/word`: the group's yes to every write-up that was read to it.
pub async fn word(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AppointmentId::from(id.as_str());
    let (asked, yes, read) = (id.clone(), yes_of(&posted), read_of(&posted));
    match page.change(move |change| aloud::confirm_all(change, &asked, &yes, &read)).await {
        Ok(()) => Ok(go(format!("/desk/appointments/{id}?done=talk-confirmed-aloud"))),
        Err(Error::Problem(problems)) => {
            let word = Some(posted.state(&problems, page.language));
            show_with(&page, &id, Forms { word, ..Forms::default() }).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/appointments/{id}/correction`: what was read to the group is not right.
pub async fn correct(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AppointmentId::from(id.as_str());
    let (asked, said, version) = (id.clone(), posted.text("not_right"), posted.version().unwrap_or_default());
    match page.change(move |change| aloud::correct(change, &asked, &said, version)).await {
        Ok(()) => Ok(go(format!("/desk/appointments/{id}?done=talk-corrected-aloud"))),
        Err(Error::Problem(problems)) => {
            let word = Some(posted.state(&problems, page.language));
            show_with(&page, &id, Forms { word, ..Forms::default() }).await
        }
        Err(other) => Err(other),
    }
}

fn told(page: &Page, kept: Result<i32>) -> Result<HttpResponse> {
    let problem = |said: String| Ok(HttpResponse::Conflict().json(json!({ "state": "problem", "said": said })));
    match kept {
        Ok(version) => Ok(HttpResponse::Ok()
            .json(json!({ "state": "saved", "version": version, "said": page.language.say("save-saved") }))),
        Err(Error::Problem(problems)) => {
            problem(problems.0.first().map(|one| page.language.words(&one.words)).unwrap_or_default())
        }
        Err(Error::Overtaken(why)) => problem(page.language.words(&why)),
        Err(other) => Err(other),
    }
}
