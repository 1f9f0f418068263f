//! A picture or a recording beside a note, to whoever may see it.

use actix_web::body::SizedStream;
use actix_web::http::header::{self, ContentEncoding};
use actix_web::http::{Method, StatusCode};
use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use futures_util::{StreamExt, stream};

use super::store::{self, Piece};
use crate::award::store::surrounded;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::files::scan;
use crate::ids::PieceId;
use crate::learning::note::policy;
use crate::learning::story::Viewer;
use crate::people::Who;
use crate::web::page::Page;
use crate::web::range::{self, Asked};

/// A piece with a file, for somebody who may see both it and its note.
fn open(db: &mut DbConn, id: &PieceId, who: Option<&Who>, today: NaiveDate) -> Result<Piece> {
    let (piece, note) = store::with_note(db, id)?;
    let around = surrounded(db, &note.grant_id, who.map(|who| &who.person))?;
    let works = |who: &Who| policy::may_see(who, &around.seen).is_ok();
    let staff = |who: &Who| who.is_any(policy::COUNCIL, &around.seen.grant.funder_id) && around.seen.closed.is_none();
    let viewer = match who {
        Some(who) if around.member || works(who) => Viewer::Sides,
        Some(who) if staff(who) => Viewer::Council,
        _ => Viewer::Anyone,
    };
    let shown = note.shows(viewer, today) && piece.shows(viewer, today) && !piece.store_key.is_empty();
    if shown { Ok(piece) } else { Err(Error::NotFound) }
}

/// GET `/learning/pieces/{id}`: the whole, or the part that a player asks for. No cache keeps it: it may be taken back.
pub async fn serve(page: Page, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id, today) = (page.who.clone(), PieceId::from(id.as_str()), page.app.tools.clock.today());
    let piece = page.read(move |db| open(db, &id, who.as_ref(), today)).await?;
    scan::need_clean(&page.app, &piece.store_key).await?;
    let size = u64::try_from(piece.size_bytes).unwrap_or_default();
    let asked = request.headers().get(header::RANGE).and_then(|value| value.to_str().ok());
    let part = match range::asked(asked, size) {
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
        .insert_header((header::CONTENT_TYPE, piece.content_type.as_str()))
        .insert_header((header::CONTENT_DISPOSITION, "inline"))
        .insert_header((header::ACCEPT_RANGES, "bytes"))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .insert_header(ContentEncoding::Identity);
    if let Some(part) = &part {
        let last = part.end.saturating_sub(1);
        reply.insert_header((header::CONTENT_RANGE, format!("bytes {}-{last}/{size}", part.start)));
    }
    let length = part.as_ref().map_or(size, |part| part.end - part.start);
    if request.method() == Method::HEAD {
        return Ok(reply.body(SizedStream::new(length, stream::empty::<std::io::Result<web::Bytes>>())));
    }
    let bytes = page.app.files.stream(&piece.store_key, part).await?;
    Ok(reply.body(SizedStream::new(length, bytes.boxed())))
}
