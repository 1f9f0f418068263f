//! The page on which a group names somebody who trusts it, and the officer's word that they were heard.

use actix_web::{HttpResponse, web};

use super::views::{TrustedRow, TrustedView};
use super::{MOST, Typed, actions, store};
use crate::application::opened;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, TrustedId};
use crate::relationship::policy;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, TrustedId) {
    (ApplicationId::from(path.0.as_str()), TrustedId::from(path.1.as_str()))
}

/// GET `/applications/{id}/trusted`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_all(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_all(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (opened, people) =
        page.read(move |db| Ok((opened::for_member(db, &id, &asked.person)?, store::of(db, &id)?))).await?;
    page.show(&TrustedView {
        form,
        application: opened.application.id.to_string(),
        may_speak: policy::may_speak(&who, &opened).is_ok(),
        contact: opened.contact.name,
        enough: people.len() >= MOST,
        people: TrustedRow::of(people),
    })
}

/// POST `/applications/{id}/trusted`
pub async fn name(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed {
        name: posted.get("name").to_owned(),
        knows_them: posted.text("knows_them"),
        reach_by: posted.text("reach_by"),
        agreed: posted.get("agreed") == "yes",
    };
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let named = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::name(change, &about, &typed)?;
                Ok(format!("/applications/{about}/trusted?done=somebody-named"))
            })
        })
        .await;
    match named {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_all(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/trusted/{person}/withdrawal`
pub async fn withdraw(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, person) = ids(&path);
    let about = id.clone();
    page.change(move |change| actions::withdraw(change, &about, &person)).await?;
    Ok(go(format!("/applications/{id}/trusted?done=somebody-taken-back")))
}

/// POST `/desk/applications/{id}/trusted/{person}`
pub async fn heard(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, person) = ids(&path);
    let about = id.clone();
    page.change(move |change| actions::heard(change, &about, &person)).await?;
    Ok(go(format!("/desk/applications/{id}/evidence?done=somebody-heard")))
}
