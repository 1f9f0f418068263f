//! The one door: every request's origin, session and right to the address it asks for, and the page a failure becomes.

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::{Method, Uri, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError, web};

use super::form::Posted;
use super::language;
use super::page::Page;
use super::viewer::{BeenAway, CouncilOnly, OnShared, SignedInAt, Viewer, cookie_name};
use super::{afresh, failure, kept, noticed, origin};
use crate::afterwards;
use crate::app::App;
use crate::error::{Error, Words};
use crate::people::council::provider::Provider;
use crate::people::{self, Who};
use crate::routes::{self, Access};

/// The character NUL as an address has it: no address of ours has it, and PostgreSQL takes none in a text.
const NUL: &str = "%00";

/// Takes it out of what is asked after the address: nobody can have typed it.
fn ask_without_nul(request: &mut ServiceRequest) {
    let Some(query) = request.uri().query().filter(|query| query.contains(NUL)) else { return };
    let asked = format!("{}?{}", request.uri().path(), query.replace(NUL, ""));
    if let Ok(asked) = asked.parse::<Uri>() {
        request.head_mut().uri = asked;
    }
}

/// Lets a request through to its handler, or answers it with why not.
pub async fn pass<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    ask_without_nul(&mut request);
    let app = request.app_data::<web::Data<App>>().expect("the server has its app").get_ref().clone();
    let access = routes::access(request.method(), routes::pattern(request.request()).as_deref());
    // Files of the front end and the health checks need nobody's session.
    if access == Some(Access::Open) {
        return finish(next.call(request).await?, None);
    }
    // The Host header alone: a visitor can say anything in those that a proxy adds.
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let ours = origin::is_ours(request.method(), request.headers(), &app.tools.base_url, host);
    if let Err(error) = look_up_viewer(&app, &request).await {
        if ours {
            // Nobody has read it yet, and the page that says what happened gives it back.
            let _ = read_posted(&mut request).await;
        }
        return Ok(answer(request.request().clone(), &error));
    }
    let page = match Page::of(request.request()) {
        Ok(page) => page,
        Err(error) => return Ok(answer(request.request().clone(), &error)),
    };
    if !ours {
        turned_away(request.request(), "a post from another website");
        let error = Error::refused(Words::key("failure-other-site"));
        return Ok(answer(request.request().clone(), &error));
    }
    if request.uri().path_and_query().is_some_and(|asked| asked.as_str().contains(NUL)) {
        return Ok(answer(request.request().clone(), &Error::NotFound));
    }
    let chosen = language::chosen(request.request()).map(|chosen| language::cookie(&app.settings, chosen));
    if let Some(access) = access
        && let Err(why) =
            may_pass(&access, page.who.as_ref(), app.settings.demo).map_err(|why| come_otherwise(why, &request))
    {
        let response = turn_away(&page, &mut request, why).await;
        return Ok(ServiceResponse::new(request.request().clone(), response).map_into_right_body());
    }
    if page.who.is_some()
        && routes::asks_afresh(request.method(), routes::pattern(request.request()).as_deref())
        && afresh::is_due(request.request(), app.now())
    {
        let response = ask_afresh(&page, &mut request).await;
        return Ok(ServiceResponse::new(request.request().clone(), response).map_into_right_body());
    }
    let response = next.call(request).await?;
    whom_to_tell(&app, &response).await;
    finish(response, chosen)
}

/// Finds who is told what worries somebody to whom an application is closed: the page that says so names them.
async fn whom_to_tell<B>(app: &App, response: &ServiceResponse<B>) {
    let error = response.response().error().and_then(|error| error.as_error::<Error>());
    let Some(id) = error.and_then(afterwards::closed) else { return };
    let names = app.read(move |db| afterwards::whom_to_tell(db, &id)).await.unwrap_or_default();
    response.request().extensions_mut().insert(failure::Leads(names));
}

/// Why somebody is not let through.
enum TurnedAway {
    /// Nobody has signed in: the page lets them.
    SignedOut,
    /// They have, and it is not for them.
    NotTheirs(Error),
}

fn may_pass(access: &Access, who: Option<&Who>, demo: bool) -> Result<(), TurnedAway> {
    let allowed = match (access, who) {
        (Access::Open | Access::Anyone, _) => true,
        (Access::Demo, _) if demo => true,
        (Access::Demo, _) => return Err(TurnedAway::NotTheirs(Error::NotFound)),
        (_, None) => return Err(TurnedAway::SignedOut),
        (Access::SignedIn, Some(_)) => true,
        (Access::Desk, Some(who)) => who.has_desk(),
        (Access::Roles(roles), Some(who)) => roles.iter().any(|role| who.is_somewhere(*role)),
    };
    if allowed {
        return Ok(());
    }
    Err(TurnedAway::NotTheirs(Error::refused(Words::key("failure-not-your-role"))))
}

/// Whoever holds the role, and came by letter where only a council account lets in, is told so.
fn come_otherwise(why: TurnedAway, request: &ServiceRequest) -> TurnedAway {
    let council_only = request.extensions().get::<CouncilOnly>().is_some_and(|only| only.0);
    match why {
        TurnedAway::NotTheirs(Error::Refused { .. }) if council_only => TurnedAway::NotTheirs(Error::refused_with(
            Words::key("council-only"),
            "/sign-in/council",
            Words::key("council-button"),
        )),
        why => why,
    }
}

