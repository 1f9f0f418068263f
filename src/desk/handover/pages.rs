//! The page on which a named contact hands over: of one application, and of a round.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Before};
use super::views::{CannotRow, HandoverView};
use super::{Colleague, Typed, What, actions, policy};
use crate::application::store::at_desk;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::store as funds;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, PersonId, RoundId};
use crate::people::{Role, store as people};
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    round: String,
}

fn typed(posted: &Posted) -> Typed {
    Typed { to: posted.get("to").to_owned(), from: posted.get("from").to_owned(), note: posted.text("note") }
}

/// Who may take over, and what there was before.
struct Around {
    colleagues: Vec<Colleague>,
    before: Vec<Before>,
}

fn around(db: &mut DbConn, round: &RoundRow, what: &What, contact: &PersonId) -> Result<Around> {
    let concerned = store::concerned(db, &round.id, what)?;
    let colleagues = store::colleagues(db, round, &concerned, contact)?;
    Ok(Around { colleagues, before: store::before(db, &round.id, what)? })
}

/// The parts of the view that both pages fill in the same way.
fn view(form: FormState, around: Around, what: &What) -> HandoverView {
    let (can, cannot): (Vec<Colleague>, Vec<Colleague>) =
        around.colleagues.into_iter().partition(|one| policy::why_not(one, what).is_none());
    HandoverView {
        form,
        back_href: String::new(),
        back_text: String::new(),
        of: String::new(),
        round: String::new(),
        contact: String::new(),
        contact_id: String::new(),
        colleagues: can.into_iter().filter_map(|one| Some(Item::new(one.id?.as_str(), one.name))).collect(),
        cannot: cannot
            .into_iter()
            .filter_map(|one| Some(CannotRow { why: policy::why_not(&one, what)?, name: one.name }))
            .collect(),
        before: around.before.into_iter().map(Into::into).collect(),
    }
}

/// GET `/desk/applications/{id}/contact`
pub async fn show_one(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    one(&page, ApplicationId::from(id.as_str()), form).await
}

async fn one(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let what = What::Application(id.clone());
    let asked = what.clone();
    let (seen, around) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &who.person)?;
            seen.need_officer(&who)?;
            let around = around(db, &seen.round, &asked, &seen.contact.id)?;
            Ok((seen, around))
        })
        .await?;
    page.show(&HandoverView {
        back_href: format!("/desk/applications/{}", seen.application.id),
        back_text: seen.application.organisation_name.clone(),
        of: seen.application.organisation_name.clone(),
        contact: seen.contact.name,
        contact_id: seen.contact.id.to_string(),
        ..view(form, around, &what)
    })
}

/// POST `/desk/applications/{id}/contact`
pub async fn hand_over_one(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (typed, token, about) = (typed(&posted), posted.get("once").to_owned(), id.clone());
    let done = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::hand_over_one(change, &about, &typed)?;
                Ok(format!("/desk/applications/{about}?done=contact-handed-over"))
            })
        })
        .await;
    match done {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => one(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/funds/{slug}/contact`
pub async fn show_round(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    of_round(&page, slug.into_inner(), which.into_inner().round, form).await
}

async fn of_round(page: &Page, slug: String, wanted: String, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (round, fund, contact, around) = page
        .read(move |db| {
            let listed = funds::rounds_by_fund_slug(db, &slug)?;
            let is = |round: &RoundRow| wanted.is_empty() || round.slug == wanted || round.id.as_str() == wanted;
            let (round, fund, _) = listed.into_iter().find(|(round, ..)| is(round)).ok_or(Error::NotFound)?;
            who.need(&[Role::Commissioner], &round.funder_id)?;
            let around = around(db, &round, &What::Round, &round.contact_id)?;
            let contact = people::by_id(db, &round.contact_id)?;
            Ok((round, fund, contact, around))
        })
        .await?;
    page.show(&HandoverView {
        back_href: format!("/desk/funds/{}?round={}", fund.slug, round.slug),
        back_text: fund.name.clone(),
        of: format!("{}, {}", fund.name, round.slug),
        round: round.id.to_string(),
        contact: contact.name,
        contact_id: contact.id.to_string(),
        ..view(form, around, &What::Round)
    })
}

/// POST `/desk/funds/{slug}/contact`
pub async fn hand_over_round(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (slug, round) = (slug.into_inner(), RoundId::from(posted.get("round")));
    let (typed, token, fund) = (typed(&posted), posted.get("once").to_owned(), slug.clone());
    let about = round.clone();
    let done = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::hand_over_round(change, &about, &typed)?;
                let round = funds::round(change.db, &about)?;
                Ok(format!("/desk/funds/{fund}?round={}&done=contact-handed-over", round.slug))
            })
        })
        .await;
    match done {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            of_round(&page, slug, round.to_string(), posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}
