//! GET `/grants/{id}/agreement/document` and `.pdf`: a signed agreement as it is kept, for both sides.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::Kept;
use super::views::{KeptView, OtherRow};
use crate::award::policy;
use crate::award::store;
use crate::award::variation::store as variations;
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::text::document::pdf;
use crate::web::download::download;
use crate::web::page::Page;

/// Which of those that were signed one after another.
#[derive(Debug, Deserialize)]
pub struct Which {
    /// Its number; without one it is the one that stands.
    number: Option<i32>,
}

/// What was found of a grant's signed agreements.
struct Found {
    kept: Kept,
    others: Vec<OtherRow>,
    grant_number: String,
    member: bool,
}

async fn find(page: &Page, id: GrantId, which: &Which) -> Result<Found> {
    let (who, number) = (page.who()?, which.number);
    let (around, earlier) = page
        .read(move |db| {
            let around = store::surrounded(db, &id, Some(&who.person))?;
            if !around.member {
                policy::may_see(&who, &around.seen)?;
            }
            let agreement = around.agreement.as_ref().filter(|one| one.is_signed()).ok_or(Error::NotFound)?;
            let earlier = variations::earlier(db, &agreement.id)?;
            Ok((around, earlier))
        })
        .await?;
    let Some(agreement) = around.agreement.as_ref() else { return Err(Error::NotFound) };
    let all: Vec<Kept> = std::iter::once(Kept::from(agreement)).chain(earlier.iter().map(Kept::from)).collect();
    let wanted = number.unwrap_or(agreement.number);
    let (this, others): (Vec<Kept>, Vec<Kept>) = all.into_iter().partition(|one| one.number == wanted);
    Ok(Found {
        kept: this.into_iter().next().ok_or(Error::NotFound)?,
        others: others.iter().map(|one| OtherRow { number: one.number, ended_at: one.ended_at }).collect(),
        grant_number: around.seen.grant.number.clone(),
        member: around.member,
    })
}

/// GET `/grants/{id}/agreement/document`
pub async fn document(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let found = find(&page, id.clone(), &which).await?;
    let desk = if found.member { "" } else { "/desk" };
    let back = format!("{desk}/grants/{id}/agreement");
    page.show(&KeptView::new(id.to_string(), back, found.grant_number, found.kept, found.others))
}

/// GET `/grants/{id}/agreement/document.pdf`
pub async fn as_pdf(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let found = find(&page, GrantId::from(id.as_str()), &which).await?;
    let name = format!("agreement-{}-{}.pdf", found.grant_number, found.kept.number);
    Ok(download(&name, pdf::TYPE, pdf::document(&found.kept.document(&found.grant_number))))
}
