//! Sharing a round's readings out: a balanced share is proposed, an officer changes it, sees what it comes to, and asks.

use actix_web::{HttpResponse, web};
use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;

use super::actions::{self, load};
use super::shown::{Chosen, Round};
use super::views::BalanceView;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund::store;
use crate::ids::RoundId;
use crate::people::{Role, Who};
use crate::review::pages::{day, day_fields};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    pub round: String,
}

/// A round of a fund by its slug.
///
/// # Errors
/// Not found.
pub fn wanted_round(db: &mut DbConn, slug: &str, wanted: &str) -> Result<store::Listed> {
    let listed = store::rounds_by_fund_slug(db, slug)?;
    listed.into_iter().find(|(round, ..)| wanted.is_empty() || round.slug == wanted).ok_or(Error::NotFound)
}

/// The same, for whoever looks after it.
///
/// # Errors
/// Not found; refused for anybody else.
pub fn round_of(db: &mut DbConn, slug: &str, wanted: &str, who: &Who) -> Result<store::Listed> {
    let one = wanted_round(db, slug, wanted)?;
    who.need(&[Role::Commissioner], &one.0.funder_id)?;
    Ok(one)
}

/// What an officer chose.
struct Typed {
    chosen: Vec<(String, crate::ids::ApplicationId, crate::ids::PersonId)>,
    due: Option<NaiveDate>,
    form: FormState,
}

/// GET `/desk/funds/{slug}/reading`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show_with(&page, slug.into_inner(), which.into_inner().round, None).await
}

async fn show_with(page: &Page, slug: String, wanted: String, typed: Option<Typed>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let view = page
        .read(move |db| {
            let (round, fund, _) = round_of(db, &slug, &wanted, &who)?;
            Ok(view(&load(db, round, &who, today)?, (fund.name, fund.slug), typed, today))
        })
        .await?;
    page.show(&view)
}

fn view(round: &Round, (fund, slug): (String, String), typed: Option<Typed>, today: NaiveDate) -> BalanceView {
    let usual = round.form.round.read_by.filter(|day| *day >= today).unwrap_or(today + TimeDelta::days(14));
    let changed = typed.is_some();
    let (chosen, due, form): (Chosen, NaiveDate, FormState) = match typed {
        Some(typed) => (actions::pairs(&typed.chosen), typed.due.unwrap_or(usual), typed.form),
        None => (round.proposed(today, usual), usual, FormState::with(day_fields("due", usual))),
    };
    let applications = round.rows(&chosen);
    BalanceView {
        form,
        fund,
        slug,
        round: round.row.slug.clone(),
        sums: round.sums(),
        waiting: round.waiting(),
        may_ask: !round.applications.is_empty(),
        short: applications.iter().map(|one| one.short).sum(),
        readers: round.readers(&chosen, today, due),
        applications,
        changed,
    }
}

/// POST `/desk/funds/{slug}/reading`: `do` is `look`, which changes nothing, or `ask`.
pub async fn ask(
    page: Page,
    slug: web::Path<String>,
    which: web::Query<Which>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (slug, wanted) = (slug.into_inner(), which.into_inner().round);
    let mut problems = Problems::default();
    let due = day(&posted, "due", &mut problems);
    let chosen = actions::read(&posted.fields);
    if posted.get("do") != "ask" {
        let typed = Typed { chosen, due, form: posted.state(&Problems::default(), page.language) };
        return show_with(&page, slug, wanted, Some(typed)).await;
    }
    let (who, at, which) = (page.who()?, slug.clone(), wanted.clone());
    let id: RoundId = page.read(move |db| Ok(round_of(db, &at, &which, &who)?.0.id)).await?;
    let asking = chosen.clone();
    match page.change(move |change| actions::ask_all(change, &id, &asking, due, problems)).await {
        Ok(_) => Ok(go(format!("/desk/funds/{slug}/reading?round={wanted}&done=readers-asked"))),
        Err(Error::Problem(problems)) => {
            let typed = Typed { chosen, due, form: posted.state(&problems, page.language) };
            show_with(&page, slug, wanted, Some(typed)).await
        }
        Err(other) => Err(other),
    }
}
