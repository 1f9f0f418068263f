//! What somebody typed when their session had ended: kept while they sign in, then given back to them.
//!
//! It is kept for a browser that carries the token of a session that is over, and given back in that browser only, to that
//! session's person only: otherwise a stranger could have somebody send, from our own pages, what the stranger wrote.

mod sealing;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};
use chrono::TimeDelta;
use diesel::prelude::*;
use serde::Serialize;

use super::form::{FormState, Posted, Typed};
use super::language::Language;
use super::limits::Limits;
use super::page::{Page, View};
use super::viewer::{self, BeenAway};
use crate::app::Change;
use crate::db::DbConn;
use crate::db::schema::{kept_posts, sessions};
use crate::error::{Error, Result, Words};
use crate::ids::{KeptPostId, PersonId, SessionId};
use crate::people::actions::token_hash;
use crate::people::idle::store as idle;
use crate::routes;
use crate::secret::veiled::Veiled;
use crate::settings::{Key, Settings};

/// What is posted here is given back on the page and never kept, not for an hour: what a group says of the council has
/// nobody's name and no time.
const GIVEN_BACK: [&str; 1] = ["/applications/{id}/review"];
/// Bank details, when a session is over, are given back as well. They are kept only for somebody who is there and proves who they
/// are, no longer than that takes, and sealed to their row.
const KEPT_SHORTLY: [&str; 1] = ["/grants/{id}/bank"];

/// How long it is kept.
const KEEP: TimeDelta = TimeDelta::hours(24);
/// How long what is kept shortly.
const SHORTLY: TimeDelta = TimeDelta::hours(1);
/// How long a browser is known again after its session is over, in days: a page may stay open that long.
pub const KNOWN_DAYS: i64 = 30;
/// Fields that say nothing by themselves.
const SAY_NOTHING: [&str; 3] = ["version", "once", "do"];

/// The cookie's name: `__Host-` exactly when the portal is reached over TLS.
fn cookie_name(settings: &Settings) -> &'static str {
    if settings.is_https() { "__Host-gw_kept" } else { "gw_kept" }
}

/// The cookie by which a browser is known again after its session: that session's token. Nobody can guess it, and it
/// opens nothing any more.
pub fn cookie(settings: &Settings, token: String) -> Cookie<'static> {
    Cookie::build(cookie_name(settings), token)
        .path("/")
        .http_only(true)
        .secure(settings.is_https())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(KNOWN_DAYS))
        .finish()
}

/// The cookie that takes it away.
pub fn cookie_gone(settings: &Settings) -> Cookie<'static> {
    let mut gone = cookie(settings, String::new());
    gone.make_removal();
    gone
}

/// The session that was this browser's until it ended or ran out, with its token.
async fn over(page: &Page, request: &HttpRequest) -> Result<Option<(SessionId, String)>> {
    let names = [viewer::cookie_name(&page.app.settings), cookie_name(&page.app.settings)];
    let carried: Vec<String> = names
        .iter()
        .filter_map(|name| request.cookie(name))
        .map(|cookie| cookie.value().to_owned())
        .filter(|token| !token.is_empty())
        .collect();
    if carried.is_empty() {
        return Ok(None);
    }
    let now = page.app.now();
    page.read(move |db| {
        for token in carried {
            if let Some(session) = idle::session_over(db, &token_hash(&token), now)? {
                return Ok(Some((session, token)));
            }
        }
        Ok(None)
    })
    .await
}

/// The page that lets somebody sign in where they were.
#[derive(Clone, Debug, Serialize)]
pub struct SignedOutView {
    /// Whether something they typed was kept.
    pub kept: bool,
    /// Whether they were signed out because they work here and were away for long.
    pub away: bool,
    /// What they typed, given back on the spot where it could not be kept.
    pub back: Vec<String>,
    /// Files cannot be kept: they are to be chosen again.
    pub files: bool,
    pub return_to: String,
    /// The way for whoever works for the council to come with their account there; empty where none is set.
    pub council: String,
    pub form: FormState,
}

impl View for SignedOutView {
    const TEMPLATE: &'static str = "errors/signed_out.html";
    fn title(&self, language: Language) -> String {
        language.say("signed-out-heading")
    }
    fn samples() -> Vec<Self> {
        let view = |kept| SignedOutView {
            kept,
            away: kept,
            back: vec![],
            files: kept,
            return_to: "/home".into(),
            council: if kept { "/sign-in/council?return=%2Fhome".into() } else { String::new() },
            form: FormState::default(),
        };
        let back = vec!["Every Sunday we cook together.".into()];
        vec![view(false), view(true), SignedOutView { back, ..view(false) }]
    }
}

