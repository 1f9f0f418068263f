//! `/desk/privacy`: what is kept and who answers for it.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Kept};
use super::views::{ControllerView, FunderRow, KindRow, OfficeView};
use super::{Controller, actions, policy};
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::privacy::retention::{self, Rules};
use crate::privacy::written;
use crate::web::download::download_table;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// Which funder an address means.
#[derive(Deserialize)]
pub struct Which {
    #[serde(default)]
    funder: String,
}

/// The funders that are theirs, and every rule.
async fn theirs(page: &Page) -> Result<(Vec<Kept>, Rules)> {
    let these = policy::funders(&page.who()?);
    page.read(move |db| Ok((store::of(db, &these)?, retention::store::rules(db)?))).await
}

/// GET `/desk/privacy`
pub async fn office(page: Page) -> Result<HttpResponse> {
    let (kept, rules) = theirs(&page).await?;
    let names: Vec<(FunderId, String)> =
        kept.iter().map(|kept| (kept.funder.clone(), kept.controller.funder.clone())).collect();
    let row = |kept: Kept| FunderRow {
        href: format!("/desk/privacy/controller?funder={}", kept.funder),
        controller: kept.controller,
    };
    page.show(&OfficeView {
        kinds: KindRow::all(|rule| rules.said(rule, &names)),
        funders: kept.into_iter().map(row).collect(),
    })
}

/// GET `/desk/privacy/record.csv`
pub async fn record(page: Page) -> Result<HttpResponse> {
    let (kept, rules) = theirs(&page).await?;
    let (funders, controllers): (Vec<FunderId>, Vec<Controller>) =
        kept.into_iter().map(|kept| (kept.funder, kept.controller)).unzip();
    let table = written::record(&controllers, |at, rule| rules.days(rule, funders.get(at)))?;
    Ok(download_table("record-of-processing.csv", table))
}

/// The funder that is meant: the first of theirs where none is named.
async fn one(page: &Page, funder: &str) -> Result<Kept> {
    let (kept, _) = theirs(page).await?;
    kept.into_iter().find(|kept| funder.is_empty() || kept.funder.as_str() == funder).ok_or(Error::NotFound)
}

/// GET `/desk/privacy/controller`
pub async fn controller(page: Page, which: web::Query<Which>) -> Result<HttpResponse> {
    let kept = one(&page, &which.funder).await?;
    let said = &kept.controller;
    let form = FormState::with([
        ("officer", said.officer.as_str()),
        ("reach_by", said.reach_by.as_str()),
        ("processor", said.processor.as_str()),
    ]);
    show(&page, kept, form)
}

fn show(page: &Page, kept: Kept, form: FormState) -> Result<HttpResponse> {
    page.show(&ControllerView {
        form,
        funder: kept.controller.funder,
        funder_id: kept.funder.to_string(),
        version: kept.version,
    })
}

/// POST `/desk/privacy/controller`
pub async fn say(page: Page, posted: Posted) -> Result<HttpResponse> {
    let funder = one(&page, posted.get("funder")).await?.funder;
    let version = posted.version().unwrap_or_default();
    let said = Controller {
        funder: String::new(),
        officer: posted.text("officer"),
        reach_by: posted.text("reach_by"),
        processor: posted.text("processor"),
    };
    match page.change(move |change| actions::say(change, &funder, &said, version)).await {
        Ok(()) => Ok(go("/desk/privacy?done=privacy-saved")),
        Err(Error::Problem(problems)) => {
            let kept = one(&page, posted.get("funder")).await?;
            show(&page, Kept { version, ..kept }, posted.state(&problems, page.language))
        }
        Err(Error::Overtaken(why)) => {
            let kept = one(&page, posted.get("funder")).await?;
            show(&page, kept, posted.overtaken("officer", why, page.language))
        }
        Err(other) => Err(other),
    }
}
