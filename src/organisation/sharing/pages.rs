//! What each funder sees of a group: on one page, changed and ended at any time.

use actix_web::{HttpResponse, web};

use super::store::{self, Sharing};
use super::views::{FunderRow, SharingView, whats};
use super::{What, actions};
use crate::error::Result;
use crate::ids::{FunderId, OrganisationId};
use crate::organisation::pages::leads_on;
use crate::organisation::policy;
use crate::organisation::store as organisations;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/organisations/{id}/sharing`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (which, person) = (OrganisationId::from(id.as_str()), page.who()?.person);
    if let Some(on) = leads_on(&page, &which, "/sharing").await? {
        return Ok(on);
    }
    let (organisation, funders, sharings) = page
        .read(move |db| {
            policy::may_view(organisations::is_member(db, &which, &person)?)?;
            let funders = store::funders_and_sent(db, &which)?;
            Ok((organisations::get(db, &which)?, funders, store::of(db, &which)?))
        })
        .await?;
    let rows = funders.into_iter().map(|(funder, name, sent)| {
        let of_funder = |(sharing, ..): &&(Sharing, String, Option<String>)| sharing.funder_id == funder;
        row(&page, (&funder, name, sent), sharings.iter().filter(of_funder))
    });
    page.show(&SharingView {
        id: id.into_inner(),
        organisation: organisation.name,
        funders: rows.collect(),
        whats: whats(page.language),
    })
}

fn row<'a>(
    page: &Page,
    (funder, name, sent): (&FunderId, String, bool),
    stands: impl Iterator<Item = &'a (Sharing, String, Option<String>)>,
) -> FunderRow {
    let mut row = FunderRow {
        id: funder.to_string(),
        name,
        sent,
        asked: Vec::new(),
        asked_by: String::new(),
        asked_at: None,
        why: String::new(),
        agreed_at: None,
        form: FormState::default(),
    };
    let mut ticked: Vec<What> = Vec::new();
    for (sharing, _, by) in stands {
        if sharing.waits() {
            row.asked = sharing.asked.0.iter().map(|what| page.language.say(what.applicant_key())).collect();
            row.asked_by = by.clone().unwrap_or_default();
            row.asked_at = sharing.asked_at;
            row.why = sharing.why.clone();
            ticked.extend(&sharing.asked.0);
        } else {
            row.agreed_at = sharing.agreed_at;
            ticked.extend(&sharing.shared.0);
        }
    }
    row.form = FormState::with(ticked.into_iter().map(|what| ("what", what.as_str())));
    row
}

/// POST `/organisations/{id}/sharing`: what one funder may see from now on; nothing ends it.
pub async fn share(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let which = OrganisationId::from(id.as_str());
    let (funder, mut shared) = (FunderId::from(posted.get("funder")), What::read(&posted.all("what")));
    if posted.get("then") == "end" {
        shared.clear();
    }
    let done = if shared.is_empty() { "sharing-ended" } else { "sharing-agreed" };
    page.change(move |change| actions::share(change, &which, &funder, shared)).await?;
    Ok(go(format!("/organisations/{id}/sharing?done={done}")))
}
