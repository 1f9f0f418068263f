//! What somebody typed when their session had ended: kept while they sign in, then given back to them.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::TimeDelta;
use diesel::prelude::*;
use serde::Serialize;

use super::form::{FormState, Posted, Typed};
use super::language::Language;
use super::page::{Page, View};
use crate::app::Change;
use crate::db::DbConn;
use crate::db::schema::kept_posts;
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::ids::KeptPostId;
use crate::people::actions::token_hash;

/// How long it is kept.
const KEEP: TimeDelta = TimeDelta::hours(24);

/// The page that lets somebody sign in where they were.
#[derive(Clone, Debug, Serialize)]
pub struct SignedOutView {
    /// Whether something they typed was kept.
    pub kept: bool,
    /// Files cannot be kept: they are to be chosen again.
    pub files: bool,
    pub return_to: String,
    pub form: FormState,
}

impl View for SignedOutView {
    const TEMPLATE: &'static str = "errors/signed_out.html";
    fn title(&self, language: Language) -> String {
        language.say("signed-out-heading")
    }
    fn samples() -> Vec<Self> {
        let view = |kept| SignedOutView { kept, files: kept, return_to: "/home".into(), form: FormState::default() };
        vec![view(false), view(true)]
    }
}

/// Answers a request that needs a session and has none: 403, with the way in on the same page.
///
/// # Errors
/// Busy, when what was typed could not be kept.
pub async fn sign_in_here(page: &Page, asked: String, posted: Option<Posted>) -> Result<HttpResponse> {
    let files = posted.as_ref().is_some_and(|posted| !posted.files.is_empty());
    let fields = posted.map(|posted| posted.fields).filter(|fields| !fields.is_empty());
    let kept = fields.is_some();
    let return_to = match fields {
        None => asked,
        Some(fields) => {
            let token = page.app.tools.chance.token();
            let hash = token_hash(&token);
            page.app.change(None, move |change| keep(change, &hash, &asked, fields)).await?;
            format!("/kept/{token}")
        }
    };
    page.show_as(StatusCode::FORBIDDEN, &SignedOutView { kept, files, return_to, form: FormState::default() })
}

fn keep(change: &mut Change<'_>, hash: &str, path: &str, fields: Vec<(String, String)>) -> Result<()> {
    diesel::insert_into(kept_posts::table)
        .values((
            kept_posts::id.eq(change.id::<KeptPostId>()),
            kept_posts::token_hash.eq(hash),
            kept_posts::path.eq(path),
            kept_posts::fields.eq(Json(fields)),
            kept_posts::kept_at.eq(change.now),
            kept_posts::expires_at.eq(change.now + KEEP),
        ))
        .execute(change.db)?;
    Ok(())
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
    /// What is posted again, as it was.
    pub fields: Vec<(String, String)>,
    /// What they will recognise: the longer texts.
    pub texts: Vec<String>,
}

impl View for KeptView {
    const TEMPLATE: &'static str = "errors/kept.html";
    fn title(&self, language: Language) -> String {
        language.say("kept-title")
    }
    fn samples() -> Vec<Self> {
        vec![KeptView {
            path: "/applications/x/questions/what".into(),
            fields: vec![("text".into(), "Every Sunday we cook together.".into())],
            texts: vec!["Every Sunday we cook together.".into()],
        }]
    }
}

/// GET `/kept/{token}`
pub async fn show(page: Page, token: web::Path<String>) -> Result<HttpResponse> {
    let hash = token_hash(&token);
    let now = page.app.now();
    let (path, fields) = page.read(move |db| find(db, &hash, now)).await?;
    let texts = Typed::texts(&fields);
    page.show(&KeptView { path, fields, texts })
}

fn find(db: &mut DbConn, hash: &str, now: crate::clock::Instant) -> Result<(String, Vec<(String, String)>)> {
    let (path, Json(fields)) = kept_posts::table
        .filter(kept_posts::token_hash.eq(hash))
        .filter(kept_posts::expires_at.gt(now))
        .select((kept_posts::path, kept_posts::fields))
        .first::<(String, Json<Vec<(String, String)>>)>(db)
        .optional()?
        .ok_or(Error::NotFound)?;
    Ok((path, fields))
}
