//! Signing in and out, and a person's own account.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use super::actions::{self, Device, SignedIn};
use super::store;
use super::views::{AccountView, CodeView, LinkView, SessionRow, SignInView, SignOutView};
use crate::error::{Error, Problems, Result, Words};
use crate::ids::{SessionId, SignInId};
use crate::web::form::{FormState, Item, Posted};
use crate::web::gate::wants_json;
use crate::web::language::{LANGUAGES, Language};
use crate::web::limits::Limits;
use crate::web::page::{Page, go};
use crate::web::{afresh, kept, viewer};

/// Where **Exit this page** leads; `templates/components/exit.html` and the content security policy name it, too.
const AWAY: &str = "https://www.bbc.co.uk/weather";

/// What a browser keeps of the portal besides its cookies.
const EVERYTHING: &str = "\"cache\", \"storage\"";

/// Remembers, on this device, which request to sign in the code belongs to.
fn asked_name(page: &Page) -> &'static str {
    if page.app.settings.is_https() { "__Host-gw_sign_in" } else { "gw_sign_in" }
}

#[derive(Deserialize)]
pub struct Return {
    #[serde(default, rename = "return")]
    to: String,
}

/// GET `/sign-in`
pub async fn ask(page: Page, query: web::Query<Return>) -> Result<HttpResponse> {
    page.show(&SignInView {
        form: FormState::default(),
        return_to: query.to.clone(),
        council: page.app.tools.council_href(&query.to),
        away: false,
    })
}

/// POST `/sign-in`
pub async fn send_code(
    page: Page,
    request: HttpRequest,
    posted: Posted,
    limits: web::Data<Limits>,
) -> Result<HttpResponse> {
    limits.sign_in(&request)?;
    let (email, return_to, language) =
        (posted.get("email").to_owned(), posted.get("return_to").to_owned(), page.language);
    let asked = page.change(move |change| actions::ask_to_sign_in(change, &email, &return_to, language)).await;
    match asked {
        Ok(id) => {
            let mut response = go("/sign-in/code");
            let _ = response.add_cookie(&asked_cookie(&page, id.to_string()));
            Ok(response)
        }
        Err(Error::Problem(problems)) => page.show(&SignInView {
            form: posted.state(&problems, page.language),
            return_to: posted.get("return_to").to_owned(),
            council: page.app.tools.council_href(posted.get("return_to")),
            away: false,
        }),
        Err(other) => Err(other),
    }
}

fn asked_cookie(page: &Page, id: String) -> Cookie<'static> {
    Cookie::build(asked_name(page), id)
        .path("/")
        .http_only(true)
        .secure(page.app.settings.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::hours(1))
        .finish()
}

fn asked_id(page: &Page, request: &HttpRequest) -> Option<SignInId> {
    request.cookie(asked_name(page)).map(|cookie| SignInId::from(cookie.value()))
}

/// GET `/sign-in/code`
pub async fn code(page: Page, request: HttpRequest) -> Result<HttpResponse> {
    let Some(id) = asked_id(&page, &request) else { return Ok(go("/sign-in")) };
    let Some(asked) = page.read(move |db| store::sign_in(db, &id)).await? else { return Ok(go("/sign-in")) };
    page.show(&CodeView { form: FormState::default(), email: asked.email })
}

/// POST `/sign-in/code`
pub async fn use_code(
    page: Page,
    request: HttpRequest,
    posted: Posted,
    limits: web::Data<Limits>,
) -> Result<HttpResponse> {
    limits.sign_in(&request)?;
    let Some(id) = asked_id(&page, &request) else { return Ok(go("/sign-in")) };
    let (asked, typed, name) = (id.clone(), posted.get("code").to_owned(), device(&request));
    let known_by = device_token(&page, &request);
    let shared = is_shared(&page, &posted);
    let tried = page
        .change(move |change| {
            actions::try_code(change, &asked, &typed, Device { name: &name, shared, token: &known_by })
        })
        .await?;
    match tried {
        Ok(signed_in) => Ok(welcome(&page, signed_in, shared)),
        Err(words) => {
            let asked = page.read(move |db| store::sign_in(db, &id)).await?;
            let problems = Problems::one("code", words);
            page.show(&CodeView {
                form: posted.state(&problems, page.language),
                email: asked.map(|asked| asked.email).unwrap_or_default(),
            })
        }
    }
}

