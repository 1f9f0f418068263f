//! The questions before the start: asked of anyone, signed in or not.

use actix_web::{HttpRequest, HttpResponse, web};

use super::shown::ShownEligibility;
use super::views::{EligibleView, NotEligibleView};
use super::{ASKED, actions, keep_out, may_go_on};
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::form::{Eligibility, FundText};
use crate::fund::said::Said;
use crate::fund::shown::standing_of;
use crate::fund::shown_contact::contact;
use crate::fund::store::{self, RoundRow};
use crate::web::form::{FormState, Posted};
use crate::web::limits::Limits;
use crate::web::page::{Page, go};

/// The round that can be applied to, with its words; none where nobody can begin now, or nothing is asked.
fn load(db: &mut DbConn, slug: &str, now: crate::clock::Instant) -> Result<Option<(RoundRow, FundText)>> {
    let (round, ..) = store::current(store::rounds_by_fund_slug(db, slug)?, now)
        .filter(|(round, ..)| round.state.is_public())
        .ok_or(Error::NotFound)?;
    let form = store::newest_form(db, &round.id)?.body.0;
    let asked = standing_of(&round, &form, now).can_begin() && !form.eligibility.is_empty();
    Ok(asked.then_some((round, form)))
}

/// GET `/funds/{slug}/eligible`
pub async fn ask(page: Page, slug: web::Path<String>) -> Result<HttpResponse> {
    let (slug, now) = (slug.into_inner(), page.app.now());
    let asked = slug.clone();
    let Some((_, form)) = page.read(move |db| load(db, &asked, now)).await? else {
        return Ok(go(format!("/funds/{slug}")));
    };
    show(&page, slug, &form, FormState::default().once(&page.app.tools.chance))
}

fn show(page: &Page, slug: String, form: &FundText, state: FormState) -> Result<HttpResponse> {
    page.show(&EligibleView {
        form: state,
        slug,
        fund: Said::of(&form.fund.name, page.language),
        questions: ShownEligibility::all(form, page.language),
        contact: contact(form, page.language),
    })
}

/// POST `/funds/{slug}/eligible`
pub async fn answer(
    page: Page,
    request: HttpRequest,
    limits: web::Data<Limits>,
    slug: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse> {
    limits.answers(&request)?;
    let (slug, now) = (slug.into_inner(), page.app.now());
    let asked = slug.clone();
    let Some((round, form)) = page.read(move |db| load(db, &asked, now)).await? else {
        return Ok(go(format!("/funds/{slug}")));
    };
    let out = match keep_out(&form, |field| posted.get(field).to_owned()) {
        Ok(out) => out,
        Err(problems) => return show(&page, slug, &form, posted.state(&problems, page.language)),
    };
    let keys: Vec<String> = out.iter().map(|question| question.key.clone()).collect();
    let token = posted.get("once").to_owned();
    page.app.change(None, move |change| actions::count(change, &round.id, &token, &keys)).await?;
    if out.is_empty() {
        return Ok(go(format!("/funds/{slug}/start?{ASKED}")));
    }
    kept_out(&page, slug, &form, &out)
}

/// Shown in answer to the form itself: an address to go on to would carry what somebody answered into histories and logs.
fn kept_out(page: &Page, slug: String, form: &FundText, out: &[&Eligibility]) -> Result<HttpResponse> {
    page.show(&NotEligibleView {
        start_href: if may_go_on(out) { format!("/funds/{slug}/start?{ASKED}") } else { String::new() },
        slug,
        fund: Said::of(&form.fund.name, page.language),
        questions: out.iter().map(|question| ShownEligibility::of(question, page.language)).collect(),
        contact: contact(form, page.language),
    })
}
