//! Everything a group has said, to take with them at any time: as a page, as a text document, as data.

use actix_web::{HttpResponse, web};

use super::views::DownloadView;
use super::{Whole, copy, data, odt, store};
use crate::application::files::pages::download;
use crate::application::{Part, opened};
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, PersonId};
use crate::web::page::Page;

/// GET `/applications/{id}/download`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let opened = page
        .read(move |db| {
            let opened = opened::for_part(db, &id, &who.person)?;
            ours(opened.part(&who.person))?;
            Ok(opened)
        })
        .await?;
    page.show(&DownloadView {
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        reference: opened.application.reference.clone(),
    })
}

/// The group alone takes its words away, and whoever types for it prints them for it. Whoever helps has no copy with
/// half of them.
fn ours(part: Part) -> Result<()> {
    if matches!(part, Part::Member | Part::Scribe) { Ok(()) } else { Err(Error::NotFound) }
}

/// How much is read of it.
type Read = fn(&mut DbConn, &ApplicationId, &PersonId) -> Result<Whole>;

/// Everything said, for a member of its group in whatever state the application is.
async fn whole(page: &Page, id: &ApplicationId, read: Read) -> Result<Whole> {
    let (who, id) = (page.who()?, id.clone());
    page.read(move |db| {
        let whole = read(db, &id, &who.person)?;
        ours(whole.opened.part(&who.person))?;
        Ok(whole)
    })
    .await
}

fn name(whole: &Whole, ending: &str) -> String {
    format!("{}.{ending}", whole.opened.application.reference)
}

/// GET `/applications/{id}/copy`
pub async fn html(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let whole = whole(&page, &ApplicationId::from(id.as_str()), store::with_translations).await?;
    let html = copy::html(&page.app.tools, &whole, page.language)?;
    Ok(download(&copy::name(&whole), "text/html; charset=utf-8", html))
}

/// GET `/applications/{id}/copy.odt`
pub async fn text_document(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let whole = whole(&page, &ApplicationId::from(id.as_str()), store::with_translations).await?;
    let document = odt::document(&page.app.tools, &whole, page.language)?;
    Ok(download(&name(&whole, "odt"), odt::TYPE, document))
}

/// GET `/applications/{id}/copy.json`
pub async fn json(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let whole = whole(&page, &id, store::whole).await?;
    let beside = page.read(move |db| store::beside(db, &id)).await?;
    let said = data::json(&whole, &beside, page.language);
    let text = serde_json::to_string_pretty(&said).map_err(|why| Error::Broken(why.into()))?;
    Ok(download(&name(&whole, "json"), "application/json", text))
}
