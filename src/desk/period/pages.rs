//! GET `/desk/report`: the report of a period, on a page, as a text document or as PDF.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;

use super::saying::{Facts, of};
use super::views::PeriodView;
use super::{Last, Period, check, store};
use crate::after::barrier::store::then as barriers;
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::learning::commitment::pages::funders_of;
use crate::learning::commitment::policy;
use crate::text::document::{Document, odt, pdf};
use crate::web::download::download;
use crate::web::form::{FormState, Posted};
use crate::web::page::Page;

/// What stands in the address, as a form would have posted it.
type Typed = web::Query<Vec<(String, String)>>;

/// The days that were asked for: in a link, or out of a form. Without any, the last quarter that is over.
fn asked(posted: &Posted, today: NaiveDate) -> Result<Period> {
    if !posted.has("from") && !posted.has("from-day") {
        return Ok(Last::Quarter.before(today));
    }
    let mut problems = Problems::default();
    let mut day = |name: &str| match posted.get(name).parse::<NaiveDate>() {
        Ok(day) => Some(day),
        Err(_) => match posted_date(posted, name) {
            Ok(day) => Some(day),
            Err(Error::Problem(more)) => {
                problems.0.extend(more.0);
                None
            }
            Err(_) => None,
        },
    };
    let (from, to) = (day("from"), day("to"));
    check(from, to, problems)
}

/// The report of a period, for whoever asks.
async fn written(page: &Page, period: Period) -> Result<Document> {
    let who = page.who()?;
    let (funders, now) = (funders_of(&who, policy::READ), page.app.now());
    let (mut promises, risk, learning, barriers) = page
        .read(move |db| {
            let promises = store::promises(db, &funders, &who.person, period)?;
            let risk = store::risk(db, &funders, period)?;
            let barriers = barriers::moved_in(db, &funders, store::instants(period))?;
            Ok((promises, risk, store::learning(db, &funders, period, now)?, barriers))
        })
        .await?;
    let cut = promises.len() > store::MOST;
    promises.truncate(store::MOST);
    Ok(of(&Facts {
        period,
        today: page.app.tools.clock.today(),
        promises: &promises,
        cut,
        risk: &risk,
        learning: &learning,
        barriers: &barriers,
    }))
}

/// GET `/desk/report`
pub async fn report(page: Page, query: Typed) -> Result<HttpResponse> {
    let posted = Posted { fields: query.into_inner(), files: Vec::new() };
    let today = page.app.tools.clock.today();
    let (period, mut form) = match asked(&posted, today) {
        Ok(period) => (period, FormState::default()),
        Err(Error::Problem(problems)) => (Last::Quarter.before(today), posted.state(&problems, page.language)),
        Err(other) => return Err(other),
    };
    if !form.has_problems() {
        fill_date(&mut form, "from", period.from);
        fill_date(&mut form, "to", period.to);
    }
    let report = written(&page, period).await?;
    page.show(&PeriodView::new(report, period, today, form))
}

/// GET `/desk/report/{kind}`
pub async fn file(page: Page, kind: web::Path<String>, query: Typed) -> Result<HttpResponse> {
    let posted = Posted { fields: query.into_inner(), files: Vec::new() };
    let period = asked(&posted, page.app.tools.clock.today())?;
    let report = written(&page, period).await?;
    let name = format!("report-{}-{}", period.from, period.to);
    match kind.as_str() {
        "odt" => {
            let bytes = odt::document(&report).map_err(|why| Error::Broken(why.into()))?;
            Ok(download(&format!("{name}.odt"), odt::TYPE, bytes))
        }
        "pdf" => Ok(download(&format!("{name}.pdf"), pdf::TYPE, pdf::document(&report))),
        _ => Err(Error::NotFound),
    }
}
