//! `/desk/requests`: whoever asks for information, and the bundle they get.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Of, Typed};
use super::views::{NeverRow, NewRequestView, PartRow, RequestLine, RequestView, RequestsView};
use super::{Kind, State, never, pack, policy, store};
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, InformationRequestId, RoundId};
use crate::text::dates;
use crate::web::download::download;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};
use crate::web::paging;

/// What a new request is of.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Which {
    #[serde(default)]
    application: String,
    #[serde(default)]
    round: String,
}

impl Which {
    fn of(&self) -> Result<Of> {
        match (self.application.as_str(), self.round.as_str()) {
            ("", "") => Err(Error::NotFound),
            ("", round) => Ok(Of::Round(RoundId::from(round))),
            (application, _) => Ok(Of::Application(ApplicationId::from(application))),
        }
    }
}

/// Where a page of the list starts.
#[derive(Deserialize)]
pub struct After {
    /// The last one of the page before it.
    #[serde(default)]
    after: String,
}

/// GET `/desk/requests`
pub async fn list(page: Page, query: web::Query<After>) -> Result<HttpResponse> {
    let who = page.who()?;
    let first_href = if query.after.is_empty() { "" } else { "/desk/requests" };
    let (funders, after) = (policy::makes_at(&who), InformationRequestId::from(query.after.as_str()));
    let (lines, more) = paging::cut(page.read(move |db| store::page(db, &funders, &who.person, &after)).await?);
    let last = lines.last().filter(|_| more);
    let next_href = last.map_or_else(String::new, |last| format!("/desk/requests?after={}", last.id));
    let today = page.app.tools.clock.today();
    let row = |line: store::Line| RequestLine {
        href: format!("/desk/requests/{}", line.id),
        title: line.title,
        kind: line.kind.staff_name(),
        open: line.state == State::Open,
        state: line.state.staff_name(),
        late: line.state == State::Open && line.due_on < today,
        due_on: line.due_on,
    };
    page.show(&RequestsView { requests: lines.into_iter().map(row).collect(), next_href, first_href })
}

/// GET `/desk/requests/new`
pub async fn new(page: Page, which: web::Query<Which>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_new(&page, which.into_inner(), form).await
}

async fn show_new(page: &Page, which: Which, form: FormState) -> Result<HttpResponse> {
    let (who, of) = (page.who()?, which.of()?);
    let (asked, reader) = (of.clone(), who.person.clone());
    let looked = page.read(move |db| actions::look(db, &asked, &reader)).await?;
    policy::may_make(&who, &looked.funder, looked.closed)?;
    let kinds: &[Kind] = if matches!(of, Of::Round(_)) { &[Kind::Foi] } else { Kind::ALL };
    page.show(&NewRequestView {
        title: looked.title,
        count: looked.these.len(),
        application: which.application,
        round: which.round,
        kinds: kinds.iter().map(|kind| Item::new(kind.as_str(), kind.staff_name())).collect(),
        form,
    })
}

