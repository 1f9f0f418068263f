//! Ending somebody's membership, after a look at what it means.

use actix_web::{HttpResponse, web};

use super::views::PartingView;
use super::{actions, policy};
use crate::error::{Error, Result};
use crate::ids::{OrganisationId, PersonId};
use crate::organisation;
use crate::web::page::{Page, go};

/// GET `/organisations/{id}/members/{member}/ending`: what it means, before it is done.
pub async fn sure(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, whom) = path.into_inner();
    let (group, whom) = (OrganisationId::from(id.as_str()), PersonId::from(whom.as_str()));
    let (you, now, asked, other) = (page.who()?.person, page.app.now(), group.clone(), whom.clone());
    let (organisation, member) = page
        .read(move |db| {
            let members = organisation::store::members(db, &asked)?;
            organisation::policy::may_view(members.iter().any(|member| member.id == you))?;
            let member = members.into_iter().find(|member| member.id == other).ok_or(Error::NotFound)?;
            let since = organisation::store::joined_at(db, &asked, &other)?;
            let own_since = organisation::store::joined_at(db, &asked, &you)?;
            policy::may_put_out(&asked, (&you, own_since), (&other, since), now)?;
            Ok((organisation::store::get(db, &asked)?.name, member))
        })
        .await?;
    page.show(&PartingView {
        action: format!("/organisations/{group}/members/{whom}/ending"),
        back: format!("/organisations/{group}"),
        name: organisation::actions::called(&member),
        organisation,
    })
}

/// POST `/organisations/{id}/members/{member}/ending`
pub async fn put_out(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, whom) = path.into_inner();
    let (group, whom) = (OrganisationId::from(id.as_str()), PersonId::from(whom.as_str()));
    page.change(move |change| actions::put_out(change, &group, &whom)).await?;
    Ok(go(format!("/organisations/{id}?done=organisation-member-put-out")))
}
