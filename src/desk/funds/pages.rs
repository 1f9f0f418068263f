//! Funds at the desk.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::{DeskFundView, DeskFundsView, DeskRound, OtherRound, Read};
use crate::after::barrier::coming;
use crate::application::store::counts;
use crate::error::{Error, Problems, Result};
use crate::fund::pages::Which as InRound;
use crate::fund::shown::fund_page;
use crate::fund::{actions, store};
use crate::history::{self, Thing};
use crate::ids::RoundId;
use crate::people::Role;
use crate::web::form::Posted;
use crate::web::page::{Page, go};

/// As much of its history as a page shows.
const HISTORY: i64 = 100;

/// GET `/desk/funds`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let funders = who.funders();
    let rounds = page
        .read(move |db| {
            let listed = store::rounds_at(db, &funders)?;
            let ids: Vec<RoundId> = listed.iter().map(|(round, ..)| round.id.clone()).collect();
            let counts = counts::by_state(db, &ids)?;
            Ok(listed.iter().map(|one| DeskRound::new(one, &counts, &who)).collect())
        })
        .await?;
    page.show(&DeskFundsView::new(rounds))
}

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    round: String,
}

/// GET `/desk/funds/{slug}`
pub async fn fund(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (who, now, language) = (page.who()?, page.app.now(), page.language);
    let (slug, wanted) = (slug.into_inner(), which.into_inner().round);
    let view = page
        .read(move |db| {
            let listed = store::rounds_by_fund_slug(db, &slug)?;
            let funder = listed.first().map(|(round, ..)| round.funder_id.clone()).ok_or(Error::NotFound)?;
            who.need(Role::ALL, &funder)?;
            let at = match wanted.as_str() {
                "" => 0,
                wanted => listed.iter().position(|(round, ..)| round.slug == wanted).ok_or(Error::NotFound)?,
            };
            let other = |(index, (round, ..)): (usize, &store::Listed)| OtherRound {
                round: round.slug.clone(),
                state: round.state.staff_name(),
                current: index == at,
            };
            let rounds = listed.iter().enumerate().map(other).collect();
            let one = listed.into_iter().nth(at).ok_or(Error::NotFound)?;
            let id = one.0.id.clone();
            let text = store::newest_form(db, &id)?.body.0;
            let text = fund_page(&one, &text, language, now);
            let read = Read {
                counts: counts::by_state(db, std::slice::from_ref(&id))?,
                versions: store::form_lines(db, std::slice::from_ref(&id))?,
                history: history::of_any(db, &things(&id, &one), HISTORY)?.into_iter().map(|(_, line)| line).collect(),
                listed: one,
                rounds,
            };
            Ok(DeskFundView::new(read, text, &who, now))
        })
        .await?;
    page.show(&view)
}

/// A round with its fund and its funder: what its page tells the history of.
fn things(round: &RoundId, (_, fund, funder): &store::Listed) -> [Thing; 3] {
    [actions::thing(round), actions::thing_of_fund(&fund.id), Thing::new("funder", &funder.id)]
}

/// POST `/desk/funds/{slug}/publication`: with the reasons for which it asks again for what kept groups out, where it does.
pub async fn publish(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let slug = slug.into_inner();
    let (id, version) = (RoundId::from(posted.get("round")), posted.version().ok_or(Error::NotFound)?);
    let reasons = coming::pages::reasons(&posted);
    let published = page
        .change(move |change| {
            let round = actions::publish(change, &id, version)?;
            coming::actions::go_on(change, &id, &reasons)?;
            Ok(round)
        })
        .await;
    match published {
        Ok(round) => Ok(go(format!("/desk/funds/{slug}?round={}&done=fund-published", round.slug))),
        Err(error) => {
            let problems = coming::actions::at_boxes(error)?;
            // Who was not asked yet has done nothing wrong: the page says what came back, and asks.
            let problems = if coming::pages::was_asked(&posted) { problems } else { Problems::default() };
            let which = InRound::named(posted.get("round_slug"));
            let form = posted.state(&problems, page.language);
            coming::pages::stopped(&page, slug, which, (StatusCode::UNPROCESSABLE_ENTITY, form)).await
        }
    }
}

/// POST `/desk/funds/{slug}/closing`
pub async fn close(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (id, version) = (RoundId::from(posted.get("round")), posted.version().ok_or(Error::NotFound)?);
    let round = page.change(move |change| actions::close_rolling(change, &id, version)).await?;
    Ok(go(format!("/desk/funds/{slug}?round={}&done=fund-closed", round.slug)))
}