/// POST `/desk/requests`
pub async fn open(page: Page, posted: Posted) -> Result<HttpResponse> {
    let which = Which { application: posted.get("application").to_owned(), round: posted.get("round").to_owned() };
    let of = which.of()?;
    let day = dates::parse_day(posted.get("asked_on-day"), posted.get("asked_on-month"), posted.get("asked_on-year"));
    let typed = Typed { kind: Kind::parse(posted.get("kind")), asker: posted.text("asker"), asked_on: day.ok() };
    match open_one(&page, of, typed, posted.get("once").to_owned()).await {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_new(&page, which, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// Everything is gathered first, and then written in one go.
async fn open_one(page: &Page, of: Of, typed: Typed, token: String) -> Result<String> {
    let (who, today, asked, checked) = (page.who()?, page.app.tools.clock.today(), of.clone(), typed.clone());
    let held = page
        .read(move |db| {
            let looked = actions::look(db, &asked, &who.person)?;
            policy::may_make(&who, &looked.funder, looked.closed)?;
            actions::gather(db, &who, &asked, checked.check(&asked, today)?)
        })
        .await?;
    page.change(move |change| {
        once(change, &token, |change| {
            let id = actions::open(change, &of, &typed, &held)?;
            Ok(format!("/desk/requests/{id}?done=request-opened"))
        })
    })
    .await
}

/// GET `/desk/requests/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_one(&page, InformationRequestId::from(id.as_str()), FormState::default()).await
}

async fn find(page: &Page, id: InformationRequestId) -> Result<store::Request> {
    let who = page.who()?;
    page.read(move |db| {
        let request = store::get(db, &id)?;
        let closed = store::is_closed(db, &id, &who.person)?;
        policy::may_make(&who, &request.funder_id, closed)?;
        Ok(request)
    })
    .await
}

async fn show_one(page: &Page, id: InformationRequestId, form: FormState) -> Result<HttpResponse> {
    let request = find(page, id).await?;
    let today = page.app.tools.clock.today();
    // With something to put right, the boxes stay as they were ticked.
    let typed = form.many.contains_key("ticked");
    let ticked: Vec<String> = form.many.get("out").cloned().unwrap_or_default();
    let row = |(at, part): (usize, super::Part)| PartRow {
        at,
        ticked: if typed { ticked.contains(&part.key) } else { part.out },
        key: part.key,
        of: part.of,
        section: part.section.name(),
        title: part.title,
        begins: part.text.chars().take(160).collect(),
        reason: part.reason,
        by_hand: part.by_hand,
    };
    page.show(&RequestView {
        href: format!("/desk/requests/{}", request.id),
        version: request.version,
        title: request.title,
        kind: request.kind.staff_name(),
        asker: request.asker,
        open: request.state == State::Open,
        state: request.state.staff_name(),
        asked_on: request.asked_on,
        due_on: request.due_on,
        left: (request.due_on - today).num_days(),
        gathered_at: request.opened_at,
        sent_at: request.sent_at,
        parts: request.parts.0.into_iter().enumerate().map(row).collect(),
        never: never(request.kind).into_iter().map(|(what, why)| NeverRow { what, why }).collect(),
        form,
    })
}

/// POST `/desk/requests/{id}`: what is left out.
pub async fn mark(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = InformationRequestId::from(id.as_str());
    let out: Vec<String> = posted.all("out").into_iter().map(str::to_owned).collect();
    let (about, version, reason) = (id.clone(), posted.version().unwrap_or_default(), posted.text("reason"));
    match page.change(move |change| actions::leave_out(change, &about, version, &out, &reason)).await {
        Ok(_) => Ok(go(format!("/desk/requests/{id}?done=request-marked"))),
        Err(why) => again(&page, id, &posted, why).await,
    }
}

/// The page with what is to be put right. Where somebody else changed it, the boxes are as they stand now, so that nobody's
/// are turned over unseen; the reason is kept.
async fn again(page: &Page, id: InformationRequestId, posted: &Posted, why: Error) -> Result<HttpResponse> {
    let form = match why {
        Error::Problem(problems) => posted.state(&problems, page.language),
        Error::Overtaken(words) => {
            let mut form = posted.state(&Problems::one("reason", words), page.language);
            form.many.remove("ticked");
            form.values.remove("version");
            form
        }
        other => return Err(other),
    };
    show_one(page, id, form).await
}

/// POST `/desk/requests/{id}/gathering`
pub async fn gather(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = InformationRequestId::from(id.as_str());
    let (about, version) = (id.clone(), posted.version().unwrap_or_default());
    let request = find(&page, id.clone()).await?;
    let who = page.who()?;
    let held = page.read(move |db| actions::gather(db, &who, &actions::of(&request)?, request.kind)).await?;
    match page.change(move |change| actions::gather_anew(change, &about, version, &held)).await {
        Ok(()) => Ok(go(format!("/desk/requests/{id}?done=request-gathered"))),
        Err(why) => again(&page, id, &posted, why).await,
    }
}

/// POST `/desk/requests/{id}/sent`
pub async fn sent(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = InformationRequestId::from(id.as_str());
    let (about, version) = (id.clone(), posted.version().unwrap_or_default());
    match page.change(move |change| actions::send(change, &about, version)).await {
        Ok(()) => Ok(go(format!("/desk/requests/{id}?done=request-sent"))),
        Err(why) => again(&page, id, &posted, why).await,
    }
}

/// GET `/desk/requests/{id}/bundle.zip`
pub async fn bundle(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let request = find(&page, InformationRequestId::from(id.as_str())).await?;
    let name = format!("bundle-{}.zip", request.asked_on);
    Ok(download(&name, "application/zip", pack::zip(&request)?))
}
