//! The page on which a group says how it can safely be reached: for its members alone.

use actix_web::{HttpResponse, web};

use super::actions;
use crate::error::{Error, Result};
use crate::ids::OrganisationId;
use crate::organisation::{policy, store};
use crate::people::safety::pages::{filled, typed};
use crate::people::safety::views::SafetyView;
use crate::people::safety::{self, Holder};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// The group's name, for its members alone.
async fn name(page: &Page, id: &OrganisationId) -> Result<String> {
    let (person, id) = (page.who()?.person, id.clone());
    page.read(move |db| {
        policy::may_view(store::is_member(db, &id, &person)?)?;
        Ok(store::get(db, &id)?.name)
    })
    .await
}

fn view(id: &OrganisationId, group: String, form: FormState) -> SafetyView {
    let back = format!("/organisations/{id}");
    SafetyView { form, href: format!("{back}/safety"), back, group }
}

/// GET `/organisations/{id}/safety`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let (group, of) = (name(&page, &id).await?, id.clone());
    let known = page.read(move |db| safety::store::get(db, Holder::Organisation, of.as_str())).await?;
    page.show(&view(&id, group, filled(known)))
}

/// POST `/organisations/{id}/safety`
pub async fn save(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let (of, (safety, version)) = (id.clone(), typed(&posted));
    match page.change(move |change| actions::choose(change, &of, safety, version)).await {
        Ok(()) => Ok(go(format!("/organisations/{id}/safety?done=safety-saved"))),
        Err(Error::Problem(problems)) => {
            let group = name(&page, &id).await?;
            page.show(&view(&id, group, posted.state(&problems, page.language)))
        }
        Err(other) => Err(other),
    }
}
