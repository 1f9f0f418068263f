//! Who has a part in a group: listed, added, taken off.

use actix_web::{HttpResponse, web};

use super::actions::{self, Typed};
use super::store;
use super::views::{RosterView, SomebodyRow};
use crate::error::{Error, Result};
use crate::ids::{OrganisationId, OrganisationPersonId};
use crate::organisation::pages::leads_on;
use crate::organisation::policy;
use crate::organisation::store as organisations;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// GET `/organisations/{id}/people`
pub async fn list(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    let id = OrganisationId::from(id.as_str());
    match leads_on(&page, &id, "/people").await? {
        Some(on) => Ok(on),
        None => show(&page, &id, form).await,
    }
}

async fn show(page: &Page, id: &OrganisationId, form: FormState) -> Result<HttpResponse> {
    let (which, person) = (id.clone(), page.who()?.person);
    let (organisation, people) = page
        .read(move |db| {
            policy::may_view(organisations::is_member(db, &which, &person)?)?;
            Ok((organisations::get(db, &which)?, store::of(db, &which)?))
        })
        .await?;
    page.show(&RosterView {
        form,
        id: id.to_string(),
        organisation: organisation.name,
        people: people.iter().map(SomebodyRow::of).collect(),
    })
}

/// POST `/organisations/{id}/people`
pub async fn add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let field = |name: &str| posted.get(name).to_owned();
    let typed = Typed { name: field("person_name"), part: field("part"), contact: field("contact") };
    let (which, token) = (id.clone(), field("once"));
    let added = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::add(change, &which, &typed)?;
                Ok(format!("/organisations/{which}/people?done=part-given"))
            })
        })
        .await;
    match added {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => show(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/organisations/{id}/people/{somebody}/ending`
pub async fn end(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, somebody) = path.into_inner();
    let (which, somebody) = (OrganisationId::from(id.as_str()), OrganisationPersonId::from(somebody.as_str()));
    page.change(move |change| actions::end(change, &which, &somebody)).await?;
    Ok(go(format!("/organisations/{id}/people?done=part-ended")))
}