/// GET `/sign-in/link/{token}`
pub async fn link(page: Page, token: web::Path<String>) -> Result<HttpResponse> {
    let hash = actions::token_hash(&token);
    let known = page.read(move |db| store::sign_in_by_link(db, &hash)).await?;
    let email = known.map(|asked| asked.email).unwrap_or_default();
    let other = page.who.as_ref().filter(|who| !email.is_empty() && who.email != email);
    page.show(&LinkView {
        token: token.into_inner(),
        other: other.map(|who| who.email.clone()).unwrap_or_default(),
        email: if email.is_empty() { email } else { super::covered_email(&email) },
    })
}

/// POST `/sign-in/link/{token}`
pub async fn use_link(
    page: Page,
    request: HttpRequest,
    token: web::Path<String>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (name, shared) = (device(&request), is_shared(&page, &posted));
    let known_by = device_token(&page, &request);
    let signed_in = page
        .change(move |change| actions::use_link(change, &token, Device { name: &name, shared, token: &known_by }))
        .await?;
    Ok(welcome(&page, signed_in, shared))
}

/// Whether others use the device, too: whoever said so before need not say it again to sign in afresh.
fn is_shared(page: &Page, posted: &Posted) -> bool {
    page.shared || posted.get("shared") == "yes"
}

/// Sets the session and goes where the person wanted to go; first they say what they are called.
pub(super) fn welcome(page: &Page, signed_in: SignedIn, shared: bool) -> HttpResponse {
    let next = if signed_in.return_to.is_empty() { "/home".to_owned() } else { signed_in.return_to };
    let mut response = go(if signed_in.nameless {
        let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
        format!("/account?return={next}")
    } else {
        next
    });
    if shared {
        clear_device(&mut response, EVERYTHING);
    }
    let _ = response.add_cookie(&session_cookie(page, signed_in.token, shared));
    if let Some(device) = signed_in.device {
        let _ = response.add_cookie(&viewer::device_cookie(&page.app.settings, device));
    }
    let mut gone = asked_cookie(page, String::new());
    gone.make_removal();
    let _ = response.add_cookie(&gone);
    response
}

fn session_cookie(page: &Page, token: String, shared: bool) -> Cookie<'static> {
    let settings = &page.app.settings;
    if shared { viewer::cookie_while_open(settings, token) } else { viewer::cookie(settings, token) }
}

/// By which this browser is known again; empty where nobody has signed in with it.
pub(super) fn device_token(page: &Page, request: &HttpRequest) -> String {
    let carried = request.cookie(viewer::device_name(&page.app.settings));
    carried.map(|cookie| cookie.value().to_owned()).unwrap_or_default()
}

/// The browser in a few words, for the list of sessions.
pub(super) fn device(request: &HttpRequest) -> String {
    let agent = request.headers().get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or("");
    let browser = ["Firefox", "Edg", "OPR", "Chrome", "Safari"].into_iter().find(|name| agent.contains(name));
    let system =
        ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"].into_iter().find(|name| agent.contains(name));
    let browser = match browser {
        Some("Edg") => "Edge",
        Some("OPR") => "Opera",
        Some(name) => name,
        None => "A browser",
    };
    system.map_or_else(|| browser.to_owned(), |system| format!("{browser} on {system}"))
}

/// GET `/sign-out`
pub async fn sign_out(page: Page) -> Result<HttpResponse> {
    page.show(&SignOutView { signed_in: page.who.is_some(), council: page.app.tools.council.is_some() })
}

