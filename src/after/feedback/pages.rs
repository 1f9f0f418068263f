//! `/applications/{id}/feedback` for a group, and the desk's page beside it.

use actix_web::{HttpResponse, web};

use super::store;
use super::views::{DeskFeedbackView, FeedbackView};
use super::{State, Typed, actions, policy};
use crate::application::conversation::appointment::policy::{AHEAD, OFFERED};
use crate::application::opened;
use crate::decision;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::ApplicationId;
use crate::people::safety;
use crate::review;
use crate::review::concern::{Thing, link as worry_link};
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// So many times are offered of each officer.
const EACH: usize = OFFERED;

/// GET `/applications/{id}/feedback`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_own(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_own(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let (person, now) = (page.who()?.person, page.app.now());
    let (opened, talk, officers) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            let decision = decision::store::of_application(db, &id)?;
            policy::may_ask(&opened.application, decision.as_ref().is_some_and(decision::policy::is_out))?;
            let talk = store::of(db, &id)?;
            let officers = actions::talkers(db, &opened, now + AHEAD)?;
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
    let first = officers.first().map_or_else(|| opened.contact.name.clone(), |one| one.person.name.clone());
    let (talk, with, starts_at) = match talk {
        Some((talk, with, at)) => (Some(talk), with, at),
        None => (None, first, None),
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
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let asked = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::ask(change, &about, &typed)?;
                Ok(format!("/applications/{about}/feedback?done=feedback-asked"))
            })
        })
        .await;
    match asked {
        Ok(href) => Ok(go(href)),
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
    let (head, talk, beside) = page
        .read(move |db| {
            let (head, ties) = review::store::look(db, &id, &who.person)?;
            policy::may_hold(&who, &head.application, &ties)?;
            let (talk, with, starts_at) = store::of(db, &id)?.ok_or(Error::NotFound)?;
            let safe = safety::store::around(db, &talk.asked_by)?;
            Ok((head, talk, (with, starts_at, safe)))
        })
        .await?;
    let (with, starts_at, safe) = beside;
    let id = &head.application.id;
    let worry = worry_link(id, Thing::Feedback, id.as_str());
    page.show(&DeskFeedbackView {
        hard: ForListener::of(&head.form.support, worry),
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name,
        with,
        state: talk.state.staff_name(),
        open: talk.state == State::Asked,
        starts_at,
        asked_at: talk.asked_at,
        safety: safety::to_ring(&safe).filter(|_| talk.state == State::Asked),
        reach_by: talk.reach_by,
        good_times: talk.good_times,
        words: talk.words,
        kept: if talk.state == State::Asked { Vec::new() } else { form.kept(&["words"]) },
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
        Err(Error::Overtaken(why)) => show_desk(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}
