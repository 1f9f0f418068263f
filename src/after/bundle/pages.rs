//! `/desk/requests`: whoever asks for information, and the bundle they get.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Of, Typed};
use super::views::{NeverRow, NewRequestView, PartRow, RequestLine, RequestView, RequestsView};
use super::{Kind, State, never, pack, policy, store};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, InformationRequestId, RoundId};
use crate::text::dates;
use crate::web::download::download;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

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

/// GET `/desk/requests`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let funders = policy::makes_at(&who);
    let lines = page.read(move |db| store::at(db, &funders)).await?;
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
    let mine = lines.into_iter().filter(|line| !line.not_for.0.contains(&who.person));
    page.show(&RequestsView { requests: mine.map(row).collect() })
}

/// GET `/desk/requests/new`
pub async fn new(page: Page, which: web::Query<Which>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_new(&page, which.into_inner(), form).await
}

async fn show_new(page: &Page, which: Which, form: FormState) -> Result<HttpResponse> {
    let (who, of) = (page.who()?, which.of()?);
    let asked = of.clone();
    let (funder, title, these) = page.read(move |db| actions::look(db, &asked)).await?;
    policy::may_make(&who, &funder, &[])?;
    let kinds: &[Kind] = if matches!(of, Of::Round(_)) { &[Kind::Foi] } else { Kind::ALL };
    page.show(&NewRequestView {
        title,
        count: these.len(),
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
    let token = posted.get("once").to_owned();
    let opened = page
        .change(move |change| {
            once(change, &token, |change| {
                let id = actions::open(change, &of, &typed)?;
                Ok(format!("/desk/requests/{id}?done=request-opened"))
            })
        })
        .await;
    match opened {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_new(&page, which, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/requests/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_one(&page, InformationRequestId::from(id.as_str()), FormState::default()).await
}

async fn find(page: &Page, id: InformationRequestId) -> Result<store::Request> {
    let who = page.who()?;
    page.read(move |db| {
        let request = store::get(db, &id)?;
        policy::may_make(&who, &request.funder_id, &request.not_for.0)?;
        Ok(request)
    })
    .await
}

async fn show_one(page: &Page, id: InformationRequestId, form: FormState) -> Result<HttpResponse> {
    let request = find(page, id).await?;
    let today = page.app.tools.clock.today();
    let row = |(at, part): (usize, super::Part)| PartRow {
        at,
        of: part.of,
        section: part.section.name(),
        title: part.title,
        begins: part.text.chars().take(160).collect(),
        out: part.out,
        reason: part.reason,
        by_hand: part.by_hand,
    };
    page.show(&RequestView {
        href: format!("/desk/requests/{}", request.id),
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
    let out: Vec<usize> = posted.all("out").into_iter().filter_map(|at| at.parse().ok()).collect();
    let (about, reason) = (id.clone(), posted.text("reason"));
    match page.change(move |change| actions::leave_out(change, &about, &out, &reason)).await {
        Ok(_) => Ok(go(format!("/desk/requests/{id}?done=request-marked"))),
        Err(Error::Problem(problems)) => show_one(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/requests/{id}/gathering`
pub async fn gather(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = InformationRequestId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| actions::gather_anew(change, &about)).await?;
    Ok(go(format!("/desk/requests/{id}?done=request-gathered")))
}

/// POST `/desk/requests/{id}/sent`
pub async fn sent(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = InformationRequestId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| actions::send(change, &about)).await?;
    Ok(go(format!("/desk/requests/{id}?done=request-sent")))
}

/// GET `/desk/requests/{id}/bundle.zip`
pub async fn bundle(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let request = find(&page, InformationRequestId::from(id.as_str())).await?;
    let name = format!("bundle-{}.zip", request.asked_on);
    Ok(download(&name, "application/zip", pack::zip(&request)?))
}