/// Answers a request that needs a session and has none: 403, with the way in on the same page. What was typed is kept for
/// a browser that had a session, and given back at once to any other.
///
/// # Errors
/// Busy, when what was typed could not be kept.
pub async fn sign_in_here(
    page: &Page,
    request: &HttpRequest,
    opens: bool,
    posted: Option<Posted>,
) -> Result<HttpResponse> {
    let asked = request.uri().path_and_query().map_or("/home", |asked| asked.as_str()).to_owned();
    let files = posted.as_ref().is_some_and(|posted| !posted.files.is_empty());
    let says = |(name, value): &(String, String)| !SAY_NOTHING.contains(&name.as_str()) && !value.trim().is_empty();
    let fields = posted.map(|posted| posted.fields).filter(|fields| fields.iter().any(says));
    let mut view = SignedOutView {
        kept: false,
        away: request.extensions().get::<BeenAway>().is_some(),
        back: Vec::new(),
        files,
        // What can only be posted to is no page to come back to.
        return_to: if opens { asked.clone() } else { "/home".to_owned() },
        council: String::new(),
        form: FormState::default(),
    };
    view.council = page.app.tools.council_href(&view.return_to);
    let Some(fields) = fields else { return page.show_as(StatusCode::FORBIDDEN, &view) };
    let browser = over(page, request).await?.filter(|_| !is_one_of(&KEPT_SHORTLY, request) && may_keep(request));
    let Some((session, cookie_token)) = browser else {
        view.back = Typed::texts(&fields);
        return page.show_as(StatusCode::FORBIDDEN, &view);
    };
    (view.kept, view.return_to) = (true, keep_for(page, session, asked, fields, KEEP).await?);
    view.council = page.app.tools.council_href(&view.return_to);
    let mut response = page.show_as(StatusCode::FORBIDDEN, &view)?;
    let _ = response.add_cookie(&cookie(&page.app.settings, cookie_token));
    Ok(response)
}

/// Keeps what was sent from a session that goes on, until its person has signed in afresh: the address under which it is kept,
/// or none where nothing more is kept.
///
/// # Errors
/// Busy, when it could not be kept.
pub async fn for_later(
    page: &Page,
    request: &HttpRequest,
    session: &SessionId,
    path: &str,
    fields: Vec<(String, String)>,
) -> Result<Option<String>> {
    if !may_keep(request) {
        return Ok(None);
    }
    let life = if is_one_of(&KEPT_SHORTLY, request) { SHORTLY } else { KEEP };
    keep_for(page, session.clone(), path.to_owned(), fields, life).await.map(Some)
}

async fn keep_for(
    page: &Page,
    session: SessionId,
    path: String,
    fields: Vec<(String, String)>,
    life: TimeDelta,
) -> Result<String> {
    let token = page.app.tools.chance.token();
    let hash = token_hash(&token);
    page.app.change(None, move |change| keep(change, &session, &hash, &path, fields, life)).await?;
    Ok(format!("/kept/{token}"))
}

/// Whether what is asked is one of these addresses.
fn is_one_of(these: &[&str], request: &HttpRequest) -> bool {
    routes::pattern(request).is_some_and(|pattern| these.contains(&&*pattern))
}

/// Whether this address has not had too much kept of late.
fn may_keep(request: &HttpRequest) -> bool {
    if is_one_of(&GIVEN_BACK, request) {
        return false;
    }
    request.app_data::<web::Data<Limits>>().is_none_or(|limits| limits.kept(request))
}

fn keep(
    change: &mut Change<'_>,
    session: &SessionId,
    hash: &str,
    path: &str,
    fields: Vec<(String, String)>,
    life: TimeDelta,
) -> Result<()> {
    let fields = Veiled::from(sealing::to_keep(change.tools, &fields, &sealing::place(hash, session, path))?);
    diesel::insert_into(kept_posts::table)
        .values((
            kept_posts::id.eq(change.id::<KeptPostId>()),
            kept_posts::token_hash.eq(hash),
            kept_posts::path.eq(path),
            kept_posts::fields.eq(fields),
            kept_posts::kept_at.eq(change.now),
            kept_posts::expires_at.eq(change.now + life),
            kept_posts::session_id.eq(session),
        ))
        .execute(change.db)?;
    Ok(())
}

