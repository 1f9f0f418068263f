//! The public pages of funds: anyone may read them, signed in or not.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::form::FundText;
use super::shown::{FundPage, fund_page, shown_fund};
use super::store::{self, Listed};
use super::views::{BlankFormView, FundsView, HowWeDecideView};
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::ids::RoundId;
use crate::people::{Role, Who};
use crate::web::page::Page;

/// GET `/`
pub async fn front(page: Page) -> Result<HttpResponse> {
    list(&page, true).await
}

/// GET `/funds`
pub async fn funds(page: Page) -> Result<HttpResponse> {
    list(&page, false).await
}

async fn list(page: &Page, front: bool) -> Result<HttpResponse> {
    let now = page.app.now();
    let (listed, forms) = page
        .read(move |db| {
            let listed = one_round_a_fund(store::public_rounds(db)?, now);
            let ids: Vec<RoundId> = listed.iter().map(|(round, ..)| round.id.clone()).collect();
            let forms = store::newest_forms(db, &ids)?;
            Ok((listed, forms))
        })
        .await?;
    let funds = listed
        .iter()
        .filter_map(|one| forms.get(&one.0.id).map(|text| shown_fund(one, text, page.language, now)))
        .collect();
    page.show(&FundsView::new(front, &page.app.settings.service_name, funds))
}

/// Of each fund the round that its page shows, in the order of the list.
fn one_round_a_fund(listed: Vec<Listed>, now: crate::clock::Instant) -> Vec<Listed> {
    let mut funds: Vec<Vec<Listed>> = Vec::new();
    for one in listed {
        match funds.iter_mut().find(|rounds| rounds.first().is_some_and(|(_, fund, _)| fund.id == one.1.id)) {
            Some(rounds) => rounds.push(one),
            None => funds.push(vec![one]),
        }
    }
    funds.into_iter().filter_map(|rounds| store::current(rounds, now)).collect()
}

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the one that is open, or the nearest to it.
    #[serde(default)]
    round: String,
}

impl Which {
    /// The round with this slug.
    pub fn named(round: &str) -> Which {
        Which { round: round.to_owned() }
    }

    /// The round that was asked for, of those that may be seen.
    pub fn of(&self, mut listed: Vec<Listed>, now: crate::clock::Instant) -> Option<Listed> {
        if !self.round.is_empty() {
            listed.retain(|(round, ..)| round.slug == self.round);
        }
        store::current(listed, now)
    }
}

/// GET `/funds/{slug}/how-we-decide`
pub async fn how_we_decide(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let fund = read(&page, slug.into_inner(), which.into_inner()).await?;
    page.show(&HowWeDecideView { fund })
}

/// GET `/funds/{slug}/form`
pub async fn blank_form(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let fund = read(&page, slug.into_inner(), which.into_inner()).await?;
    page.show(&BlankFormView { fund })
}

/// The fund at an address, in the round that was asked for.
async fn read(page: &Page, slug: String, which: Which) -> Result<FundPage> {
    let (now, language, who) = (page.app.now(), page.language, page.who.clone());
    page.read(move |db| {
        let listed = which.of(to_be_seen(db, &slug, who.as_ref())?, now).ok_or(Error::NotFound)?;
        let text: FundText = store::newest_form(db, &listed.0.id)?.body.0;
        Ok(fund_page(&listed, &text, language, now))
    })
    .await
}

/// The rounds of the fund at an address that somebody may see. Who works for its funder sees drafts, too.
///
/// # Errors
/// A database that cannot be reached.
pub fn to_be_seen(db: &mut DbConn, slug: &str, who: Option<&Who>) -> Result<Vec<Listed>> {
    let mut listed = store::rounds_by_fund_slug(db, slug)?;
    listed.retain(|(round, ..)| {
        round.state.is_public() || who.is_some_and(|who| who.is_any(Role::ALL, &round.funder_id))
    });
    Ok(listed)
}
