//! `/report` for anyone, and the desk of whoever hears it.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Message, Report};
use super::views::{BackView, MessageRow, ReportRow, ReportView, ReportedView, ReportsView, SentView, ThreadView};
use super::{State, Typed, actions, policy};
use crate::error::{Error, Result};
use crate::ids::HarmReportId;
use crate::web::form::{FormState, Item, Posted};
use crate::web::limits::Limits;
use crate::web::page::{Page, go};
use crate::web::paging;

/// GET `/report`
pub async fn ask(page: Page) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_form(&page, form).await
}

async fn show_form(page: &Page, form: FormState) -> Result<HttpResponse> {
    let hears = page.read(store::hears).await?;
    let says = |names: &[String]| match names {
        [] => page.language.say("after-report-nobody-yet"),
        names => page.language.say_with("after-report-goes-to", &[("names", &page.language.listed(names))]),
    };
    let item =
        |one: &store::Hears| Item { value: one.funder.to_string(), text: one.name.clone(), hint: says(&one.listeners) };
    page.show(&ReportView {
        only: if hears.len() == 1 {
            hears.first().map(|one| says(&one.listeners)).unwrap_or_default()
        } else {
            String::new()
        },
        funders: if hears.len() > 1 { hears.iter().map(item).collect() } else { Vec::new() },
        form,
    })
}

/// POST `/report`
pub async fn report(
    page: Page,
    request: HttpRequest,
    limits: web::Data<Limits>,
    posted: Posted,
) -> Result<HttpResponse> {
    limits.report(&request)?;
    let typed = Typed {
        funder: posted.get("funder").to_owned(),
        words: posted.text("words"),
        about: posted.text("about"),
        name: posted.text("name"),
        reach_by: posted.text("reach_by"),
    };
    let token = posted.get("once").to_owned();
    // Nobody's name goes along, even where somebody is signed in.
    let sent = page.app.change(None, move |change| actions::report(change, &token, &typed)).await;
    match sent {
        Ok(way) => page.show(&SentView { reference: way.reference, words: way.words }),
        Err(Error::Problem(problems)) => show_form(&page, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/report/answer`
pub async fn back(page: Page) -> Result<HttpResponse> {
    page.show(&BackView { form: FormState::default() })
}

/// POST `/report/answer`: shows, and writes what is said again.
pub async fn come_back(
    page: Page,
    request: HttpRequest,
    limits: web::Data<Limits>,
    posted: Posted,
) -> Result<HttpResponse> {
    limits.report(&request)?;
    let (reference, words) = (posted.get("reference").to_owned(), posted.text("word"));
    let mut form = FormState::default();
    let mut written = false;
    if posted.has("again") {
        let (reference, words, again) = (reference.clone(), words.clone(), posted.text("again"));
        match page.app.change(None, move |change| actions::write_again(change, &reference, &words, &again)).await {
            Ok(()) => written = true,
            Err(Error::Problem(problems)) => form = posted.state(&problems, page.language),
            Err(other) => return Err(other),
        }
    }
    let (key, asked, typed) = (page.app.tools.key.clone(), reference.clone(), words.clone());
    let found = page
        .read(move |db| {
            let report = actions::find(db, &key, &asked, &typed)?;
            let said = store::messages(db, &report.id)?;
            Ok((report, said))
        })
        .await;
    match found {
        Ok((report, said)) => page.show(&ThreadView {
            reference: report.reference.clone(),
            word: words,
            words: report.words,
            received_on: report.received_on,
            closed: report.state == State::Closed,
            messages: said.into_iter().map(message).collect(),
            written,
            form,
        }),
        Err(Error::Problem(problems)) => page.show(&BackView { form: posted.state(&problems, page.language) }),
        Err(other) => Err(other),
    }
}

fn message(one: Message) -> MessageRow {
    MessageRow { from_us: one.from_us, words: one.words, on_day: one.on_day }
}

/// Where a page of the list starts.
#[derive(Deserialize)]
pub struct Older {
    /// The last one of the page before it.
    #[serde(default)]
    after: String,
}

/// GET `/desk/reports`
pub async fn list(page: Page, older: web::Query<Older>) -> Result<HttpResponse> {
    let funders = policy::hears_at(&page.who()?);
    if funders.is_empty() {
        return Err(Error::refused_with(
            "You read or decide here, so somebody outside the grants team hears this.",
            "/desk",
            "Go to your desk",
        ));
    }
    let first_href = if older.after.is_empty() { "" } else { "/desk/reports" };
    let after = HarmReportId::from(older.after.as_str());
    let (reports, more) = paging::cut(page.read(move |db| store::page(db, &funders, &after)).await?);
    let last = reports.last().filter(|_| more);
    let next_href = last.map_or_else(String::new, |last| format!("/desk/reports?after={}", last.id));
    let row = |report: Report| ReportRow {
        href: format!("/desk/reports/{}", report.id),
        reference: report.reference,
        about: report.about,
        named: !report.name.is_empty(),
        open: report.state == State::Open,
        state: report.state.staff_name(),
        received_on: report.received_on,
    };
    page.show(&ReportsView { reports: reports.into_iter().map(row).collect(), next_href, first_href })
}

/// GET `/desk/reports/{id}`
pub async fn one(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_one(&page, HarmReportId::from(id.as_str()), None).await
}

async fn show_one(page: &Page, id: HarmReportId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (report, said) = page
        .read(move |db| {
            let report = store::get(db, &id)?;
            policy::may_hear(&who, &report.funder_id)?;
            let said = store::messages(db, &report.id)?;
            Ok((report, said))
        })
        .await?;
    page.show(&ReportedView {
        was: report.mark(&said),
        outcome: if form.is_some() { report.outcome.clone() } else { String::new() },
        form: form.unwrap_or_else(|| FormState::with([("outcome", report.outcome.clone())])),
        reference: report.reference,
        open: report.state == State::Open,
        state: report.state.staff_name(),
        received_on: report.received_on,
        closed_on: report.closed_on,
        about: report.about,
        words: report.words,
        name: report.name,
        reach_by: report.reach_by,
        messages: said.into_iter().map(message).collect(),
    })
}

/// POST `/desk/reports/{id}`
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = HarmReportId::from(id.as_str());
    let given = actions::Given {
        words: posted.text("words"),
        outcome: posted.text("outcome"),
        close: posted.get("close") == "yes",
    };
    let (about, was) = (id.clone(), posted.get("was").to_owned());
    match page.change(move |change| actions::answer(change, &about, &was, &given)).await {
        Ok(()) => Ok(go(format!("/desk/reports/{id}?done=report-answered"))),
        Err(Error::Problem(problems)) => show_one(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show_one(&page, id, Some(posted.overtaken("words", why, page.language))).await,
        Err(other) => Err(other),
    }
}
