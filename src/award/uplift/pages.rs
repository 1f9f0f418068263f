//! By how much later years' payments rise: looked at, then confirmed; for a whole fund, or for one grant.

use actix_web::{HttpResponse, web};

use super::Typed;
use super::actions::{self, a_year_ago, mark, offers, uplift_of};
use super::store::{self, Candidate, Kept, MOST, Scope};
use super::views::{RiseRow, RoseRow, UpliftView};
use crate::award::grant;
use crate::award::uplift::policy;
use crate::error::{Error, Problems, Result};
use crate::fund::form::Uplift;
use crate::ids::GrantId;
use crate::people::Role;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// Which page it is.
#[derive(Clone, Debug)]
enum Of {
    Fund(String),
    Grant(GrantId),
}

impl Of {
    fn here(&self) -> String {
        match self {
            Of::Fund(slug) => format!("/desk/funds/{slug}/uplift"),
            Of::Grant(id) => format!("/desk/grants/{id}/uplift"),
        }
    }
}

/// What a page was read from.
struct Found {
    /// Whose it is: the fund, or the group.
    name: String,
    candidates: Vec<Candidate>,
    earlier: Vec<Kept>,
}

fn typed(posted: &Posted) -> Typed {
    Typed {
        figure: posted.get("figure").to_owned(),
        month: posted.get("month").to_owned(),
        year: posted.get("year").to_owned(),
        source: posted.text("source"),
    }
}

/// GET `/desk/funds/{slug}/uplift`
pub async fn fund(page: Page, slug: web::Path<String>) -> Result<HttpResponse> {
    show(&page, Of::Fund(slug.into_inner()), None, FormState::default()).await
}

/// GET `/desk/grants/{id}/uplift`
pub async fn one(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, Of::Grant(GrantId::from(id.as_str())), None, FormState::default()).await
}

/// POST `/desk/funds/{slug}/uplift`: looks, or confirms what was seen.
pub async fn say_for_fund(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    say(&page, Of::Fund(slug.into_inner()), &posted).await
}

/// POST `/desk/grants/{id}/uplift`
pub async fn say_for_one(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    say(&page, Of::Grant(GrantId::from(id.as_str())), &posted).await
}

async fn say(page: &Page, of: Of, posted: &Posted) -> Result<HttpResponse> {
    let typed = typed(posted);
    if posted.get("do") != "confirm" {
        let form = posted.state(&Problems::default(), page.language);
        return show(page, of, Some(typed), form).await;
    }
    let (wanted, seen, again) = (of.clone(), posted.get("seen").to_owned(), typed.clone());
    let done = page
        .change(move |change| {
            let who = change.who()?;
            let scope = match &wanted {
                Of::Fund(slug) => {
                    let fund = crate::fund::store::fund_by_slug(change.db, slug)?.ok_or(Error::NotFound)?;
                    who.need(&[Role::Commissioner], &fund.funder_id)?;
                    Scope::Fund(fund.id, a_year_ago(change.today()))
                }
                Of::Grant(id) => {
                    policy::may_confirm(&who, &grant::look(change.db, id, &who.person)?)?;
                    Scope::Grant(id.clone())
                }
            };
            actions::confirm(change, &scope, &typed, &seen)
        })
        .await;
    match done {
        Ok(_) => Ok(go(match &of {
            Of::Fund(slug) => format!("/desk/funds/{slug}/uplift?done=payments-rose"),
            Of::Grant(id) => format!("/desk/grants/{id}?done=payments-rose"),
        })),
        Err(Error::Problem(problems)) => show(page, of, Some(again), posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show(page, of, Some(again), posted.overtaken("figure", why, page.language)).await,
        Err(other) => Err(other),
    }
}

async fn show(page: &Page, of: Of, typed: Option<Typed>, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (asking, wanted, today) = (who.clone(), of.clone(), page.app.tools.clock.today());
    let found = page
        .read(move |db| {
            Ok(match wanted {
                Of::Fund(slug) => {
                    let fund = crate::fund::store::fund_by_slug(db, &slug)?.ok_or(Error::NotFound)?;
                    asking.need(&[Role::Commissioner], &fund.funder_id)?;
                    let scope = Scope::Fund(fund.id, a_year_ago(today));
                    let candidates = store::candidates(db, &scope, &asking.person)?;
                    Found { name: fund.name, candidates, earlier: Vec::new() }
                }
                Of::Grant(id) => {
                    let candidates = store::candidates(db, &Scope::Grant(id.clone()), &asking.person)?;
                    // Before both have signed it is no candidate yet, and stands by itself.
                    let seen = match candidates.first() {
                        Some(only) => only.seen.clone(),
                        None => grant::look(db, &id, &asking.person)?,
                    };
                    policy::may_confirm(&asking, &seen)?;
                    let earlier = if candidates.is_empty() { Vec::new() } else { store::of(db, &id)? };
                    Found { name: seen.grant.organisation_name, candidates, earlier }
                }
            })
        })
        .await?;
    let uplift = uplift_of(&found.candidates);
    let mut problems = Problems::default();
    // A fixed percentage needs nobody to type anything.
    let read = match (&uplift, typed) {
        (Some(uplift @ Uplift::Fixed(_)), _) => Typed::default().read(uplift, today, &mut problems),
        (Some(uplift), Some(typed)) => typed.read(uplift, today, &mut problems),
        _ => None,
    };
    if !form.has_problems() {
        form.set_problems(&problems, page.language);
    }
    let figure = read.filter(|_| problems.0.is_empty());
    let more = found.candidates.len() >= MOST;
    let offers = match &uplift {
        Some(uplift) => offers(&who, found.candidates, uplift, figure.as_ref()),
        None => Vec::new(),
    };
    let rows: Vec<RiseRow> = offers.iter().map(RiseRow::new).collect();
    let ready = figure.is_some() && offers.iter().any(actions::Offer::goes);
    let going = rows.iter().filter(|row| row.why_not.is_empty());
    let (back_href, is_one) = match &of {
        Of::Fund(slug) => (format!("/desk/funds/{slug}"), false),
        Of::Grant(id) => (format!("/desk/grants/{id}"), true),
    };
    page.show(&UpliftView {
        here: of.here(),
        back_href,
        back_text: found.name,
        one: is_one,
        by: uplift.as_ref().map(Uplift::written).unwrap_or_default(),
        asks: matches!(uplift, Some(Uplift::Index(_))),
        rise_pence: if ready { going.map(|row| row.rise_pence).sum() } else { 0 },
        mark: if ready { mark(&offers) } else { String::new() },
        ready,
        rows,
        more,
        earlier: found.earlier.iter().map(RoseRow::new).collect(),
        form,
    })
}