/// Seals some of what is kept with the key that seals now, where it does not begin with `sealed`; says how much there was.
///
/// # Errors
/// A database that cannot be reached; something that no key here opens.
pub fn seal_again(db: &mut DbConn, sealed: &str, limit: i64) -> Result<usize> {
    let these: Vec<(KeptPostId, Veiled)> = kept_posts::table
        .filter(kept_posts::fields.not_like(format!("{sealed}%")))
        .select((kept_posts::id, kept_posts::fields))
        .limit(limit)
        .load(db)?;
    let count = these.len();
    for (id, fields) in these {
        diesel::update(kept_posts::table.find(id)).set(kept_posts::fields.eq(fields)).execute(db)?;
    }
    Ok(count)
}

/// Forgets what nobody came back for.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_old(change: &mut Change<'_>) -> Result<()> {
    diesel::delete(kept_posts::table.filter(kept_posts::expires_at.lt(change.now))).execute(change.db)?;
    Ok(())
}

/// The page on which somebody finds again what they typed, and saves it with one press.
#[derive(Clone, Debug, Serialize)]
pub struct KeptView {
    pub path: String,
    /// Where the button sends it, in words.
    pub goes: String,
    /// What is posted again, as it was.
    pub fields: Vec<(String, String)>,
    /// What they will recognise: the longer texts.
    pub texts: Vec<String>,
    /// They were asked to sign in once more, and had not been signed out.
    pub afresh: bool,
}

impl View for KeptView {
    const TEMPLATE: &'static str = "errors/kept.html";
    fn title(&self, language: Language) -> String {
        language.say(if self.afresh { "kept-afresh-title" } else { "kept-title" })
    }
    fn samples() -> Vec<Self> {
        let view = KeptView {
            path: "/applications/x/questions/what".into(),
            goes: "It goes into your application, to the page you sent it from:".into(),
            fields: vec![("text".into(), "Every Sunday we cook together.".into())],
            texts: vec!["Every Sunday we cook together.".into()],
            afresh: false,
        };
        vec![view.clone(), KeptView { texts: vec![], afresh: true, ..view }]
    }
}

/// The words for where an address leads.
fn goes(path: &str) -> &'static str {
    match path.split(['/', '?']).nth(1) {
        Some("applications" | "funds") => "kept-to-application",
        Some("organisations") => "kept-to-group",
        Some("grants") => "kept-to-grant",
        Some("account") => "kept-to-account",
        Some("desk") => "kept-to-desk",
        _ => "kept-to-other",
    }
}

/// GET `/kept/{token}`
pub async fn show(page: Page, request: HttpRequest, token: web::Path<String>) -> Result<HttpResponse> {
    let (who, hash, now) = (page.who()?, token_hash(&token), page.app.now());
    let carried = request.cookie(cookie_name(&page.app.settings)).map(|cookie| token_hash(cookie.value()));
    let key = page.app.tools.key.clone();
    let (path, fields) =
        page.read(move |db| find(db, &key, &hash, &who.person, carried.as_deref().unwrap_or(""), now)).await?;
    let (texts, goes) = (Typed::texts(&fields), page.language.say(goes(&path)));
    let afresh = request.query_string() == "afresh";
    page.show(&KeptView { path, goes, fields, texts, afresh })
}

fn find(
    db: &mut DbConn,
    key: &Key,
    hash: &str,
    person: &PersonId,
    carried: &str,
    now: crate::clock::Instant,
) -> Result<(String, Vec<(String, String)>)> {
    type Row = (String, Veiled, SessionId, PersonId, String);
    let (path, fields, session, whose, browser): Row = kept_posts::table
        .inner_join(sessions::table)
        .filter(kept_posts::token_hash.eq(hash))
        .filter(kept_posts::expires_at.gt(now))
        .select((kept_posts::path, kept_posts::fields, sessions::id, sessions::person_id, sessions::token_hash))
        .first(db)
        .optional()?
        .ok_or(Error::NotFound)?;
    if whose != *person {
        return Err(Error::NotFound);
    }
    if browser != carried {
        return Err(Error::refused(Words::key("kept-elsewhere")));
    }
    let place = sealing::place(hash, &session, &path);
    let fields = sealing::opened(key, fields.as_str(), &place).ok_or(Error::NotFound)?;
    Ok((path, fields))
}
