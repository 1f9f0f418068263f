//! The only file that knows how uploads and their parts stand in the database.

use diesel::prelude::*;

use super::Purpose;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{upload_parts, uploads};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, FileId, PersonId, UploadId};

/// An upload as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = uploads, check_for_backend(crate::db::MultiBackend))]
pub struct Upload {
    pub id: UploadId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub purpose: Purpose,
    pub name: String,
    /// As its recorder said; 0 when nobody did.
    pub seconds: i32,
    pub size_bytes: i64,
    pub received_bytes: i64,
    /// When the last part came.
    pub received_at: Instant,
    pub begun_by: PersonId,
    pub begun_at: Instant,
    pub expires_at: Instant,
    pub finished_at: Option<Instant>,
    pub file_id: Option<FileId>,
    pub version: i32,
    /// When it was given up, or turned out to be no recording; until it expires it says what was begun in time.
    pub given_up_at: Option<Instant>,
}

impl Upload {
    /// Whether every byte is here.
    pub fn is_whole(&self) -> bool {
        self.received_bytes == self.size_bytes
    }

    /// Whether its time has passed.
    pub fn has_expired(&self, now: Instant) -> bool {
        self.finished_at.is_none() && now >= self.expires_at
    }
}

/// As much of an upload as the closing date asks about.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = uploads, check_for_backend(crate::db::MultiBackend))]
pub struct Begun {
    pub id: UploadId,
    pub begun_at: Instant,
    pub expires_at: Instant,
    pub finished_at: Option<Instant>,
    pub given_up_at: Option<Instant>,
}

impl Begun {
    /// Whether it may still arrive.
    pub fn is_on_its_way(&self, now: Instant) -> bool {
        self.finished_at.is_none() && self.given_up_at.is_none() && now < self.expires_at
    }
}

/// A part of an upload.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = upload_parts, check_for_backend(crate::db::MultiBackend))]
pub struct Part {
    pub upload_id: UploadId,
    pub start_bytes: i64,
    pub size_bytes: i64,
    pub store_key: String,
}

/// An upload by its id.
pub fn get(db: &mut DbConn, id: &UploadId) -> Result<Upload> {
    Ok(uploads::table.find(id).select(Upload::as_select()).first(db)?)
}

/// Touches an upload first, so that two changes of it stand one behind the other, and reads it.
pub fn touch(db: &mut DbConn, id: &UploadId) -> Result<Upload> {
    let found = diesel::update(uploads::table.find(id)).set(uploads::version.eq(uploads::version + 1)).execute(db)?;
    if found == 1 { get(db, id) } else { Err(Error::NotFound) }
}

/// Writes a new upload.
pub fn insert(db: &mut DbConn, upload: &Upload) -> Result<()> {
    diesel::insert_into(uploads::table).values(upload).execute(db)?;
    Ok(())
}

/// Adds a part that follows on what is here.
pub fn add_part(db: &mut DbConn, part: &Part, now: Instant) -> Result<()> {
    diesel::insert_into(upload_parts::table).values(part).execute(db)?;
    diesel::update(uploads::table.find(&part.upload_id))
        .set((uploads::received_bytes.eq(part.start_bytes + part.size_bytes), uploads::received_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// The parts of an upload, in their order.
pub fn parts(db: &mut DbConn, id: &UploadId) -> Result<Vec<Part>> {
    Ok(upload_parts::table
        .filter(upload_parts::upload_id.eq(id))
        .order(upload_parts::start_bytes)
        .select(Part::as_select())
        .load(db)?)
}

/// Notes that an upload has become a file, and forgets its parts.
pub fn finish(db: &mut DbConn, id: &UploadId, file: &FileId, now: Instant) -> Result<()> {
    diesel::delete(upload_parts::table.filter(upload_parts::upload_id.eq(id))).execute(db)?;
    diesel::update(uploads::table.find(id))
        .set((uploads::finished_at.eq(now), uploads::file_id.eq(file)))
        .execute(db)?;
    Ok(())
}

/// Notes that an upload was given up, and forgets its parts.
pub fn give_up(db: &mut DbConn, id: &UploadId, now: Instant) -> Result<()> {
    diesel::delete(upload_parts::table.filter(upload_parts::upload_id.eq(id))).execute(db)?;
    diesel::update(uploads::table.find(id)).set(uploads::given_up_at.eq(now)).execute(db)?;
    Ok(())
}

/// Takes an upload and its parts away.
pub fn remove(db: &mut DbConn, id: &UploadId) -> Result<()> {
    diesel::delete(upload_parts::table.filter(upload_parts::upload_id.eq(id))).execute(db)?;
    diesel::delete(uploads::table.find(id)).execute(db)?;
    Ok(())
}

/// The uploads to one answer that are on their way, the one that was begun first first.
pub fn under_way(db: &mut DbConn, application: &ApplicationId, question: &str, now: Instant) -> Result<Vec<Upload>> {
    Ok(uploads::table
        .filter(uploads::application_id.eq(application))
        .filter(uploads::question_key.eq(question))
        .filter(uploads::finished_at.is_null())
        .filter(uploads::given_up_at.is_null())
        .filter(uploads::expires_at.gt(now))
        .order((uploads::begun_at, uploads::id))
        .select(Upload::as_select())
        .load(db)?)
}

/// The uploads whose time has passed.
pub fn expired(db: &mut DbConn, now: Instant) -> Result<Vec<UploadId>> {
    Ok(uploads::table
        .filter(uploads::expires_at.le(now))
        .order(uploads::expires_at)
        .limit(100)
        .select(uploads::id)
        .load(db)?)
}

/// The uploads that were whole by an instant and have not become a file.
pub fn left_over(db: &mut DbConn, by: Instant) -> Result<Vec<UploadId>> {
    Ok(uploads::table
        .filter(uploads::finished_at.is_null())
        .filter(uploads::given_up_at.is_null())
        .filter(uploads::received_bytes.eq(uploads::size_bytes))
        .filter(uploads::received_at.le(by))
        .order(uploads::received_at)
        .limit(10)
        .select(uploads::id)
        .load(db)?)
}
