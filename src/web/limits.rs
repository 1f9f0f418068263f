//! How often one address may ask to sign in, or have kept what it typed, and how often one person may send files. Page GETs are
//! never limited. All of them, and those that a `policy.rs` counts in the history, stand in `docs/limits.md`.

use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;

use actix_web::{HttpMessage, HttpRequest, web};
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};

use super::noticed;
use super::viewer::Viewer;
use crate::error::{Error, Result, Words};
use crate::ids::PersonId;

/// How often at once one address may ask to sign in, and how often it may answer the questions before the start; after that, once a second.
pub const TRIES: u32 = 120;
/// How many posts at once are kept for one address while somebody signs in, and how many reports come from it; after that, one a minute.
pub const KEPT: u32 = 30;
/// How many posts with files one person may send at once.
pub const FILES: u32 = 60;
/// How many a minute after that.
pub const FILES_AFTER: u32 = 10;

/// The limits of one running portal.
pub struct Limits {
    sign_in: ByAddress,
    kept: ByAddress,
    reports: ByAddress,
    answers: ByAddress,
    files: ByPerson,
}

type By<K> = RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock>;
type ByAddress = By<IpAddr>;
type ByPerson = By<PersonId>;

/// A number that is not nothing.
const fn so_many(number: u32) -> NonZeroU32 {
    NonZeroU32::MIN.saturating_add(number.saturating_sub(1))
}

impl Default for Limits {
    fn default() -> Self {
        // A library or a community centre is one address to us: generous at once, then one a second.
        let burst = so_many(TRIES);
        // A session ends rarely while somebody writes, so little needs to be kept.
        let kept = so_many(KEPT);
        Limits {
            sign_in: RateLimiter::keyed(Quota::per_second(NonZeroU32::MIN).allow_burst(burst)),
            kept: RateLimiter::keyed(Quota::per_minute(NonZeroU32::MIN).allow_burst(kept)),
            // A group that reports together, and comes back, is never turned away; whoever guesses at words soon is.
            reports: RateLimiter::keyed(Quota::per_minute(NonZeroU32::MIN).allow_burst(kept)),
            answers: RateLimiter::keyed(Quota::per_second(NonZeroU32::MIN).allow_burst(burst)),
            // More than all the files of one application.
            files: RateLimiter::keyed(Quota::per_minute(so_many(FILES_AFTER)).allow_burst(so_many(FILES))),
        }
    }
}

/// Counts one more time, or refuses it with these words where there have been too many; the security log says of what.
fn count<K: Clone + Eq + Hash>(by: &By<K>, key: Option<K>, of_what: &'static str, words: &'static str) -> Result<()> {
    let Some(key) = key else { return Ok(()) };
    by.check_key(&key).map_err(|_| {
        noticed::limit_reached(of_what);
        Error::refused(Words::key(words))
    })
}

impl Limits {
    /// Counts one attempt to sign in.
    ///
    /// # Errors
    /// Refused when the address has asked too often; it may again in a minute.
    pub fn sign_in(&self, request: &HttpRequest) -> Result<()> {
        count(&self.sign_in, address(request), "signing in", "sign-in-too-often")
    }

    /// Counts one report of racism or harm, or one look at what was answered.
    ///
    /// # Errors
    /// Refused when the address has done so too often; it may again in a minute.
    pub fn report(&self, request: &HttpRequest) -> Result<()> {
        count(&self.reports, address(request), "reports", "after-report-too-often")
    }

    /// Counts one time that somebody answers the questions before the start, which anybody may.
    ///
    /// # Errors
    /// Refused when the address has done so too often; it may again in a minute.
    pub fn answers(&self, request: &HttpRequest) -> Result<()> {
        count(&self.answers, address(request), "answers before the start", "sign-in-too-often")
    }

    fn files(&self, request: &HttpRequest) -> Result<()> {
        let sender =
            request.extensions().get::<Viewer>().and_then(|viewer| viewer.0.as_ref().map(|who| who.person.clone()));
        count(&self.files, sender, "files", "files-too-often")
    }

    /// Counts one more post that is kept while somebody signs in, and says whether it may be.
    pub fn kept(&self, request: &HttpRequest) -> bool {
        let may = address(request).is_none_or(|from| self.kept.check_key(&from).is_ok());
        if !may {
            noticed::limit_reached("what is kept while somebody signs in");
        }
        may
    }

    /// Forgets addresses that have not asked for a while.
    pub fn tidy(&self) {
        self.sign_in.retain_recent();
        self.kept.retain_recent();
        self.reports.retain_recent();
        self.answers.retain_recent();
        self.files.retain_recent();
    }
}

/// Counts one post with files, or one recording that begins to come, of whoever is signed in.
///
/// # Errors
/// Refused when they have sent too many; they may again in a minute.
pub fn count_files(request: &HttpRequest) -> Result<()> {
    request.app_data::<web::Data<Limits>>().map_or(Ok(()), |limits| limits.files(request))
}

/// Who is asking: the peer, or whom a proxy on this machine names.
fn address(request: &HttpRequest) -> Option<IpAddr> {
    let peer = request.peer_addr()?.ip();
    if !peer.is_loopback() {
        return Some(peer);
    }
    // The last entry is the one our own proxy added; those before it are what the visitor claims.
    let header = request.headers().get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let named = header.and_then(|list| list.rsplit(',').next()).and_then(|text| text.trim().parse().ok());
    Some(named.unwrap_or(peer))
}
