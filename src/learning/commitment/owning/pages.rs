//! The desk's page of one promise, and the page on which everything of somebody's goes to a colleague.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::{HandAllView, PromiseView};
use super::{Handing, actions};
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::history;
use crate::ids::{CommitmentId, FunderId, PersonId};
use crate::learning::commitment::actions::{need_open, thing};
use crate::learning::commitment::listing::pages::told;
use crate::learning::commitment::pages::{choices, funders_of};
use crate::learning::commitment::policy;
use crate::learning::commitment::store;
use crate::learning::commitment::views::{PromiseRow, Way};
use crate::people::{self, Role, Who};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// As much of what happened as the page shows.
const HISTORY: i64 = 50;

/// GET `/desk/promises/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, CommitmentId::from(id.as_str()), FormState::default()).await
}

async fn show_with(page: &Page, id: CommitmentId, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (named, lines, owners) = page
        .read(move |db| {
            let named = store::one(db, &id)?;
            policy::may_see(&asking, &named.promise)?;
            need_open(db, &asking, &named.promise)?;
            let lines = history::of(db, &thing(&id), HISTORY)?;
            let owners = store::owners(db, &named.promise.funder_id)?;
            Ok((named, lines, owners))
        })
        .await?;
    let promise = &named.promise;
    let looks_after = policy::may_keep(&who, promise).is_ok();
    let (version, owner, by) = (promise.version, promise.owner_id.clone(), promise.by());
    let can_explain = looks_after && policy::may_explain(promise).is_ok();
    let can_move = looks_after && policy::may_move(promise).is_ok();
    let hands_over = looks_after && policy::may_hand_over(promise).is_ok();
    form.values.entry("explanation".to_owned()).or_insert_with(|| promise.explanation.clone());
    fill_date(&mut form, "day", by);
    let colleagues =
        if hands_over { choices(owners).filter(|one| one.value != owner.as_str()).collect() } else { vec![] };
    let officer = who.is(Role::Commissioner, &promise.funder_id);
    let row = PromiseRow::new(named, page.app.tools.clock.today(), looks_after).for_officer(officer);
    page.show(&PromiseView {
        promise: PromiseRow { told: lines.into_iter().map(told).collect(), ..row },
        version,
        can_explain,
        can_move,
        colleagues,
        opens_day: form.errors.contains_key("day"),
        opens_owner: ["to", "note"].iter().any(|field| form.errors.contains_key(*field)),
        form,
    })
}

/// POST `/desk/promises/{id}/explanation`
pub async fn explain(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = CommitmentId::from(id.as_str());
    let (about, words, version) = (id.clone(), posted.text("explanation"), posted.version());
    let done = page.change(move |change| actions::explain(change, &about, &words, version)).await;
    after(&page, id, &posted, done, "promise-explained", "explanation").await
}

/// POST `/desk/promises/{id}/day`
pub async fn move_day(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = CommitmentId::from(id.as_str());
    let typed = posted_date(&posted, "day");
    let (about, day, version) = (id.clone(), typed.as_ref().ok().copied(), posted.version());
    let mut done = page.change(move |change| actions::move_day(change, &about, day, version)).await;
    if let (Err(Error::Problem(problems)), Err(Error::Problem(Problems(why)))) = (&mut done, typed) {
        // A day that cannot be one says more than that it is missing.
        problems.0 = why;
    }
    after(&page, id, &posted, done, "promise-moved", "day").await
}

/// POST `/desk/promises/{id}/owner`
pub async fn hand_over(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = CommitmentId::from(id.as_str());
    let handing = Handing { to: posted.get("to").to_owned(), note: posted.text("note") };
    let (about, version) = (id.clone(), posted.version());
    let done = page.change(move |change| actions::hand_over(change, &about, &handing, version)).await;
    after(&page, id, &posted, done, "promise-handed-over", "note").await
}

