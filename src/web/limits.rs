//! How often one address may ask to sign in, or have kept what it typed. Page GETs are never limited.

use std::net::IpAddr;
use std::num::NonZeroU32;

use actix_web::HttpRequest;
use governor::clock::DefaultClock;
use governor::state::keyed::DefaultKeyedStateStore;
use governor::{Quota, RateLimiter};

use super::noticed;
use crate::error::{Error, Result, Words};

/// The limits of one running portal.
pub struct Limits {
    sign_in: ByAddress,
    kept: ByAddress,
    reports: ByAddress,
}

type ByAddress = RateLimiter<IpAddr, DefaultKeyedStateStore<IpAddr>, DefaultClock>;

impl Default for Limits {
    fn default() -> Self {
        // A library or a community centre is one address to us: generous at once, then one a second.
        let burst = NonZeroU32::MIN.saturating_add(119);
        // A session ends rarely while somebody writes, so little needs to be kept.
        let kept = NonZeroU32::MIN.saturating_add(29);
        Limits {
            sign_in: RateLimiter::keyed(Quota::per_second(NonZeroU32::MIN).allow_burst(burst)),
            kept: RateLimiter::keyed(Quota::per_minute(NonZeroU32::MIN).allow_burst(kept)),
            // A group that reports together, and comes back, is never turned away; whoever guesses at words soon is.
            reports: RateLimiter::keyed(Quota::per_minute(NonZeroU32::MIN).allow_burst(kept)),
        }
    }
}

impl Limits {
    /// Counts one attempt to sign in.
    ///
    /// # Errors
    /// Refused when the address has asked too often; it may again in a minute.
    pub fn sign_in(&self, request: &HttpRequest) -> Result<()> {
        let Some(from) = address(request) else { return Ok(()) };
        match self.sign_in.check_key(&from) {
            Ok(()) => Ok(()),
            Err(_) => {
                noticed::limit_reached("signing in");
                Err(Error::refused(Words::key("sign-in-too-often")))
            }
        }
    }

    /// Counts one report of racism or harm, or one look at what was answered.
    ///
    /// # Errors
    /// Refused when the address has done so too often; it may again in a minute.
    pub fn report(&self, request: &HttpRequest) -> Result<()> {
        let Some(from) = address(request) else { return Ok(()) };
        match self.reports.check_key(&from) {
            Ok(()) => Ok(()),
            Err(_) => {
                noticed::limit_reached("reports");
                Err(Error::refused(Words::key("after-report-too-often")))
            }
        }
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
    }
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
