//! How long it took: asked on the page after sending, and here when something is to be put right.

use actix_web::{HttpResponse, web};

use super::views::{TookForm, TookView};
use super::{Typed, actions, may_tell, store};
use crate::application::opened;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/applications/{id}/time`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    ask(&page, &ApplicationId::from(id.as_str()), None).await
}

/// POST `/applications/{id}/time`
pub async fn tell(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = Typed {
        hours: posted.get("took-hours").to_owned(),
        minutes: posted.get("took-minutes").to_owned(),
        people: posted.get("took-people").to_owned(),
        hardest: posted.text("took-hardest"),
    };
    let took = match typed.read() {
        Ok(took) => took,
        Err(problems) => return ask(&page, &id, Some(posted.state(&problems, page.language))).await,
    };
    let asked = id.clone();
    page.change(move |change| actions::tell(change, &asked, &took)).await?;
    Ok(go(format!("/applications/{id}/submission?done=took-told")))
}

async fn ask(page: &Page, id: &ApplicationId, form: Option<FormState>) -> Result<HttpResponse> {
    let (person, asked) = (page.who()?.person, id.clone());
    let (opened, told) = page
        .read(move |db| {
            let opened = opened::for_member(db, &asked, &person)?;
            let told = store::of(db, &asked)?;
            Ok((opened, told))
        })
        .await?;
    match may_tell(opened.application.state, id.as_str()) {
        // Nothing was measured of a draft yet, and after the decision it is too late.
        Err(Error::Refused { .. }) if form.is_none() => return Ok(go(format!("/applications/{id}"))),
        other => other?,
    }
    let said = page.language.about(opened.form.minutes_to_apply());
    let mut took = TookForm::new(id.as_str(), told.as_ref(), said).paid(opened.form.round.pay_per_hour_for_time);
    took.form = form.unwrap_or(took.form);
    page.show(&TookView { took, fund: opened.form.fund.name.get(page.language.code).to_owned() })
}
