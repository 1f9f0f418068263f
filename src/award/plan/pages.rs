//! GET and POST `/grants/{id}/plan`: a group chooses how it is paid.

use actix_web::{HttpResponse, web};

use super::views::{PlanView, filled};
use super::{MOST_OWN, Typed, actions};
use crate::award::store;
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// The three boxes of a day, as they were typed.
pub fn boxes(posted: &Posted, name: &str) -> (String, String, String) {
    let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
    (part("day"), part("month"), part("year"))
}

/// A plan as it was typed, out of a form.
pub fn typed(posted: &Posted) -> Typed {
    let line = |at: usize| (boxes(posted, &format!("day{at}")), posted.get(&format!("amount{at}")).to_owned());
    Typed {
        way: posted.get("way").to_owned(),
        many: posted.get("many").to_owned(),
        apart: posted.get("apart").to_owned(),
        first: boxes(posted, "first"),
        lines: (0..MOST_OWN).map(line).collect(),
        why: posted.text("plan_why"),
    }
}

/// GET `/grants/{id}/plan`
pub async fn plan(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, GrantId::from(id.as_str()), None).await
}

async fn show(page: &Page, id: GrantId, form: Option<FormState>) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let grant = id.clone();
    let around = page.read(move |db| store::surrounded(db, &grant, Some(&person))).await?;
    let Some(agreement) = around.agreement.as_ref().filter(|_| around.member) else { return Err(Error::NotFound) };
    actions::may_choose(agreement.state, agreement.parts.0.is_empty(), &id)?;
    page.show(&PlanView {
        id: id.to_string(),
        fund: around.seen.grant.fund_name.clone(),
        amount: Pence(around.seen.grant.amount_pence).to_string(),
        contact: around.contact.name.clone(),
        ways: PlanView::ways(page.language),
        many: PlanView::many(),
        lines: PlanView::lines(),
        version: agreement.version,
        form: form.unwrap_or_else(|| filled(&agreement.plan.0)),
    })
}

/// POST `/grants/{id}/plan`
pub async fn choose(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, typed, read) = (id.clone(), typed(&posted), posted.version());
    match page.change(move |change| actions::choose(change, &grant, &typed, read)).await {
        Ok(()) => Ok(go(format!("/grants/{id}/agreement?done=plan-chosen"))),
        Err(Error::Problem(problems)) => show(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show(&page, id, Some(posted.overtaken("way", why, page.language))).await,
        Err(other) => Err(other),
    }
}
