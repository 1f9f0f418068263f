//! The tus protocol: what a client asks of an upload, and what it is told. No page: a script, or another program, speaks.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HttpDate};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, ResponseError, web};
use futures_util::StreamExt;
use serde_json::json;

use super::store::Upload;
use super::{Metadata, actions, receiving};
use crate::application::recording::beside;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, UploadId};
use crate::web::failure;
use crate::web::file_name::tidy_name;
use crate::web::limits::count_files;
use crate::web::page::Page;

const VERSION: &str = "1.0.0";
/// So many pieces may wait to be written before the line is made to wait.
const WAITING: usize = 8;

fn reply(status: StatusCode) -> HttpResponseBuilder {
    let mut reply = HttpResponse::build(status);
    reply.insert_header(("tus-resumable", VERSION)).insert_header((header::CACHE_CONTROL, "no-store"));
    reply
}

/// What keeps a request from being done, in one line that a script shows.
fn told(page: &Page, outcome: Result<HttpResponse>) -> HttpResponse {
    outcome.unwrap_or_else(|error| {
        if matches!(error, Error::Busy(_) | Error::Broken(_)) {
            tracing::error!(%error, "an upload could not be answered");
        }
        reply(error.status_code()).json(json!({ "state": "problem", "said": failure::line(page, &error) }))
    })
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim)
}

/// A header that is a number of bytes.
fn number(headers: &HeaderMap, name: &str) -> Option<i64> {
    text(headers, name).and_then(|value| value.parse().ok()).filter(|number| *number >= 0)
}

/// The answer to a client that speaks another version, or none.
fn other_version(request: &HttpRequest) -> Option<HttpResponse> {
    let same = text(request.headers(), "tus-resumable") == Some(VERSION);
    (!same).then(|| reply(StatusCode::PRECONDITION_FAILED).insert_header(("tus-version", VERSION)).finish())
}

fn expires(upload: &Upload) -> (&'static str, String) {
    ("upload-expires", HttpDate::from(std::time::SystemTime::from(upload.expires_at.and_utc())).to_string())
}

/// OPTIONS of every address here: what we speak.
pub async fn speaks() -> HttpResponse {
    reply(StatusCode::NO_CONTENT)
        .insert_header(("tus-version", VERSION))
        .insert_header(("tus-extension", "creation,termination,expiration"))
        .insert_header(("tus-max-size", crate::files::LARGEST_RECORDING.to_string()))
        .finish()
}

/// POST `/applications/{id}/questions/{key}/uploads`
pub async fn begin(page: Page, request: HttpRequest, path: web::Path<(String, String)>) -> HttpResponse {
    let outcome = begin_it(&page, &request, path.into_inner()).await;
    told(&page, outcome)
}

async fn begin_it(page: &Page, request: &HttpRequest, (id, key): (String, String)) -> Result<HttpResponse> {
    if let Some(reply) = other_version(request) {
        return Ok(reply);
    }
    count_files(request)?;
    let headers = request.headers();
    let Some(size) = number(headers, "upload-length") else {
        return Ok(reply(StatusCode::BAD_REQUEST).body("Upload-Length says how many bytes there are."));
    };
    let mut metadata = Metadata::read(text(headers, "upload-metadata").unwrap_or_default());
    metadata.name = tidy_name(&metadata.name);
    if metadata.name.is_empty() {
        metadata.name = page.language.say("recording-no-name");
    }
    let application = ApplicationId::from(id.as_str());
    let size = size.unsigned_abs();
    let upload = page.change(move |change| actions::begin(change, &application, &key, size, metadata)).await?;
    Ok(reply(StatusCode::CREATED)
        .insert_header((header::LOCATION, format!("/uploads/{}", upload.id)))
        .insert_header(("upload-offset", "0"))
        .insert_header(expires(&upload))
        .finish())
}

/// HEAD `/uploads/{id}`: how much is here.
pub async fn how_far(page: Page, request: HttpRequest, id: web::Path<String>) -> HttpResponse {
    let outcome = how_far_it_is(&page, &request, UploadId::from(id.as_str())).await;
    told(&page, outcome)
}

