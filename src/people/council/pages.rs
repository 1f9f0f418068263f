//! The way to the council's accounts, and back.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use subtle::ConstantTimeEq;

use super::actions::{self, Came};
use super::attempt::{Attempt, LIFE, Numbers};
use super::provider::{Provider, Trouble};
use crate::error::{Error, Result, Words};
use crate::people::actions::{Device, SignedIn};
use crate::people::pages::{device, device_token, welcome};
use crate::people::policy::safe_return;
use crate::people::views::SignInView;
use crate::text::unsaid::without_addresses;
use crate::web::form::FormState;
use crate::web::limits::Limits;
use crate::web::noticed;
use crate::web::page::{Page, go};

/// The council's accounts; where none are set, there is no such page.
fn provider(page: &Page) -> Result<Provider> {
    page.app.tools.council.clone().ok_or(Error::NotFound)
}

/// Remembers, on this device, that its person is on their way.
fn cookie_name(page: &Page) -> &'static str {
    if page.app.settings.is_https() { "__Host-gw_council" } else { "gw_council" }
}

fn cookie(page: &Page, text: String) -> Cookie<'static> {
    Cookie::build(cookie_name(page), text)
        .path("/")
        .http_only(true)
        .secure(page.app.settings.is_https())
        // They come back from another site, by a link.
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(LIFE.num_seconds()))
        .finish()
}

/// What somebody sets out with.
#[derive(Default, Deserialize)]
pub struct Out {
    #[serde(default, rename = "return")]
    to: String,
    /// `yes` where they are to prove anew who they are.
    #[serde(default)]
    afresh: String,
}

/// GET `/sign-in/council`
pub async fn begin(page: Page, query: web::Query<Out>) -> Result<HttpResponse> {
    let (provider, key) = (provider(&page)?, &page.app.tools.key);
    let (chance, afresh) = (&page.app.tools.chance, query.afresh == "yes");
    let attempt = Attempt::begin(chance, page.app.now(), safe_return(&query.to), afresh);
    match provider.way(&attempt.numbers(key), afresh).await {
        Ok(address) => {
            let mut response = go(address);
            let _ = response.add_cookie(&cookie(&page, attempt.to_text(key)));
            Ok(response)
        }
        Err(trouble) => turned_back(&page, &trouble, attempt.return_to),
    }
}

/// What the provider sends somebody back with.
#[derive(Default, Deserialize)]
pub struct Back {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    error: String,
    /// Who sends them; not every provider says it.
    #[serde(default)]
    iss: String,
}

/// GET `/sign-in/council/back`
pub async fn back(
    page: Page,
    request: HttpRequest,
    query: web::Query<Back>,
    limits: web::Data<Limits>,
) -> Result<HttpResponse> {
    let (provider, key) = (provider(&page)?, &page.app.tools.key);
    let carried = request.cookie(cookie_name(&page));
    let attempt = carried.and_then(|carried| Attempt::from_text(key, carried.value(), page.app.now()));
    // Who did not set out in this browser does not come back to it: somebody else may have made the link.
    let attempt = attempt.ok_or_else(again)?;
    let numbers = attempt.numbers(key);
    if !bool::from(query.state.as_bytes().ct_eq(numbers.state.as_bytes())) {
        return Err(again());
    }
    limits.sign_in(&request)?;
    let came = come(&page, &request, &provider, &query, attempt, &numbers).await;
    let mut response = came.or_else(|error| match error {
        Error::Refused { .. } => Ok(page.failure(&error, &request)),
        other => Err(other),
    })?;
    let mut gone = cookie(&page, String::new());
    gone.make_removal();
    let _ = response.add_cookie(&gone);
    Ok(response)
}

async fn come(
    page: &Page,
    request: &HttpRequest,
    provider: &Provider,
    back: &Back,
    attempt: Attempt,
    numbers: &Numbers,
) -> Result<HttpResponse> {
    if !back.iss.is_empty() && back.iss != provider.council().issuer {
        return Err(again());
    }
    if back.code.is_empty() || !back.error.is_empty() {
        return Err(refused("council-cancelled"));
    }
    let account = match provider.account(back.code.clone(), numbers, attempt.afresh_since()).await {
        Ok(account) => account,
        Err(trouble) => return turned_back(page, &trouble, attempt.return_to),
    };
    let (name, before) = (device(request), page.who.clone().map(|who| (who.session, who.person)));
    // Whoever said before that others use the device need not say it again.
    let (known_by, shared) = (device_token(page, request), page.shared);
    // Nobody is asking yet: who was signed in here before has nothing to do with it.
    let came = page
        .app
        .change(None, move |change| {
            actions::sign_in(change, &account, Device { name: &name, shared, token: &known_by }, before.as_ref())
        })
        .await?;
    match came {
        Came::In { token, device, nameless, lost } => {
            let return_to = after(attempt.return_to, lost);
            Ok(welcome(page, SignedIn { token, return_to, device, nameless }, shared))
        }
        Came::NoPart => Err(refused("council-no-part")),
        Came::Unproved => Err(refused("council-unproved")),
        Came::Taken => Err(refused("council-taken")),
    }
}

/// Where they go now; whoever lost a role is told there.
fn after(return_to: String, lost: bool) -> String {
    let return_to = if return_to.is_empty() { "/desk".to_owned() } else { return_to };
    match (lost, return_to.contains('?')) {
        (false, _) => return_to,
        (true, true) => format!("{return_to}&done=council-role-ended"),
        (true, false) => format!("{return_to}?done=council-role-ended"),
    }
}

fn refused(key: &'static str) -> Error {
    noticed::not_signed_in(None, key);
    Error::refused_with(Words::key(key), "/sign-in", Words::key("sign-in-title"))
}

/// What came back cannot be used.
fn again() -> Error {
    refused("council-again")
}

/// The page for whoever the council's accounts did not vouch for. What was the matter is for the log.
fn turned_back(page: &Page, trouble: &Trouble, return_to: String) -> Result<HttpResponse> {
    let trouble_said = without_addresses(&trouble.to_string());
    tracing::warn!(trouble = trouble_said, "nobody was signed in");
    if let Trouble::Unproved(_) = trouble {
        return Err(again());
    }
    let council = page.app.tools.council_href(&return_to);
    let view = SignInView { form: FormState::default(), return_to, council, away: true };
    page.show_as(StatusCode::SERVICE_UNAVAILABLE, &view)
}
