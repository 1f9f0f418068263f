//! `/applications/{id}/feedback` for a group, and the desk's page beside it.

use actix_web::{HttpResponse, web};

use super::store;
use super::views::{DeskFeedbackView, FeedbackView};
use super::{State, Typed, actions, policy};
use crate::application::conversation::appointment::pages::officers;
use crate::application::conversation::appointment::policy::OFFERED;
use crate::application::opened;
use crate::decision;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::review;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// So many times are offered of each officer.
const EACH: usize = OFFERED;

/// GET `/applications/{id}/feedback`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_own(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let (person, now) = (page.who()?.person, page.app.now());
    let (opened, talk, officers) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            let decision = decision::store::of_application(db, &id)?;
            policy::may_ask(&opened.application, decision.is_some_and(|one| one.released_at.is_some()))?;
            let talk = store::of(db, &id)?;
            let officers = officers(db, &opened, now)?;
            Ok((opened, talk, officers))
        })
        .await?;
    let language = page.language;
    let slot = |at: &crate::clock::Instant, officer: &str| {
        language.say_with("talk-slot-with", &[("at", &language.instant(*at)), ("officer", officer)])
    };
    let mut slots: Vec<Item> = officers
        .iter()
        .flat_map(|one| one.slots.iter().take(EACH).map(move |free| (free, &one.person.name)))
        .map(|(free, name)| Item::new(free.id.as_str(), slot(&free.starts_at, name)))
        .collect();
    if !slots.is_empty() {
        slots.push(Item::new("", language.say("talk-slot-other")));
    }
    let (talk, with, starts_at) = match talk {
        Some((talk, with, at)) => (Some(talk), with, at),
        None => (None, opened.contact.name.clone(), None),
    };
    page.show(&FeedbackView {
        application: opened.application.id.to_string(),
        organisation: opened.organisation,
        with,
        asked: talk.as_ref().is_some_and(|talk| talk.state == State::Asked),
        state_key: talk.as_ref().map(|talk| talk.state.applicant_key()).unwrap_or_default(),
        starts_at,
        reach_by: talk.as_ref().map(|talk| talk.reach_by.clone()).unwrap_or_default(),
        words: talk.map(|talk| talk.words).unwrap_or_default(),
        slots,
        form,
    })
}

/// POST `/applications/{id}/feedback`
pub async fn ask(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed {
        reach_by: posted.text("reach_by"),
        good_times: posted.text("good_times"),
        slot: posted.get("slot").to_owned(),
    };
    let about = id.clone();
    match page.change(move |change| actions::ask(change, &about, &typed)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/feedback?done=feedback-asked"))),
        Err(Error::Problem(problems)) => show_own(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/applications/{id}/feedback`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_desk(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (head, talk) = page
        .read(move |db| {
            let (head, ties) = review::store::look(db, &id, &who.person)?;
            policy::may_hold(&who, &head.application, &ties)?;
            let talk = store::of(db, &id)?.ok_or(Error::NotFound)?;
            Ok((head, talk))
        })
        .await?;
    let (talk, with, starts_at) = talk;
    page.show(&DeskFeedbackView {
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name,
        with,
        state: talk.state.staff_name(),
        open: talk.state == State::Asked,
        starts_at,
        asked_at: talk.asked_at,
        reach_by: talk.reach_by,
        good_times: talk.good_times,
        words: talk.words,
        form,
    })
}

/// POST `/desk/applications/{id}/feedback`
pub async fn hold(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (about, words) = (id.clone(), posted.text("words"));
    match page.change(move |change| actions::hold(change, &about, &words)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/feedback?done=feedback-given"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
