//! What comes when a grant ends: decided at the desk, read by its group.

use actix_web::{HttpResponse, web};

use super::typed::Typed;
use super::views::{DeskRenewalView, OwnRenewalView, RenewalShown, StillRow};
use super::{State, actions, earliest_last_day, policy, store};
use crate::award::grant;
use crate::award::negotiation::Side;
use crate::award::pages::payment::posted_date;
use crate::award::store as award;
use crate::award::variation;
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::learning::note::store as notes;
use crate::learning::story::Viewer;
use crate::learning::views::GrantNoteRow;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/grants/{id}/renewal`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (id, person) = (GrantId::from(id.as_str()), page.who()?.person);
    let (around, latest, payments) = page
        .read(move |db| {
            let around = award::surrounded(db, &id, Some(&person))?;
            // For its own group only: for anybody else there is no such page.
            if !around.member {
                return Err(Error::NotFound);
            }
            let latest = store::latest(db, &id)?;
            Ok((around, latest, award::payments(db, &id)?))
        })
        .await?;
    let agreement = around.agreement.as_ref();
    let signed_in_parts = agreement.is_some_and(|one| variation::policy::may_change(one, Side::Group).is_ok());
    page.show(&OwnRenewalView {
        can_change: signed_in_parts,
        id: around.seen.grant.id.to_string(),
        fund: around.seen.grant.fund_name,
        renewal: latest.map(|(renewal, by)| RenewalShown::new(renewal, by)),
        payments: StillRow::of(&payments),
        contact: around.contact.name,
        contact_email: around.contact.email,
        contact_phone: around.contact.phone,
    })
}

/// GET `/desk/grants/{id}/renewal`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let who = page.who()?;
    show_desk(&page, GrantId::from(id.as_str()), FormState::with([("name", who.name)])).await
}

async fn show_desk(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let asking = page.who()?;
    let (seen, latest, payments, form_of, written) = page
        .read(move |db| {
            let seen = grant::look(db, &id, &asking.person)?;
            policy::may_decide(&asking, &seen)?;
            let latest = store::latest(db, &id)?;
            let form = award::form_of(db, &seen.grant)?;
            Ok((seen, latest, award::payments(db, &id)?, form, notes::of_grant(db, &id)?))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let weeks = form_of.payment.weeks_of_notice();
    let (state, version, ends_on) = latest
        .as_ref()
        .map_or((State::NoEnd, 0, None), |(renewal, _)| (renewal.state, renewal.version, renewal.ends_on));
    page.show(&DeskRenewalView {
        id: seen.grant.id.to_string(),
        organisation: seen.grant.organisation_name,
        number: seen.grant.number,
        amount_pence: seen.grant.amount_pence,
        renewal: latest.map(|(renewal, by)| RenewalShown::new(renewal, by)),
        payments: StillRow::of(&payments),
        notes: written.iter().filter(|note| note.shows(Viewer::Sides, today)).map(GrantNoteRow::new).collect(),
        choices: DeskRenewalView::choices(state),
        earliest: earliest_last_day(ends_on.unwrap_or(today), today, weeks),
        weeks,
        version,
        form,
    })
}

/// POST `/desk/grants/{id}/renewal`
pub async fn decide(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let typed = Typed {
        choice: posted.get("choice").to_owned(),
        words: posted.text("words"),
        next_words: posted.text("next_words"),
        by_day: posted_date(&posted, "by").ok(),
        months: posted.get("months").to_owned(),
        more: posted.get("more").to_owned(),
        name: posted.get("name").to_owned(),
        role: posted.get("role").to_owned(),
        last_day: posted_date(&posted, "last").ok(),
        rely: posted.text("rely"),
        stays: posted.text("stays"),
        talk_to: posted.text("talk_to"),
        version: posted.version(),
    };
    let of = id.clone();
    match page.change(move |change| actions::decide(change, &of, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}/renewal?done=renewal-decided"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_desk(&page, id, posted.overtaken("words", why, page.language)).await,
        Err(other) => Err(other),
    }
}