/// Back to the page: with what was done, or with what was typed and what to put right.
async fn after(
    page: &Page,
    id: CommitmentId,
    posted: &Posted,
    done: Result<()>,
    notice: &str,
    field: &str,
) -> Result<HttpResponse> {
    match done {
        Ok(()) => Ok(go(format!("/desk/promises/{id}?done={notice}"))),
        Err(Error::Problem(problems)) => show_with(page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_with(page, id, posted.overtaken(field, why, page.language)).await,
        Err(other) => Err(other),
    }
}

#[derive(Deserialize)]
pub struct Whose {
    #[serde(default)]
    owner: String,
    /// At which funder; empty where there is only one, or the first.
    #[serde(default)]
    at: String,
}

/// Where whoever asks may hand over somebody's promises: their own wherever they work, another's where they are an officer.
///
/// # Errors
/// Not found when it is nowhere, or not where they ask.
fn funders_for(who: &Who, owner: &PersonId, at: &str) -> Result<Vec<FunderId>> {
    let own = *owner == who.person;
    let roles: &[Role] = if own { Role::ALL } else { &[Role::Commissioner] };
    let funders = funders_of(who, roles);
    if funders.is_empty() || !(at.is_empty() || funders.iter().any(|funder| funder.as_str() == at)) {
        return Err(Error::NotFound);
    }
    Ok(funders)
}

/// The way to what somebody has at a funder.
fn way(owner: &PersonId, (funder, name): (FunderId, String)) -> Way {
    Way { href: format!("/desk/promises/handover?owner={owner}&at={funder}"), text: name, current: false }
}

/// GET `/desk/promises/handover`
pub async fn hand_all(page: Page, query: web::Query<Whose>) -> Result<HttpResponse> {
    let owner = PersonId::from(query.owner.as_str());
    show_hand_all(&page, owner, &query.at, FormState::default()).await
}

async fn show_hand_all(page: &Page, owner: PersonId, at: &str, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let owner = if owner.as_str().is_empty() { who.person.clone() } else { owner };
    let funders = funders_for(&who, &owner, at)?;
    let (about, at) = (owner.clone(), FunderId::from(at));
    let (person, there, funder, theirs, owners) = page
        .read(move |db| {
            let there = super::store::at(db, &funders, &about)?;
            // Where they have some, unless it is said where.
            let first =
                there.iter().map(|(funder, _)| funder).chain(&funders).next().cloned().ok_or(Error::NotFound)?;
            let funder = if at.as_str().is_empty() { first } else { at };
            let theirs = store::handed_over_from(db, &funder, &about)?;
            let owners = store::owners(db, &funder)?;
            Ok((people::store::by_id(db, &about)?, there, funder, theirs, owners))
        })
        .await?;
    let own = owner == who.person;
    // Who has nothing here is nobody's business.
    if theirs.is_empty() && !own {
        return Err(Error::NotFound);
    }
    let at_name = there.iter().find(|(at, _)| *at == funder).map(|(_, name)| name.clone()).unwrap_or_default();
    let elsewhere: Vec<Way> =
        there.into_iter().filter(|(at, _)| *at != funder).map(|there| way(&owner, there)).collect();
    page.show(&HandAllView {
        at: funder.to_string(),
        at_name: if elsewhere.is_empty() { String::new() } else { at_name },
        elsewhere,
        owner: if person.name.is_empty() { person.email } else { person.name },
        owner_id: owner.to_string(),
        own,
        count: theirs.len(),
        colleagues: choices(owners).filter(|one| one.value != owner.as_str()).collect(),
        form,
    })
}

/// POST `/desk/promises/handover`
pub async fn hand_over_all(page: Page, posted: Posted) -> Result<HttpResponse> {
    let who = page.who()?;
    let owner = if posted.get("owner").is_empty() { who.person.clone() } else { PersonId::from(posted.get("owner")) };
    let at = posted.get("at").to_owned();
    let funders = funders_for(&who, &owner, &at)?;
    let funder = funders.into_iter().find(|funder| at.is_empty() || funder.as_str() == at).ok_or(Error::NotFound)?;
    let handing = Handing { to: posted.get("to").to_owned(), note: posted.text("note") };
    let from = owner.clone();
    let done = page.change(move |change| actions::hand_over_all(change, &funder, &from, &handing)).await;
    match done {
        Ok((_, 0)) => Ok(go("/desk/promises?done=promises-handed-over")),
        Ok(_) => Ok(go(format!("/desk/promises?owner={owner}&done=promises-handed-over-some"))),
        Err(Error::Problem(problems)) => show_hand_all(&page, owner, &at, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
