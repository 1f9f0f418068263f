//! `/applications/{id}/onward` for a group, and the desk's page beside it.

use actix_web::{HttpResponse, web};

use super::store::{self, Offer};
use super::views::{DeskOnwardView, OfferRow, OnwardView};
use super::{Action, Goes, State, Typed, actions, along, policy};
use crate::application::opened;
use crate::decision::store as decisions;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::review;
use crate::text::dates;
use crate::web::download::download;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

fn row((offer, by): (Offer, String), today: chrono::NaiveDate) -> OfferRow {
    OfferRow {
        id: offer.id.to_string(),
        waits: offer.state.waits(),
        promised: offer.state == State::Promised,
        late: offer.state == State::Promised && offer.report_by < today,
        state: offer.state.staff_name(),
        state_key: offer.state.applicant_key(),
        to: offer.to_name,
        own: offer.to_round_id.is_some(),
        words: offer.words,
        report_by: offer.report_by,
        by,
        at: offer.offered_at,
        goes: offer.goes.0.iter().map(|one| format!("after-onward-goes-{one}")).collect(),
        said_words: offer.said_words,
        draft_href: offer.draft_id.map(|id| format!("/applications/{id}")).unwrap_or_default(),
        outcome: offer.outcome,
    }
}

/// GET `/applications/{id}/onward`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_own(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (opened, offers) =
        page.read(move |db| Ok((opened::for_member(db, &id, &person)?, store::of(db, &id)?))).await?;
    let (today, language) = (page.app.tools.clock.today(), page.language);
    let answer = |action: Action| Item::new(action.as_str(), language.say(&format!("after-onward-say-{action}")));
    let goes = |goes: &Goes| Item::new(goes.as_str(), language.say(&format!("after-onward-goes-{goes}")));
    let not_yet = offers.iter().any(|(one, _)| one.state == State::NotYet);
    let answers: &[Action] =
        if not_yet { &[Action::Agree, Action::Decline] } else { &[Action::Agree, Action::Wait, Action::Decline] };
    page.show(&OnwardView {
        application: opened.application.id.to_string(),
        organisation: opened.organisation,
        contact: opened.contact.name,
        kept: if offers.iter().any(|(one, _)| one.state.waits()) { Vec::new() } else { form.kept(&["words"]) },
        offers: offers.into_iter().map(|one| row(one, today)).collect(),
        answers: answers.iter().map(|action| answer(*action)).collect(),
        goes: Goes::ALL.iter().map(goes).collect(),
        form,
    })
}

/// POST `/applications/{id}/onward`
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let said = actions::Said {
        offer: posted.get("offer").to_owned(),
        action: Action::parse(posted.get("action")),
        goes: posted.all("goes").into_iter().filter_map(Goes::parse).collect(),
        words: posted.text("words"),
    };
    let about = id.clone();
    match page.change(move |change| actions::say(change, &about, &said)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/onward?done=onward-said"))),
        Err(Error::Problem(problems)) => show_own(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_own(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/applications/{id}/onward`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_desk(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_desk(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (head, ours, (offers, may_offer)) = page
        .read(move |db| {
            let (head, ties) = review::store::look(db, &id, &who.person)?;
            let decision = decisions::of_application(db, &id)?;
            policy::may_settle(&who, &head.application, &ties)?;
            let offers = store::of(db, &id)?;
            // What was offered before the decision was opened again is seen to its end.
            let offered = policy::may_offer(&who, &head.application, &ties, decision.as_ref());
            let offered = if offers.is_empty() { offered.map(|()| true)? } else { offered.is_ok() };
            let ours = store::open_rounds(db, &head.application.funder_id, &head.application.round_id)?;
            Ok((head, ours, (offers, offered)))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let fund = |(id, name): &(crate::ids::RoundId, String)| Item::new(id.as_str(), format!("Our own fund: {name}"));
    let mut to: Vec<Item> = ours.iter().map(fund).collect();
    to.push(Item::new("partner", "A partner"));
    to.push(Item::new("cvs", "The local council for voluntary service"));
    let offers: Vec<OfferRow> = offers.into_iter().map(|one| row(one, today)).collect();
    page.show(&DeskOnwardView {
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name,
        kept: if offers.iter().any(|one| one.promised) { Vec::new() } else { form.kept(&["outcome"]) },
        to: if !may_offer || offers.iter().any(|one| one.waits) { Vec::new() } else { to },
        offers,
        form,
    })
}

/// POST `/desk/applications/{id}/onward`
pub async fn offer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let day =
        dates::parse_day(posted.get("report_by-day"), posted.get("report_by-month"), posted.get("report_by-year"));
    let typed = Typed {
        to: posted.get("to").to_owned(),
        to_name: posted.get("to_name").to_owned(),
        words: posted.text("words"),
        report_by: day.ok(),
    };
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let offered = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::offer(change, &about, &typed)?;
                Ok(format!("/desk/applications/{about}/onward?done=onward-offered"))
            })
        })
        .await;
    match offered {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/onward/outcome`
pub async fn settle(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let action = Action::parse(posted.get("action")).unwrap_or(Action::Tell);
    let (about, offer, outcome) = (id.clone(), posted.get("offer").to_owned(), posted.text("outcome"));
    match page.change(move |change| actions::settle(change, &about, &offer, action, &outcome)).await {
        Ok(()) if action == Action::Tell => Ok(go(format!("/desk/applications/{id}/onward?done=onward-told"))),
        Ok(()) => Ok(go(format!("/desk/applications/{id}/onward?done=onward-taken-back"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_desk(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/applications/{id}/onward/along.txt`: what the group lets go along, and nothing else.
pub async fn along(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let text = page
        .read(move |db| {
            let (head, ties) = review::store::look(db, &id, &who.person)?;
            policy::may_settle(&who, &head.application, &ties)?;
            along::text(db, &head.application)
        })
        .await?;
    Ok(download("along.txt", "text/plain; charset=utf-8", text.into_bytes()))
}