/// POST `/sign-out`
pub async fn signed_out(page: Page, request: HttpRequest) -> Result<HttpResponse> {
    if let Some(who) = page.who.clone() {
        // A session that was ended elsewhere meanwhile is as good as ended here.
        match page.change(move |change| actions::end_session(change, &who.session)).await {
            Ok(()) | Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    let settings = &page.app.settings;
    let mut response = go("/sign-out");
    clear_device(&mut response, EVERYTHING);
    // Another page of theirs may still be open: what they send from it is kept for them, where nobody else comes by.
    let over =
        request.cookie(viewer::cookie_name(settings)).filter(|cookie| !page.shared && !cookie.value().is_empty());
    if let Some(over) = over {
        let _ = response.add_cookie(&kept::cookie(settings, over.value().to_owned()));
    }
    let _ = response.add_cookie(&viewer::cookie_gone(settings));
    Ok(response)
}

/// Has the browser take away what it keeps of the portal: also where no script could see to it.
fn clear_device(response: &mut HttpResponse, what: &'static str) {
    let (name, value) = (header::HeaderName::from_static("clear-site-data"), header::HeaderValue::from_static(what));
    response.headers_mut().insert(name, value);
}

/// POST `/exit`: somebody leaves a page in a hurry. They are signed out, nothing stays on the device, and the next page
/// says nothing of them. A script goes there by itself, and what was typed until then comes beside this.
pub async fn exit(page: Page, request: HttpRequest) -> Result<HttpResponse> {
    let script = wants_json(&request);
    if let Some(who) = page.who.clone() {
        let ended = page.change(move |change| actions::leave(change, &who.session, script)).await;
        if let Err(error) = ended {
            // Nobody is kept on the page for it.
            tracing::error!(%error, "a session could not be ended on the way out");
        }
    }
    let mut response = if script { HttpResponse::NoContent().finish() } else { go(AWAY) };
    // A script has taken everything away but its mark that the way back in this tab leads out again.
    clear_device(&mut response, if script { "\"cache\"" } else { EVERYTHING });
    let settings = &page.app.settings;
    for gone in [viewer::cookie_gone(settings), kept::cookie_gone(settings), viewer::device_gone(settings)] {
        let _ = response.add_cookie(&gone);
    }
    Ok(response)
}

/// GET `/account`
pub async fn account(page: Page, query: web::Query<Return>) -> Result<HttpResponse> {
    let who = page.who()?;
    let id = who.person.clone();
    let person = page.read(move |db| store::by_id(db, &id)).await?;
    let form = FormState::with([("name", person.name), ("phone", person.phone), ("language", person.language)]);
    show_account(&page, form, query.to.clone()).await
}

async fn show_account(page: &Page, form: FormState, return_to: String) -> Result<HttpResponse> {
    let who = page.who()?;
    let (person, now) = (who.person.clone(), page.app.now());
    let sessions = page.read(move |db| store::sessions_of(db, &person, now)).await?;
    // One that is over, since its person was away for long, opens nothing any more.
    let goes_on = |session: &store::Session| {
        session.id == who.session || !super::idle::is_over(who.has_desk(), session.last_seen_at, now)
    };
    let sessions = sessions
        .into_iter()
        .filter(goes_on)
        .map(|session| SessionRow {
            current: session.id == who.session,
            id: session.id.to_string(),
            device: session.device,
            started_at: session.started_at,
            last_seen_at: session.last_seen_at,
        })
        .collect();
    let languages = LANGUAGES.iter().map(|language| Item::new(language.code, language.name)).collect();
    page.show(&AccountView { form, email: who.email, return_to, languages, sessions })
}

/// Whether somebody gives another number than the one we know: a group's bank details are checked on it.
async fn is_new_number(page: &Page, phone: &str) -> Result<bool> {
    let person = page.who()?.person;
    Ok(page.read(move |db| store::by_id(db, &person)).await?.phone != phone)
}

/// POST `/account`
pub async fn save_account(page: Page, request: HttpRequest, posted: Posted) -> Result<HttpResponse> {
    let (name, phone) = (posted.get("name").to_owned(), posted.get("phone").to_owned());
    // To put a name right or choose a language, nobody is asked.
    if afresh::is_due(&request, page.app.now()) && is_new_number(&page, &phone).await? {
        return afresh::ask(&page, &request, true, Some(posted)).await;
    }
    let language = Language::find(posted.get("language")).unwrap_or(page.language);
    let return_to = super::policy::safe_return(posted.get("return_to")).to_owned();
    match page.change(move |change| actions::save_account(change, &name, &phone, language)).await {
        Ok(()) if return_to.is_empty() => Ok(go("/account?done=account-saved")),
        Ok(()) => Ok(go(return_to)),
        Err(Error::Problem(problems)) => show_account(&page, posted.state(&problems, page.language), return_to).await,
        Err(other) => Err(other),
    }
}

/// POST `/account/shared`: whether others use this device, too.
pub async fn share_device(page: Page, request: HttpRequest, posted: Posted) -> Result<HttpResponse> {
    let shared = posted.get("shared") == "yes";
    page.change(move |change| actions::share_device(change, shared)).await?;
    let mut response = go("/account?done=device-saved");
    if shared {
        clear_device(&mut response, EVERYTHING);
    }
    if let Some(cookie) = request.cookie(viewer::cookie_name(&page.app.settings)) {
        let _ = response.add_cookie(&session_cookie(&page, cookie.value().to_owned(), shared));
    }
    Ok(response)
}

/// POST `/account/sessions/{id}/end`
pub async fn end_session(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = SessionId::from(id.as_str());
    page.change(move |change| actions::end_session(change, &id)).await.map_err(|error| match error {
        Error::NotFound => {
            Error::refused_with(Words::key("account-session-gone"), "/account", Words::key("account-title"))
        }
        other => other,
    })?;
    Ok(go("/account?done=session-ended"))
}