/// The page for somebody who is not let through. What a signed-out person posted is kept for them.
async fn turn_away(page: &Page, request: &mut ServiceRequest, why: TurnedAway) -> HttpResponse {
    match why {
        TurnedAway::NotTheirs(error) => {
            turned_away(request.request(), "not their role");
            respond(request.request(), page, &error)
        }
        TurnedAway::SignedOut => {
            turned_away(request.request(), "nobody is signed in");
            let posted = read_posted(request).await;
            if wants_json(request.request()) {
                return HttpResponse::Forbidden()
                    .json(serde_json::json!({ "state": "signed-out", "said": page.language.say("save-signed-out") }));
            }
            let opens = routes::access(&Method::GET, routes::pattern(request.request()).as_deref()).is_some();
            let kept = kept::sign_in_here(page, request.request(), opens, posted).await;
            kept.unwrap_or_else(|error| respond(request.request(), page, &error))
        }
    }
}

/// Has the security log say that somebody was turned away from an address of ours.
fn turned_away(request: &HttpRequest, why: &'static str) {
    let viewer = request.extensions().get::<Viewer>().cloned().unwrap_or_default();
    let pattern = routes::pattern(request);
    noticed::turned_away(viewer.0.as_ref(), request.method(), pattern.as_deref().unwrap_or_default(), why);
}

/// The same where the part that answers did it: what somebody may not know of is not there for them.
fn refused_there(request: &HttpRequest, error: &Error) {
    match error {
        Error::Refused { .. } => turned_away(request, "it was refused"),
        Error::NotFound if routes::pattern(request).is_some() => turned_away(request, "not there, or not for them"),
        _ => {}
    }
}

/// The page that asks somebody to sign in once more. What they posted is kept for them.
async fn ask_afresh(page: &Page, request: &mut ServiceRequest) -> HttpResponse {
    let pattern = routes::pattern(request.request());
    noticed::asked_afresh(page.who.as_ref(), request.method(), pattern.as_deref().unwrap_or_default());
    if wants_json(request.request()) {
        return HttpResponse::Forbidden()
            .json(serde_json::json!({ "state": "afresh", "said": page.language.say("afresh-script") }));
    }
    let posted = read_posted(request).await;
    let opens = routes::access(&Method::GET, routes::pattern(request.request()).as_deref()).is_some();
    let asked = afresh::ask(page, request.request(), opens, posted).await;
    asked.unwrap_or_else(|error| respond(request.request(), page, &error))
}

/// What a form posted, where no handler will read it. Scripts keep their words themselves.
async fn read_posted(request: &mut ServiceRequest) -> Option<Posted> {
    if request.method() != Method::POST || wants_json(request.request()) {
        return None;
    }
    let mut payload: Payload = request.take_payload();
    Posted::without_files(request.request(), &mut payload).await.ok()
}

/// Reads who is behind the cookie and leaves it with the request.
async fn look_up_viewer(app: &App, request: &ServiceRequest) -> crate::error::Result<()> {
    let token = request.request().cookie(cookie_name(&app.settings)).map(|cookie| cookie.value().to_owned());
    let viewer = match token.filter(|token| !token.is_empty()) {
        None => Viewer(None),
        Some(token) => {
            let now = app.now();
            let hash = people::actions::token_hash(&token);
            let council = app.tools.council.clone();
            let found = app
                .read(move |db| {
                    let Some(found) = people::store::who(db, &hash, now)? else { return Ok(None) };
                    let council = council.as_ref().map(Provider::council);
                    people::council::roles::carried(db, council, found, now).map(Some)
                })
                .await?;
            let is_away = |found: &people::store::Found| {
                let last = app.seen.last(&found.who.session).map_or(found.last_seen, |at| at.max(found.last_seen));
                people::idle::is_over(found.who.has_desk(), last, now)
            };
            if found.as_ref().is_some_and(is_away) {
                request.extensions_mut().insert(BeenAway);
            }
            let found = found.filter(|found| !is_away(found));
            if let Some(found) = &found {
                app.seen.note(&found.who.session, found.last_seen, now);
                request.extensions_mut().insert(OnShared(found.shared));
                request.extensions_mut().insert(CouncilOnly(found.council_only));
                request.extensions_mut().insert(SignedInAt(found.signed_in));
            }
            Viewer(found.map(|found| found.who))
        }
    };
    request.extensions_mut().insert(viewer);
    Ok(())
}

/// Whether a script asks, which wants data and not a page. What speaks the tus protocol is one.
pub fn wants_json(request: &HttpRequest) -> bool {
    let headers = request.headers();
    headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
        || headers.contains_key("tus-resumable")
}

fn respond(request: &HttpRequest, page: &Page, error: &Error) -> HttpResponse {
    if wants_json(request) {
        let said = failure::line(page, error);
        return HttpResponse::build(error.status_code()).json(serde_json::json!({ "state": "problem", "said": said }));
    }
    page.failure(error, request)
}

fn answer<B>(request: HttpRequest, error: &Error) -> ServiceResponse<EitherBody<B>> {
    let response = match Page::of(&request) {
        Ok(page) => respond(&request, &page, error),
        Err(_) => HttpResponse::InternalServerError().finish(),
    };
    ServiceResponse::new(request, response).map_into_right_body()
}

/// Turns a handler's failure into its page and remembers a language that was chosen.
fn finish<B: MessageBody + 'static>(
    response: ServiceResponse<B>,
    chosen: Option<actix_web::cookie::Cookie<'static>>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let (request, response) = response.into_parts();
    if let Some(error) = response.error() {
        let unread = Error::problem("", Words::key("failure-cut-off"));
        let missing = Error::NotFound;
        let error = match error.as_error::<Error>() {
            Some(ours) => ours,
            // A path or form that actix itself could not read.
            None if response.status() == actix_web::http::StatusCode::NOT_FOUND => &missing,
            None => &unread,
        };
        refused_there(&request, error);
        return Ok(answer(request, error));
    }
    let mut response = response;
    if let Some(cookie) = chosen {
        let _ = response.add_cookie(&cookie);
    }
    Ok(ServiceResponse::new(request, response).map_into_left_body())
}
