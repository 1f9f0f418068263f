//! A form as it is read from the line: no more fields, files and bytes of it than a form of ours has.

use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::TryStreamExt;
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

use super::{Posted, PostedFile};
use crate::error::{Error, Result, Words};
use crate::files::{LARGEST, LARGEST_RECORDING};
use crate::web::file_name::tidy_name;

/// The most that the fields of one form may weigh together, in bytes.
const FIELDS_LIMIT: usize = 1024 * 1024;
/// The most fields of one form: more than any page of ours has.
const MOST_FIELDS: usize = 5_000;
/// The most files: more than any page takes, so that whoever chooses a whole roll of pictures is told on the page how many may
/// come, and keeps the first of them.
const MOST_FILES: usize = 100;
/// What is read and thrown away beyond the largest file, so that the browser gets its answer instead of a broken line.
const DRAIN_LIMIT: u64 = 256 * 1024 * 1024;

impl FromRequest for Posted {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        read(request, payload, LARGEST)
    }
}

impl Posted {
    /// Reads a form whose files nobody keeps: only that there were some is said.
    ///
    /// # Errors
    /// Too large; cut off.
    pub async fn without_files(request: &HttpRequest, payload: &mut Payload) -> Result<Self> {
        read(request, payload, 0).await
    }
}

/// A posted form whose files are recordings, which may be larger than other files.
#[derive(Debug)]
pub struct PostedRecording(pub Posted);

impl FromRequest for PostedRecording {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let posted = read(request, payload, LARGEST_RECORDING);
        Box::pin(async move { posted.await.map(PostedRecording) })
    }
}

fn read(request: &HttpRequest, payload: &mut Payload, largest: u64) -> Pin<Box<dyn Future<Output = Result<Posted>>>> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
    let request = request.clone();
    if kind.starts_with("multipart/form-data") {
        let parts = Multipart::new(request.headers(), payload.take());
        return Box::pin(async move {
            let posted = read_parts(parts, largest).await?;
            posted.leave_with(&request);
            Ok(posted)
        });
    }
    let bytes = web::Payload::from_request(&request, payload);
    Box::pin(async move {
        let stream = bytes.await.map_err(|_| too_large())?;
        let body = stream.to_bytes_limited(FIELDS_LIMIT).await.map_err(|_| too_large())?.map_err(|_| cut_off())?;
        let fields: Vec<_> = url::form_urlencoded::parse(&body).into_owned().take(MOST_FIELDS + 1).collect();
        if fields.len() > MOST_FIELDS {
            return Err(too_large());
        }
        let posted = Posted { fields, files: Vec::new() };
        posted.leave_with(&request);
        Ok(posted)
    })
}

fn too_large() -> Error {
    Error::TooLarge(Words::key("error-too-large-line"))
}

fn cut_off() -> Error {
    Error::problem("", Words::key("failure-cut-off"))
}

async fn read_parts(mut parts: Multipart, largest: u64) -> Result<Posted> {
    let mut posted = Posted::default();
    let mut weight = 0;
    let mut room = Room { largest, all: largest.max(DRAIN_LIMIT) };
    while let Some(mut part) = parts.try_next().await.map_err(|_| cut_off())? {
        let about = part.content_disposition().cloned();
        let field = about.as_ref().and_then(|d| d.get_name()).unwrap_or("").to_owned();
        weight += field.len();
        match about.as_ref().and_then(|d| d.get_filename()).map(tidy_name) {
            // A file field that was left alone comes as a nameless, empty file.
            Some(name) if name.is_empty() => drop(read_field(&mut part, &mut weight).await?),
            Some(name) => posted.files.push(read_file(&mut part, field, name, &mut room).await?),
            None => {
                let bytes = read_field(&mut part, &mut weight).await?;
                posted.fields.push((field, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        if posted.fields.len() > MOST_FIELDS || posted.files.len() > MOST_FILES || weight > FIELDS_LIMIT {
            return Err(too_large());
        }
    }
    Ok(posted)
}

async fn read_field(part: &mut actix_multipart::Field, weight: &mut usize) -> Result<Vec<u8>> {
    // Each part weighs something, also an empty one without a name.
    *weight += 100;
    let mut bytes = Vec::new();
    while let Some(chunk) = part.try_next().await.map_err(|_| cut_off())? {
        *weight += chunk.len();
        if *weight > FIELDS_LIMIT {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// What may still come, in bytes.
struct Room {
    /// Of one file: what is beyond that is thrown away.
    largest: u64,
    /// Of all of them together.
    all: u64,
}

async fn read_file(
    part: &mut actix_multipart::Field,
    field: String,
    name: String,
    room: &mut Room,
) -> Result<PostedFile> {
    let content = NamedTempFile::new().map_err(anyhow::Error::from)?;
    let mut writer = tokio::fs::File::from_std(content.reopen().map_err(anyhow::Error::from)?);
    let (mut size, mut too_large_file) = (0_u64, false);
    while let Some(chunk) = part.try_next().await.map_err(|_| cut_off())? {
        size += chunk.len() as u64;
        room.all = room.all.checked_sub(chunk.len() as u64).ok_or_else(too_large)?;
        if size > room.largest {
            too_large_file = true;
        } else {
            writer.write_all(&chunk).await.map_err(anyhow::Error::from)?;
        }
    }
    writer.flush().await.map_err(anyhow::Error::from)?;
    Ok(PostedFile { field, name, content, size, too_large: too_large_file })
}

#[cfg(test)]
#[path = "fuzz_tests.rs"]
mod fuzzed;
