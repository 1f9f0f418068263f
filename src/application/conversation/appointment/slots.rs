//! `/desk/conversations/slots`: the times at which an officer can talk.

use actix_web::{HttpResponse, web};

use super::actions::{self, Time};
use super::desk::typed_time;
use super::store;
use super::views::{SlotRow, SlotsView};
use crate::error::{Error, Problems, Result};
use crate::ids::{FunderId, SlotId};
use crate::people::{Role, Who};
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// The funders whose officer somebody is.
fn funders(who: &Who) -> Vec<FunderId> {
    who.roles.iter().filter(|held| held.role == Role::Commissioner).filter_map(|held| held.funder.clone()).collect()
}

/// GET `/desk/conversations/slots`
pub async fn list(page: Page) -> Result<HttpResponse> {
    show(&page, FormState::default()).await
}

async fn show(page: &Page, form: FormState) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let theirs = funders(&who);
    let (slots, names) =
        page.read(move |db| Ok((store::coming(db, &who.person, now)?, store::funder_names(db, &theirs)?))).await?;
    page.show(&SlotsView {
        form,
        slots: slots
            .into_iter()
            .map(|slot| SlotRow {
                id: slot.id.to_string(),
                starts_at: slot.starts_at,
                minutes: slot.minutes,
                href: slot.taken_by.map(|id| format!("/desk/appointments/{id}")).unwrap_or_default(),
            })
            .collect(),
        offered: super::policy::OFFERED,
        funders: match names.as_slice() {
            [] | [_] => Vec::new(),
            several => several.iter().map(|(id, name)| Item::new(id.as_str(), name)).collect(),
        },
    })
}

/// POST `/desk/conversations/slots`
pub async fn offer(page: Page, posted: Posted) -> Result<HttpResponse> {
    let theirs = funders(&page.who()?);
    let mut problems = Problems::default();
    let funder = match theirs.as_slice() {
        [only] => Some(only.clone()),
        several => several.iter().find(|funder| funder.as_str() == posted.get("funder")).cloned(),
    };
    if funder.is_none() {
        problems.add("funder", "Say for which funder you offer it.");
    }
    let time = Time {
        starts_at: typed_time(&posted, &mut problems),
        minutes: posted.get("length").to_owned(),
        ..Time::default()
    };
    let (weeks, funder) = (posted.get("weeks").to_owned(), funder.unwrap_or_else(|| FunderId::from("")));
    let offered = match problems.0.is_empty() || funder.as_str() != "" {
        true => page.change(move |change| actions::offer(change, &funder, &time, &weeks, problems)).await,
        false => Err(Error::Problem(problems)),
    };
    match offered {
        Ok(_) => Ok(go("/desk/conversations/slots?done=times-offered")),
        Err(Error::Problem(problems)) => show(&page, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/conversations/slots/{slot}/removal`
pub async fn remove(page: Page, slot: web::Path<String>) -> Result<HttpResponse> {
    let slot = SlotId::from(slot.as_str());
    page.change(move |change| actions::take_back_offer(change, &slot)).await?;
    Ok(go("/desk/conversations/slots?done=time-taken-back"))
}
