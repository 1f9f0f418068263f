//! A page: the frame every page stands in, one struct of its own for each, and how failures become pages.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, ResponseError, web};
use serde::Serialize;
use sha2::{Digest, Sha256};
use tera::Context;

use super::assets;
use super::language::{self, Language, LanguageLink};
use super::nav::{self, NavLink};
use super::viewer::{OnShared, Viewer};
use crate::app::{App, Change};
use crate::error::{Error, Result};
use crate::letters::hours;
use crate::letters::kinds::TOLD_LATER;
use crate::people::Who;
use crate::text::dates;

/// What a page's template receives as `view`: one struct a page, which gives samples of itself.
pub trait View: Serialize {
    /// The template's path under `templates/`.
    const TEMPLATE: &'static str;
    /// What stands in `<title>`, in the page's language.
    fn title(&self, language: Language) -> String;
    /// Whether a form on it has something to put right.
    fn has_problems(&self) -> bool {
        false
    }
    /// Whether it shows words that are nobody else's business: it carries a quick way out.
    fn is_sensitive(&self) -> bool {
        false
    }
    /// Examples, from empty to full. A test fills every template with each, in every language.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

/// A sample of a page, ready to be filled in: for the test of all templates.
pub struct Sample {
    pub template: &'static str,
    pub title: String,
    pub view: serde_json::Value,
}

/// The samples of one kind of page.
pub fn samples<V: View>() -> Vec<Sample> {
    V::samples()
        .into_iter()
        .map(|view| Sample {
            template: V::TEMPLATE,
            title: view.title(Language::ENGLISH),
            view: serde_json::to_value(&view).unwrap_or_default(),
        })
        .collect()
}

#[derive(Clone, Debug, Serialize)]
struct Person {
    name: String,
    email: String,
    /// What their words are kept under on their device.
    mark: String,
}

#[derive(Clone, Debug, Serialize)]
struct Service {
    name: String,
    logo: &'static str,
}

/// What a page's template receives as `page`.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    title: String,
    error: bool,
    /// Whether the page carries a quick way out of it.
    exit: bool,
    lang: &'static str,
    dir: &'static str,
    /// Nobody who speaks the language has checked its words yet.
    drafted: bool,
    /// The same page in English.
    in_english: String,
    path: String,
    service: Service,
    person: Option<Person>,
    /// They are on a device that others use, too.
    shared: bool,
    nav: Vec<NavLink>,
    languages: Vec<LanguageLink>,
    notice: Option<String>,
    demo: bool,
    css: &'static str,
    js: &'static str,
    recorder: &'static str,
    desk: bool,
}

/// One request as its page needs it.
#[derive(Clone)]
pub struct Page {
    pub app: App,
    pub who: Option<Who>,
    pub language: Language,
    /// Whether they are on a device that others use, too: nothing is kept there.
    pub shared: bool,
    path: String,
    query: String,
    notice: Option<String>,
}

impl FromRequest for Page {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Page::of(request))
    }
}

