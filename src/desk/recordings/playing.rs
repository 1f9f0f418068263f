//! A recording as a player asks for it: the whole, or a part from the middle.

use actix_web::body::SizedStream;
use actix_web::http::header::{self, ContentEncoding};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::StreamExt;
use futures_util::stream;

use super::actions;
use crate::application::files::store::File;
use crate::application::recording;
use crate::application::recording::store::Recording;
use crate::error::{Error, Result, Words};
use crate::files::scan;
use crate::ids::FileId;
use crate::web::page::Page;
use crate::web::range::{self, Asked};

/// GET and HEAD `/recordings/{id}`: to those who may read the answer. It is read from the store as it is sent, and never
/// held whole.
pub async fn play(page: Page, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, FileId::from(id.as_str()));
    let (file, kept, _) = page.read(move |db| actions::open(db, &id, &who)).await?;
    reply(&page, &request, &file, &kept).await
}

/// The recording, or the part of it that was asked for, to whoever may hear it.
///
/// # Errors
/// Refused once it is deleted; not found where it is none.
pub async fn reply(page: &Page, request: &HttpRequest, file: &File, kept: &Recording) -> Result<HttpResponse> {
    if kept.deleted_at.is_some() {
        return Err(Error::refused(Words::key("recording-is-deleted")));
    }
    if !recording::is_recording(&file.content_type) {
        return Err(Error::NotFound);
    }
    scan::need_clean(&page.app, &file.store_key).await?;
    let size = u64::try_from(file.size_bytes).unwrap_or_default();
    let mark = format!("\"{}\"", file.sha256);
    let text = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    // A part goes with what the player has already, or not at all.
    let same = text(header::IF_RANGE).is_none_or(|known| known == mark);
    let part = match range::asked(text(header::RANGE).filter(|_| same), size) {
        Asked::Whole => None,
        Asked::Part(part) => Some(part),
        Asked::NotThere => {
            return Ok(HttpResponse::RangeNotSatisfiable()
                .insert_header((header::CONTENT_RANGE, format!("bytes */{size}")))
                .finish());
        }
    };
    let mut reply = HttpResponse::build(if part.is_some() { StatusCode::PARTIAL_CONTENT } else { StatusCode::OK });
    reply
        .insert_header((header::CONTENT_TYPE, file.content_type.as_str()))
        .insert_header((header::CONTENT_DISPOSITION, "inline"))
        .insert_header((header::ACCEPT_RANGES, "bytes"))
        .insert_header((header::ETAG, mark))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        // Sound is small already, and a part of what was made smaller is no part of it.
        .insert_header(ContentEncoding::Identity);
    if let Some(part) = &part {
        let last = part.end.saturating_sub(1);
        reply.insert_header((header::CONTENT_RANGE, format!("bytes {}-{last}/{size}", part.start)));
    }
    let length = part.as_ref().map_or(size, |part| part.end - part.start);
    if request.method() == Method::HEAD {
        return Ok(reply.body(SizedStream::new(length, stream::empty::<std::io::Result<web::Bytes>>())));
    }
    let bytes = page.app.files.stream(&file.store_key, part).await?;
    Ok(reply.body(SizedStream::new(length, bytes.boxed())))
}
