//! One's own panel work.

use actix_web::HttpResponse;

use super::store::{self, Rated, Sat};
use super::views::{RatedRow, WorkRow, WorkView};
use super::{Named, actions};
use crate::error::{Error, Result};
use crate::panel::sitting::pay;
use crate::panel::views::Choice;
use crate::text::dates;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// The ways in which a member can be named.
pub fn ways() -> Vec<Choice> {
    Named::ALL.iter().map(|named| Choice::new(named.as_str(), named.staff_name())).collect()
}

/// GET `/desk/panels/mine`
pub async fn mine(page: Page) -> Result<HttpResponse> {
    show(&page, None).await
}

async fn show(page: &Page, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (named, sat, rated) = page
        .read(move |db| {
            let sat = store::sat(db, &who.person)?;
            Ok((store::named(db, &who.person)?, sat, store::rated(db, &who.person)?))
        })
        .await?;
    let minutes: i32 = sat.iter().map(|one| one.minutes).sum();
    let rated = rated.into_iter().map(rated_row).collect();
    let rows: Vec<WorkRow> = sat.into_iter().map(row).collect();
    page.show(&WorkView {
        form: form.unwrap_or_else(|| FormState::with([("named", named.as_str())])),
        ways: ways(),
        time: if minutes > 0 { about(minutes) } else { String::new() },
        pay_pence: rows.iter().map(|row| row.pay_pence).sum(),
        rows,
        rated,
    })
}

fn about(minutes: i32) -> String {
    dates::about(u32::try_from(minutes).unwrap_or_default())
}

fn row(sat: Sat) -> WorkRow {
    WorkRow {
        href: format!("/desk/panels/{}", sat.meeting),
        fund: sat.fund,
        held_at: sat.held_at,
        time: about(sat.minutes),
        rate_pence: sat.rate_pence,
        pay_pence: pay(sat.minutes, sat.rate_pence),
        paid_on: sat.paid_on,
        paid_pence: sat.paid_pence,
    }
}

fn rated_row(rated: Rated) -> RatedRow {
    RatedRow {
        // Whoever takes no part any more does not open it.
        href: if rated.state == "out" { String::new() } else { format!("/assessments/{}", rated.assessment) },
        about: rated.about,
        year: rated.year,
        time: about(rated.minutes),
        rate_pence: rated.rate_pence,
        pay_pence: pay(rated.minutes, rated.rate_pence),
        paid_on: rated.paid_on,
        paid_pence: rated.paid_pence,
    }
}

/// POST `/desk/panels/mine`
pub async fn name_me(page: Page, posted: Posted) -> Result<HttpResponse> {
    let named = Named::parse(posted.get("named"));
    match page.change(move |change| actions::name_me(change, named)).await {
        Ok(()) => Ok(go("/desk/panels/mine?done=panelling-named")),
        Err(Error::Problem(problems)) => show(&page, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}
