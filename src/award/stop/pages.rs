//! Money that stops or pauses: the desk's page and the group's.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};

use super::actions::{self, Typed};
use super::store::{self, Pause, Stop};
use super::views::{DeskStopView, OwnMoneyView, StopRow};
use super::{Action, Kind, REPLY_DAYS, State, pause, policy};
use crate::award::{grant, policy as awards_policy, store as awards};
use crate::error::{Error, Result};
use crate::ids::{GrantId, PersonId, StopId};
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

fn people(stops: &[Stop], pause: Option<&Pause>) -> Vec<PersonId> {
    let of = |stop: &Stop| [Some(stop.decided_by.clone()), stop.replied_by.clone(), stop.settled_by.clone()];
    stops.iter().flat_map(of).flatten().chain(pause.map(|pause| pause.paused_by.clone())).collect()
}

fn row(stop: &Stop, names: &HashMap<PersonId, String>) -> StopRow {
    let name = |id: Option<&PersonId>| id.and_then(|id| names.get(id).cloned()).unwrap_or_default();
    StopRow {
        id: stop.id.to_string(),
        kind: stop.kind.staff_name(),
        kind_key: stop.kind.public_key(),
        state: stop.state.staff_name(),
        state_key: stop.state.applicant_key(),
        reason: stop.reason.clone(),
        left_words: stop.left_words.clone(),
        holds_at_once: stop.holds_at_once,
        decided_by: name(Some(&stop.decided_by)),
        decided_at: stop.decided_at,
        reply_by: stop.reply_by,
        reply: stop.reply.clone(),
        replied_by: name(stop.replied_by.as_ref()),
        settled_words: stop.settled_words.clone(),
        settled_by: name(stop.settled_by.as_ref()),
        settled_at: stop.settled_at,
        can_reply: stop.state == State::Announced,
        version: stop.version,
        over: stop.state.is_over(),
    }
}

/// GET `/grants/{id}/money`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, GrantId::from(id.as_str()), FormState::default()).await
}

async fn show_own(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (around, stops, pause, names) = page
        .read(move |db| {
            let around = awards::surrounded(db, &id, Some(&person))?;
            // For its own group only: for anybody else there is no such page.
            if !around.member {
                return Err(Error::NotFound);
            }
            let (stops, pause) = (store::of(db, &id)?, store::pause(db, &id)?);
            let names = awards::names(db, people(&stops, pause.as_ref()))?;
            Ok((around, stops, pause, names))
        })
        .await?;
    page.show(&OwnMoneyView {
        id: around.seen.grant.id.to_string(),
        organisation: around.seen.grant.organisation_name,
        paused_at: pause.as_ref().map(|pause| pause.paused_at),
        paused_by: pause.and_then(|pause| names.get(&pause.paused_by).cloned()).unwrap_or_default(),
        stops: stops.iter().map(|stop| row(stop, &names)).collect(),
        kinds: Kind::ALL.iter().map(|kind| kind.public_key()).collect(),
        days: REPLY_DAYS,
        contact: around.contact.name,
        contact_email: around.contact.email,
        contact_phone: around.contact.phone,
        form,
    })
}

/// POST `/grants/{id}/pause`
pub async fn set_pause(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, paused) = (id.clone(), posted.get("do") != "go-on");
    page.change(move |change| pause::set(change, &grant, paused)).await?;
    let done = if paused { "money-paused" } else { "money-goes-on" };
    Ok(go(format!("/grants/{id}/money?done={done}")))
}

/// POST `/grants/{id}/stops/{stop}`
pub async fn reply(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, stop) = (GrantId::from(path.0.as_str()), StopId::from(path.1.as_str()));
    let (grant, words) = (id.clone(), posted.text("reply"));
    match page.change(move |change| actions::reply(change, &grant, &stop, &words)).await {
        Ok(()) => Ok(go(format!("/grants/{id}/money?done=stop-replied"))),
        Err(Error::Problem(problems)) => show_own(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/grants/{id}/stop`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, GrantId::from(id.as_str()), FormState::default()).await
}

async fn show_desk(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (seen, stops, pause, names) = page
        .read(move |db| {
            let seen = grant::look(db, &id, &asking.person)?;
            awards_policy::may_see(&asking, &seen)?;
            let (stops, pause) = (store::of(db, &id)?, store::pause(db, &id)?);
            let names = awards::names(db, people(&stops, pause.as_ref()))?;
            Ok((seen, stops, pause, names))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let announced = stops.iter().find(|stop| stop.state == State::Announced);
    page.show(&DeskStopView {
        id: seen.grant.id.to_string(),
        organisation: seen.grant.organisation_name.clone(),
        number: seen.grant.number.clone(),
        paused_at: pause.map(|pause| pause.paused_at),
        stops: stops.iter().map(|stop| row(stop, &names)).collect(),
        kinds: Kind::ALL.iter().map(|kind| Item::new(kind.as_str(), kind.staff_name())).collect(),
        days: REPLY_DAYS,
        can_announce: policy::may_announce(&who, &seen, &stops).is_ok(),
        can_decide: policy::may_decide(&who, &seen).is_ok(),
        not_heard: announced.is_some_and(|stop| policy::has_been_heard(stop, today).is_err()),
        form,
    })
}

/// POST `/desk/grants/{id}/stop`
pub async fn announce(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let typed = Typed {
        kind: posted.get("kind").to_owned(),
        reason: posted.text("reason"),
        left_words: posted.text("left"),
        holds_at_once: posted.get("holds") == "yes",
    };
    let grant = id.clone();
    match page.change(move |change| actions::announce(change, &grant, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}/stop?done=stop-announced"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/grants/{id}/stop/{stop}`
pub async fn settle(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, stop) = (GrantId::from(path.0.as_str()), StopId::from(path.1.as_str()));
    let (grant, words, version) = (id.clone(), posted.text("words"), posted.version());
    let action = Action::parse(posted.get("action"));
    match page.change(move |change| actions::settle(change, &grant, &stop, action, &words, version)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}/stop?done=stop-settled"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_desk(&page, id, posted.overtaken("words", why, page.language)).await,
        Err(other) => Err(other),
    }
}
