//! Who is asking: the session behind the cookie, read once for each request.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use std::future::{Ready, ready};

use crate::clock::Instant;
use crate::error::Error;
use crate::people::Who;
use crate::settings::Settings;

/// Who the gate found behind the cookie, if anybody.
#[derive(Clone, Debug, Default)]
pub struct Viewer(pub Option<Who>);

/// Whether the person is on a device that others use, too.
#[derive(Clone, Copy, Debug, Default)]
pub struct OnShared(pub bool);

/// Whether the person holds roles for which they have to come with their council account, and has come by letter.
#[derive(Clone, Copy, Debug, Default)]
pub struct CouncilOnly(pub bool);

/// Somebody who works here was away for so long that their session is over: the page that lets them in says so.
#[derive(Clone, Copy, Debug, Default)]
pub struct BeenAway;

/// When the person last proved who they are.
#[derive(Clone, Copy, Debug)]
pub struct SignedInAt(pub Instant);

impl FromRequest for Viewer {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(request.extensions().get::<Viewer>().cloned().unwrap_or_default()))
    }
}

impl FromRequest for Who {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let who = request.extensions().get::<Viewer>().and_then(|viewer| viewer.0.clone());
        // The gate lets nobody without a session through to a handler that asks for one.
        ready(who.ok_or(Error::NotFound))
    }
}

/// The cookie's name: `__Host-` exactly when the portal is reached over TLS.
pub fn cookie_name(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-gw_session" } else { "gw_session" }
}

/// The cookie that carries a session's token. It outlives the session, so that what is typed after its last day can still
/// be kept for its person (`kept.rs`).
pub fn cookie(settings: &Settings, token: String) -> Cookie<'static> {
    Cookie::build(cookie_name(settings), token)
        .path("/")
        .http_only(true)
        .secure(settings.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(crate::people::actions::SESSION_DAYS + super::kept::KNOWN_DAYS))
        .finish()
}

/// The same on a device that others use: it goes when the browser is closed.
pub fn cookie_while_open(settings: &Settings, token: String) -> Cookie<'static> {
    let mut cookie = cookie(settings, token);
    cookie.set_max_age(None);
    cookie
}

/// The cookie that takes it away.
pub fn cookie_gone(settings: &Settings) -> Cookie<'static> {
    let mut gone = cookie(settings, String::new());
    gone.make_removal();
    gone
}

/// The name of the cookie by which a browser is known again in which somebody has signed in.
pub fn device_name(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-gw_device" } else { "gw_device" }
}

/// That cookie. It opens nothing: without it, a letter tells of the browser.
pub fn device_cookie(settings: &Settings, token: String) -> Cookie<'static> {
    Cookie::build(device_name(settings), token)
        .path("/")
        .http_only(true)
        .secure(settings.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(crate::people::devices::KNOWN_DAYS))
        .finish()
}

/// The cookie that takes it away.
pub fn device_gone(settings: &Settings) -> Cookie<'static> {
    let mut gone = device_cookie(settings, String::new());
    gone.make_removal();
    gone
}
