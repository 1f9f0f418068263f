//! A draft that was put away, bringing it back, and the reminders of one that goes on.

use actix_web::{HttpResponse, web};

use super::views::{AwayView, RemindersView};
use super::{actions, kept_until, policy, store};
use crate::application::State;
use crate::application::drafting::tasks::contact_of;
use crate::application::opened;
use crate::application::store::Opened;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::text::dates;
use crate::web::form::Posted;
use crate::web::page::{Page, go};

/// `/applications/{id}` once it was put away; whoever opened it was asked for already (`home::follow`).
///
/// # Errors
/// A database that cannot be reached.
pub async fn away(page: &Page, opened: Opened) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let id = opened.application.id.clone();
    let emptied_at = page.read(move |db| store::emptied_at(db, &id)).await?;
    let application = &opened.application;
    let (away_at, window) = (application.state_at, opened.window(now));
    let id = application.id.as_str();
    page.show(&AwayView {
        application: id.to_owned(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        organisation: opened.organisation.clone(),
        reference: application.reference.clone(),
        away_on: dates::london_day(away_at),
        back_until: kept_until(away_at),
        can_restore: policy::may_restore(application.state, away_at, window, id, "", now).is_ok(),
        round_over: !window.may_finish(),
        over: now >= kept_until(away_at),
        emptied_on: emptied_at.map(dates::london_day),
        ours: opened.is_member(&who.person),
        contact: contact_of(&opened.form, &opened.contact.name, page.language),
    })
}

/// POST `/applications/{id}/restoration`
pub async fn restore(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let asked = ApplicationId::from(id.as_str());
    page.change(move |change| actions::restore(change, &asked)).await?;
    Ok(go(format!("/applications/{id}?done=life-back")))
}

/// GET `/applications/{id}/reminders`
pub async fn reminders(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let (opened, stopped, life) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &who.person)?;
            let stopped = store::stopped(db, &id)?.contains(who.person.as_str());
            let life = actions::life(db, &opened)?;
            Ok((opened, stopped, life))
        })
        .await?;
    let now = page.app.now();
    let draft = opened.application.state == State::Draft;
    let reminders = &opened.form.round.drafts.reminders;
    let mut days: Vec<_> = reminders.iter().map(|days| life.reminds_at(*days)).filter(|at| *at > now).collect();
    days.sort_unstable();
    page.show(&RemindersView {
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        organisation: opened.organisation.clone(),
        days: days.into_iter().filter(|_| draft).map(dates::london_day).collect(),
        stopped,
    })
}

/// POST `/applications/{id}/reminders`
pub async fn choose_reminders(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (asked, wanted) = (ApplicationId::from(id.as_str()), posted.get("reminders") == "yes");
    page.change(move |change| actions::choose_reminders(change, &asked, wanted)).await?;
    let done = if wanted { "life-reminders-on" } else { "life-reminders-off" };
    Ok(go(format!("/applications/{id}/reminders?done={done}")))
}
