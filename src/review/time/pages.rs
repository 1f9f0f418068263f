//! How much somebody reads, and when they do not.

use actix_web::{HttpResponse, web};

use super::views::{BreakRow, TimeView};
use super::{Break, actions, store};
use crate::error::{Error, Problems, Result};
use crate::ids::ReadingBreakId;
use crate::review::pages::day;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/reading-time`
pub async fn show(page: Page) -> Result<HttpResponse> {
    show_with(&page, None, FormState::default()).await
}

async fn show_with(page: &Page, form: Option<FormState>, away: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (limits, breaks) = page.read(move |db| store::of(db, &who.person)).await?;
    let most = limits.most_a_week.map(|most| most.to_string()).unwrap_or_default();
    let row = |(id, one): (ReadingBreakId, Break)| BreakRow {
        from: one.from,
        until: one.until,
        end_href: format!("/desk/reading-time/breaks/{id}/end"),
    };
    page.show(&TimeView {
        form: form.unwrap_or_else(|| FormState::with([("most", most)])),
        away,
        breaks: breaks.into_iter().map(row).collect(),
    })
}

/// POST `/desk/reading-time`
pub async fn say_most(page: Page, posted: Posted) -> Result<HttpResponse> {
    let most = posted.text("most");
    match page.change(move |change| actions::say_most(change, &most)).await {
        Ok(()) => Ok(go("/desk/reading-time?done=reading-time-saved")),
        Err(Error::Problem(problems)) => {
            show_with(&page, Some(posted.state(&problems, page.language)), FormState::default()).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/reading-time/breaks`
pub async fn take_break(page: Page, posted: Posted) -> Result<HttpResponse> {
    let mut problems = Problems::default();
    let (from, until) = (day(&posted, "from", &mut problems), day(&posted, "until", &mut problems));
    let days = from.zip(until).map(|(from, until)| Break { from, until });
    match page.change(move |change| actions::take_break(change, days, problems)).await {
        Ok(()) => Ok(go("/desk/reading-time?done=reading-time-saved")),
        Err(Error::Problem(problems)) => show_with(&page, None, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/reading-time/breaks/{id}/end`
pub async fn end_break(page: Page, id: web::Path<ReadingBreakId>) -> Result<HttpResponse> {
    page.change(move |change| actions::end_break(change, &id)).await?;
    Ok(go("/desk/reading-time?done=reading-time-saved"))
}
