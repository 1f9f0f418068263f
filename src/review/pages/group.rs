//! Something worries whoever spoke with a group about nothing in particular: it is brought with the newest application of
//! the group.

use actix_web::{HttpResponse, web};

use super::concern::About;
use crate::error::{Error, Result};
use crate::ids::{FunderId, OrganisationId};
use crate::organisation::sharing::{policy as knowing, store as sharing};
use crate::people::Role;
use crate::review::concern::{Thing, about};
use crate::review::store::concern;
use crate::review::views::concern::Ring;
use crate::web::page::{Page, go};

/// GET `/desk/organisations/{id}/worry`
pub async fn worry(page: Page, id: web::Path<OrganisationId>, query: web::Query<About>) -> Result<HttpResponse> {
    let who = page.who()?;
    let held = who.roles.iter().filter(|held| held.role == Role::Commissioner);
    let ours: Vec<FunderId> = held.filter_map(|held| held.funder.clone()).collect();
    let entry = match about(&query.about).0 {
        Some((Thing::Call | Thing::Letter, entry)) => Some(entry.to_owned()),
        _ => None,
    };
    let (newest, leads) = page
        .read(move |db| {
            let (group, standing) = sharing::standing(db, &id, &ours, &who.person)?;
            knowing::may_know(&standing, &group.name)?;
            let newest = concern::newest_of(db, &id, &ours, entry.as_deref())?;
            let leads = if newest.is_some() { Vec::new() } else { concern::leads_at(db, &ours)? };
            Ok((newest, leads))
        })
        .await?;
    match newest {
        Some(application) => Ok(go(format!("/desk/applications/{application}/concern?about={}", query.about))),
        None => {
            let rings = leads.iter().map(Ring::of).map(|lead| format!("{}, {}, {}", lead.name, lead.phone, lead.email));
            let rings: Vec<String> = rings.collect();
            let whom = if rings.is_empty() { "the council’s safeguarding team".to_owned() } else { rings.join("; ") };
            let why = "We hold nothing that this group sent, so a worry cannot be written down beside it.";
            Err(Error::refused_with(format!("{why} Ring {whom}."), "/desk/organisations", "See other groups"))
        }
    }
}