impl Page {
    /// The page a request asks for.
    ///
    /// # Errors
    /// Only when the server was put together without its app.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let app = request
            .app_data::<web::Data<App>>()
            .ok_or_else(|| Error::Broken(anyhow::anyhow!("the server has no app")))?
            .get_ref()
            .clone();
        let who = request.extensions().get::<Viewer>().and_then(|viewer| viewer.0.clone());
        let (path, query) = (request.path().to_owned(), request.query_string().to_owned());
        let notice = url::form_urlencoded::parse(request.query_string().as_bytes())
            .find(|(name, _)| name == "done")
            .map(|(_, done)| format!("notice-{done}"));
        let shared = request.extensions().get::<OnShared>().is_some_and(|shared| shared.0);
        Ok(Page { app, who, language: page_language(request, &path), shared, path, query, notice })
    }

    /// Who is asking.
    ///
    /// # Errors
    /// Not found when nobody has signed in; the gate sees to it that this does not happen.
    pub fn who(&self) -> Result<Who> {
        self.who.clone().ok_or(Error::NotFound)
    }

    /// Reads, as this person sees it.
    ///
    /// # Errors
    /// What `f` says, or busy.
    pub async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut crate::db::DbConn) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.app.read(f).await
    }

    /// Changes, as this person.
    ///
    /// # Errors
    /// What `f` says, or busy. Nothing is changed then.
    pub async fn change<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Change<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.app.change(self.who.clone(), f).await
    }

    /// The page with its view.
    ///
    /// # Errors
    /// A template that asks for what it was not given.
    pub fn show<V: View>(&self, view: &V) -> Result<HttpResponse> {
        let status = if view.has_problems() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        self.show_as(status, view)
    }

    /// The page with a status of its own.
    ///
    /// # Errors
    /// A template that asks for what it was not given.
    pub fn show_as<V: View>(&self, status: StatusCode, view: &V) -> Result<HttpResponse> {
        let html = self.html(view)?;
        Ok(HttpResponse::build(status)
            .insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"))
            .insert_header((header::CONTENT_LANGUAGE, self.language.code))
            .body(html))
    }

    fn html<V: View>(&self, view: &V) -> Result<String> {
        let mut context = Context::new();
        context.insert("page", &self.frame(view));
        context.insert("view", view);
        Ok(self.app.tools.templates.fill(V::TEMPLATE, &context)?)
    }

    fn frame<V: View>(&self, view: &V) -> Frame {
        let settings = &self.app.settings;
        let desk = is_desk(&self.path) && self.who.as_ref().is_some_and(Who::has_desk);
        Frame {
            title: view.title(self.language),
            error: view.has_problems(),
            exit: view.is_sensitive(),
            lang: self.language.code,
            dir: self.language.dir(),
            drafted: self.language.drafted,
            in_english: language::links(&self.path, &self.query, self.language)
                .into_iter()
                .find(|link| link.lang == Language::ENGLISH.code)
                .map(|link| link.href)
                .unwrap_or_default(),
            service: Service {
                name: settings.service_name.clone(),
                logo: if settings.logo.is_some() { "/logo" } else { "" },
            },
            person: self.who.as_ref().map(|who| Person {
                name: who.call_name().to_owned(),
                email: who.email.clone(),
                mark: device_mark(who),
            }),
            shared: self.shared,
            nav: self.nav(desk),
            languages: if desk { Vec::new() } else { language::links(&self.path, &self.query, self.language) },
            notice: self.said_after(),
            demo: settings.demo,
            css: &assets::CSS,
            js: &assets::JS,
            recorder: &assets::RECORDER,
            desk,
            path: self.path.clone(),
        }
    }

    /// What a page says after a change; where somebody is told of it who does not wait for it, when that is.
    fn said_after(&self) -> Option<String> {
        let key = self.notice.as_ref().filter(|key| language::is_known(key))?;
        let (said, now) = (self.language.say(key), self.app.now());
        let tells = key.strip_prefix("notice-").is_some_and(|done| TOLD_LATER.contains(&done));
        if !tells || hours::is_humane(now) {
            return Some(said);
        }
        Some(format!("{said} {}", self.told(hours::next(now))))
    }

    /// When a letter leaves that does not leave now, in a sentence.
    pub fn told(&self, leaves: crate::clock::Instant) -> String {
        let (day, today) = (dates::london_day(leaves), dates::london_day(self.app.now()));
        let key = match day.signed_duration_since(today).num_days() {
            0 => "told-this-morning",
            1 => "told-tomorrow",
            _ => "told-on",
        };
        self.language.say_with(key, &[("day", &self.language.long_day(day)), ("time", &self.language.time(leaves))])
    }

    fn nav(&self, desk: bool) -> Vec<NavLink> {
        let who = self.who.as_ref();
        if desk { nav::desk(who, &self.path) } else { nav::public(who, &self.path, self.language) }
    }

    /// A failure as the page it becomes.
    pub fn failure(&self, error: &Error, request: &HttpRequest) -> HttpResponse {
        let status = error.status_code();
        let view = super::failure::view(self, error, request);
        match self.show_as(status, &view) {
            Ok(mut response) => {
                if matches!(error, Error::Busy(_)) {
                    response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("5"));
                }
                response
            }
            // The page of last resort, when even the templates are broken.
            Err(_) => HttpResponse::build(status)
                .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
                .body("There is a problem on our side. Please try again in a few minutes."),
        }
    }
}

/// Staff pages are in English; everybody else's are in the language they chose.
fn page_language(request: &HttpRequest, path: &str) -> Language {
    if is_desk(path) { Language::ENGLISH } else { Language::of(request) }
}

/// Whether an address belongs to the desk.
pub fn is_desk(path: &str) -> bool {
    path == "/desk" || path.starts_with("/desk/")
}

/// Goes on to another page after a change.
pub fn go(href: impl Into<String>) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((header::LOCATION, href.into())).finish()
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Error::Refused { .. } => StatusCode::FORBIDDEN,
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Problem(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Overtaken(_) => StatusCode::CONFLICT,
            Error::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Error::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Only the status: the gate turns it into the person's page (`headers.rs`).
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status_code())
    }
}

/// Tells one person from another on a shared device, and nothing about them.
fn device_mark(who: &Who) -> String {
    hex::encode(&Sha256::digest(format!("device {}", who.person).as_bytes())[..8])
}
