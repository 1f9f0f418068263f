//! `/account/data` and `/organisations/{id}/data`: everything that is held, to read and to take away.

use actix_web::{HttpResponse, web};

use super::views::{DataView, HeldRow, SHOWN};
use super::{Held, in_order, store};
use crate::error::Result;
use crate::ids::OrganisationId;
use crate::organisation::pages::leads_on;
use crate::organisation::policy;
use crate::organisation::store as organisations;
use crate::web::download::download;
use crate::web::page::Page;

async fn of_person(page: &Page) -> Result<Vec<Held>> {
    let person = page.who()?.person;
    Ok(in_order(&page.read(move |db| store::of_person(db, &person)).await?))
}

/// GET `/account/data`
pub async fn person(page: Page) -> Result<HttpResponse> {
    let held = of_person(&page).await?;
    page.show(&DataView {
        organisation: String::new(),
        back: "/account".to_owned(),
        file: "/account/data/all.json".to_owned(),
        shown: SHOWN,
        held: HeldRow::of(held),
    })
}

/// GET `/account/data/all.json`
pub async fn person_file(page: Page) -> Result<HttpResponse> {
    let held = of_person(&page).await?;
    file(&page, "what-is-kept-about-me.json", &held)
}

async fn of_group(page: &Page, id: &OrganisationId) -> Result<(String, Vec<Held>)> {
    let (id, person) = (id.clone(), page.who()?.person);
    let (name, lines) = page
        .read(move |db| {
            policy::may_view(organisations::is_member(db, &id, &person)?)?;
            Ok((organisations::get(db, &id)?.name, store::of_group(db, &id)?))
        })
        .await?;
    Ok((name, in_order(&lines)))
}

/// GET `/organisations/{id}/data`
pub async fn group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    if let Some(on) = leads_on(&page, &id, "/data").await? {
        return Ok(on);
    }
    let (organisation, held) = of_group(&page, &id).await?;
    page.show(&DataView {
        organisation,
        back: format!("/organisations/{id}"),
        file: format!("/organisations/{id}/data/all.json"),
        shown: SHOWN,
        held: HeldRow::of(held),
    })
}

/// GET `/organisations/{id}/data/all.json`
pub async fn group_file(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    if let Some(on) = leads_on(&page, &id, "/data/all.json").await? {
        return Ok(on);
    }
    let (_, held) = of_group(&page, &id).await?;
    file(&page, "what-is-kept-about-our-group.json", &held)
}

fn file(page: &Page, name: &str, held: &[Held]) -> Result<HttpResponse> {
    let all = serde_json::json!({ "made_at": page.app.now(), "kept": held });
    Ok(download(name, "application/json", serde_json::to_vec_pretty(&all)?))
}
