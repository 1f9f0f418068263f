//! Signing in afresh: what moves money, takes people's details away from here or changes who may do what is done by somebody
//! who has proved of late who they are (`routes.rs` says which addresses; on their account, only another phone number is such). What they sent is kept meanwhile, as it is for
//! somebody whose session is over, and sent on by one press.

use actix_web::http::{Method, StatusCode};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};
use chrono::TimeDelta;
use serde::Serialize;

use super::form::{Posted, Typed};
use super::kept;
use super::language::Language;
use super::page::{Page, View};
use super::viewer::{self, SignedInAt};
use crate::clock::Instant;
use crate::error::Result;

/// For so long after signing in nobody is asked again.
pub const FRESH: TimeDelta = TimeDelta::minutes(15);

/// Whether whoever asks signed in too long ago for this.
pub fn is_due(request: &HttpRequest, now: Instant) -> bool {
    request.extensions().get::<SignedInAt>().is_some_and(|at| now - at.0 > FRESH)
}

/// The page that asks somebody to sign in once more.
#[derive(Clone, Debug, Serialize)]
pub struct AfreshView {
    pub email: String,
    /// Whether what they sent was kept.
    pub kept: bool,
    /// What they typed, given back on the spot where it could not be kept.
    pub back: Vec<String>,
    /// Files cannot be kept: they are to be chosen again.
    pub files: bool,
    pub return_to: String,
    /// The way for whoever works for the council to prove it with their account there; empty where none is set.
    pub council: String,
}

impl View for AfreshView {
    const TEMPLATE: &'static str = "errors/afresh.html";
    fn title(&self, language: Language) -> String {
        language.say("afresh-title")
    }
    fn samples() -> Vec<Self> {
        let view = |kept, files| AfreshView {
            email: "amina@hackney.example".into(),
            kept,
            back: vec![],
            files,
            return_to: "/desk".into(),
            council: if kept { "/sign-in/council?return=%2Fdesk&afresh=yes".into() } else { String::new() },
        };
        let back = vec!["She entered it herself this morning.".into()];
        vec![view(false, false), view(true, true), AfreshView { back, ..view(false, false) }]
    }
}

/// Answers with the page that asks: 403, with the way to sign in on it.
///
/// # Errors
/// Busy, when what was sent could not be kept.
pub async fn ask(page: &Page, request: &HttpRequest, opens: bool, posted: Option<Posted>) -> Result<HttpResponse> {
    let who = page.who()?;
    let mut view = AfreshView {
        email: who.email.clone(),
        kept: false,
        back: Vec::new(),
        files: posted.as_ref().is_some_and(|posted| !posted.files.is_empty()),
        return_to: back_to(request, opens),
        council: String::new(),
    };
    view.council = page.app.tools.council_afresh_href(&view.return_to);
    let carried = request.cookie(viewer::cookie_name(&page.app.settings));
    let (Some(posted), Some(carried)) = (posted, carried) else { return page.show_as(StatusCode::FORBIDDEN, &view) };
    let path = request.uri().path_and_query().map_or("/desk", |asked| asked.as_str());
    let Some(link) = kept::for_later(page, request, &who.session, path, posted.fields.clone()).await? else {
        view.back = Typed::texts(&posted.fields);
        return page.show_as(StatusCode::FORBIDDEN, &view);
    };
    (view.kept, view.return_to) = (true, format!("{link}?afresh"));
    view.council = page.app.tools.council_afresh_href(&view.return_to);
    let mut response = page.show_as(StatusCode::FORBIDDEN, &view)?;
    let mut cookie = kept::cookie(&page.app.settings, carried.value().to_owned());
    if page.shared {
        cookie.set_max_age(None);
    }
    let _ = response.add_cookie(&cookie);
    Ok(response)
}

/// Where somebody is led who has signed in again: what is fetched is fetched once more from the page that it stands on.
fn back_to(request: &HttpRequest, opens: bool) -> String {
    let path = request.path();
    match path.rsplit_once('/') {
        Some((page, _)) if *request.method() != Method::POST && !page.is_empty() => page.to_owned(),
        _ if opens => path.to_owned(),
        _ => "/home".to_owned(),
    }
}
