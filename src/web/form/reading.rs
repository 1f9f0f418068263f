//! A form as it is read from the line: no more fields, files and bytes of it than a form of ours has.

use std::pin::Pin;

use actix_multipart::Multipart;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::TryStreamExt;
use tempfile::NamedTempFile;
use tokio::io::AsyncWriteExt;

use super::{Posted, PostedFile, Typed};
use crate::error::{Error, Result, Words};
use crate::files::{LARGEST, LARGEST_RECORDING};
use crate::web::file_name::tidy_name;
use crate::web::limits::count_files;

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
    /// Too large; cut off; busy where the disk has no room for what was sent.
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
            let (mut posted, full) = read_parts(parts, largest).await?;
            without_nul(&mut posted);
            posted.leave_with(&request);
            if posted.files.iter().any(|file| file.size > 0) {
                count_files(&request)?;
            }
            match full {
                None => Ok(posted),
                // What was typed is given back, and what was chosen is to be chosen again.
                Some(why) => {
                    request.extensions_mut().insert(Typed { fields: posted.fields, files: true });
                    Err(Error::Busy(format!("a file that was sent could not be put down: {why}")))
                }
            }
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
        let mut posted = Posted { fields, files: Vec::new() };
        without_nul(&mut posted);
        posted.leave_with(&request);
        Ok(posted)
    })
}

/// Nobody can type the character NUL, and PostgreSQL keeps none in a text.
fn without_nul(posted: &mut Posted) {
    for (name, value) in &mut posted.fields {
        name.retain(|letter| letter != '\0');
        value.retain(|letter| letter != '\0');
    }
}

fn too_large() -> Error {
    Error::TooLarge(Words::key("error-too-large-line"))
}

fn cut_off() -> Error {
    Error::problem("", Words::key("failure-cut-off"))
}

/// The form, and why a file of it could not be put down, where one could not.
async fn read_parts(mut parts: Multipart, largest: u64) -> Result<(Posted, Option<std::io::Error>)> {
    let mut posted = Posted::default();
    let mut weight = 0;
    let mut room = Room { largest, all: largest.max(DRAIN_LIMIT), full: None };
    while let Some(mut part) = parts.try_next().await.map_err(|_| cut_off())? {
        let about = part.content_disposition().cloned();
        let field = about.as_ref().and_then(|d| d.get_name()).unwrap_or("").to_owned();
        weight += field.len();
        match about.as_ref().and_then(|d| d.get_filename()).map(tidy_name) {
            // A file field that was left alone comes as a nameless, empty file.
            Some(name) if name.is_empty() => drop(read_field(&mut part, &mut weight).await?),
            Some(name) => posted.files.extend(read_file(&mut part, field, name, &mut room).await?),
            None => {
                let bytes = read_field(&mut part, &mut weight).await?;
                posted.fields.push((field, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        if posted.fields.len() > MOST_FIELDS || posted.files.len() > MOST_FILES || weight > FIELDS_LIMIT {
            return Err(too_large());
        }
    }
    Ok((posted, room.full))
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
    /// Why there was none on the disk.
    full: Option<std::io::Error>,
}

/// A file that is put down; none where the disk has no room for it. It is read to its end all the same, so that the browser gets its
/// answer and what was typed beside it is given back.
async fn read_file(
    part: &mut actix_multipart::Field,
    field: String,
    name: String,
    room: &mut Room,
) -> Result<Option<PostedFile>> {
    let (content, mut writer) = match put_down() {
        Ok((content, writer)) => (Some(content), Some(writer)),
        Err(why) => {
            room.full = Some(why);
            (None, None)
        }
    };
    let (mut size, mut too_large_file) = (0_u64, false);
    while let Some(chunk) = part.try_next().await.map_err(|_| cut_off())? {
        size += chunk.len() as u64;
        room.all = room.all.checked_sub(chunk.len() as u64).ok_or_else(too_large)?;
        let Some(file) = writer.as_mut() else { continue };
        if size > room.largest {
            too_large_file = true;
        } else if let Err(why) = file.write_all(&chunk).await {
            room.full = Some(why);
            writer = None;
        }
    }
    if let Some(mut file) = writer
        && let Err(why) = file.flush().await
    {
        room.full = Some(why);
    }
    Ok(content.map(|content| PostedFile { field, name, content, size, too_large: too_large_file }))
}

/// A file of our own to write in, until it is dropped.
fn put_down() -> std::io::Result<(NamedTempFile, tokio::fs::File)> {
    let content = NamedTempFile::new()?;
    let writer = tokio::fs::File::from_std(content.reopen()?);
    Ok((content, writer))
}

#[cfg(test)]
#[path = "fuzz_tests.rs"]
mod fuzzed;