async fn how_far_it_is(page: &Page, request: &HttpRequest, id: UploadId) -> Result<HttpResponse> {
    if let Some(reply) = other_version(request) {
        return Ok(reply);
    }
    let (who, now) = (page.who()?, page.app.now());
    let (upload, _) = page.read(move |db| actions::look(db, &id, &who.person)).await?;
    if upload.has_expired(now) {
        return Ok(reply(StatusCode::GONE).finish());
    }
    if upload.is_whole() && upload.finished_at.is_none() {
        // It is being put together; the client asks again in a moment.
        return Ok(reply(StatusCode::LOCKED).finish());
    }
    Ok(reply(StatusCode::OK)
        .insert_header(("upload-offset", upload.received_bytes.to_string()))
        .insert_header(("upload-length", upload.size_bytes.to_string()))
        .insert_header(expires(&upload))
        .finish())
}

/// PATCH `/uploads/{id}`: bytes from an offset on.
pub async fn receive(page: Page, request: HttpRequest, id: web::Path<String>, payload: web::Payload) -> HttpResponse {
    let outcome = receive_it(&page, &request, UploadId::from(id.as_str()), payload).await;
    told(&page, outcome)
}

async fn receive_it(page: &Page, request: &HttpRequest, id: UploadId, payload: web::Payload) -> Result<HttpResponse> {
    if let Some(reply) = other_version(request) {
        return Ok(reply);
    }
    let headers = request.headers();
    if text(headers, "content-type") != Some("application/offset+octet-stream") {
        return Ok(reply(StatusCode::UNSUPPORTED_MEDIA_TYPE).finish());
    }
    let Some(offset) = number(headers, "upload-offset") else {
        return Ok(reply(StatusCode::BAD_REQUEST).body("Upload-Offset says where these bytes belong."));
    };
    let (who, now) = (page.who()?, page.app.now());
    let person = who.person.clone();
    let (upload, opened) = page.read(move |db| actions::look(db, &id, &person)).await?;
    if upload.has_expired(now) {
        return Ok(reply(StatusCode::GONE).json(json!({ "said": page.language.say("upload-expired") })));
    }
    beside::need_edit(&opened, &upload.question_key, &who.person, now)?;
    actions::fits(&upload, offset, number(headers, "content-length").unwrap_or(0))?;
    let upload = take_in(page, upload, payload).await?;
    Ok(reply(StatusCode::NO_CONTENT)
        .insert_header(("upload-offset", upload.received_bytes.to_string()))
        .insert_header(expires(&upload))
        .finish())
}

/// Hands the bytes to a task of their own, which goes on writing down what has come when the line breaks and this
/// request with it.
async fn take_in(page: &Page, upload: Upload, mut payload: web::Payload) -> Result<Upload> {
    let (hand, coming) = tokio::sync::mpsc::channel(WAITING);
    let writing = tokio::spawn(receiving::write_down(page.app.clone(), page.who()?, upload, coming));
    while let Some(Ok(bytes)) = payload.next().await {
        if hand.send(bytes).await.is_err() {
            break;
        }
    }
    drop(hand);
    writing.await.map_err(|stopped| anyhow::anyhow!("writing down an upload stopped: {stopped}"))?
}

/// DELETE `/uploads/{id}`: it is given up.
pub async fn give_up(page: Page, request: HttpRequest, id: web::Path<String>) -> HttpResponse {
    let outcome = give_it_up(&page, &request, UploadId::from(id.as_str())).await;
    told(&page, outcome)
}

async fn give_it_up(page: &Page, request: &HttpRequest, id: UploadId) -> Result<HttpResponse> {
    if let Some(reply) = other_version(request) {
        return Ok(reply);
    }
    page.change(move |change| actions::give_up(change, &id)).await?;
    Ok(reply(StatusCode::NO_CONTENT).finish())
}
