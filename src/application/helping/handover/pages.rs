//! Leaving with somebody named who takes over.

use actix_web::{HttpResponse, web};

use super::views::{HandoverView, Thread};
use super::{actions, policy, store};
use crate::error::{Error, Result};
use crate::ids::OrganisationId;
use crate::organisation;
use crate::organisation::views::Item;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/organisations/{id}/handover`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, &OrganisationId::from(id.as_str()), FormState::default()).await
}

async fn show_with(page: &Page, id: &OrganisationId, form: FormState) -> Result<HttpResponse> {
    let (person, asked, now) = (page.who()?.person, id.clone(), page.app.now());
    let leaver = person.clone();
    let (group, members, held) = page
        .read(move |db| {
            let members = organisation::store::members(db, &asked)?;
            organisation::policy::may_view(members.iter().any(|member| member.id == person))?;
            let held = store::held(db, &asked, &person, now)?;
            Ok((organisation::store::get(db, &asked)?, members, held))
        })
        .await?;
    let draft = |(id, fund)| Thread { href: format!("/applications/{id}"), text: fund };
    let talk =
        |(id, fund, key)| Thread { href: format!("/applications/{id}/questions/{key}/conversation"), text: fund };
    page.show(&HandoverView {
        form,
        id: id.to_string(),
        organisation: group.name,
        drafts: held.drafts.into_iter().map(draft).collect(),
        talks: held.talks.into_iter().map(talk).collect(),
        invited: held.invited,
        successors: members
            .iter()
            .filter(|member| policy::can_take_over(member, &leaver))
            .map(|member| Item { value: member.id.to_string(), text: member.name.clone(), hint: String::new() })
            .collect(),
    })
}

/// POST `/organisations/{id}/handover`
pub async fn hand_over(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = OrganisationId::from(id.as_str());
    let (which, successor) = (id.clone(), posted.get("successor").to_owned());
    match page.change(move |change| actions::hand_over(change, &which, &successor)).await {
        Ok(()) => Ok(go("/home?done=handed-over")),
        Err(Error::Problem(problems)) => show_with(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
