//! The only file that knows how a group's documents stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::DocumentKind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{documents, files, people};
use crate::error::Result;
use crate::ids::{DocumentId, OrganisationId, PersonId};

/// A document as kept; its bytes stand in the file store under `store_key`.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = documents, check_for_backend(crate::db::MultiBackend))]
pub struct Document {
    pub id: DocumentId,
    pub organisation_id: OrganisationId,
    pub kind: DocumentKind,
    pub name: String,
    pub content_type: String,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
    /// Its own date; none when it does not say.
    pub dated_on: Option<NaiveDate>,
    /// Its last good day; none when it has none.
    pub valid_until: Option<NaiveDate>,
    pub added_by: PersonId,
    pub added_at: Instant,
    pub replaced_by: Option<DocumentId>,
    /// The row outlives the document.
    pub removed_at: Option<Instant>,
}

/// A document by its id, removed or not.
pub fn get(db: &mut DbConn, id: &DocumentId) -> Result<Document> {
    Ok(documents::table.find(id).select(Document::as_select()).first(db)?)
}

/// The documents that stand: neither removed nor replaced, the newest first, each with who added it.
pub fn of(db: &mut DbConn, organisation: &OrganisationId) -> Result<Vec<(Document, String)>> {
    Ok(documents::table
        .inner_join(people::table)
        .filter(documents::organisation_id.eq(organisation))
        .filter(documents::removed_at.is_null())
        .filter(documents::replaced_by.is_null())
        .order((documents::added_at.desc(), documents::id.desc()))
        .select((Document::as_select(), people::name))
        .load(db)?)
}

/// Writes a new document's row; its bytes are kept already.
pub fn insert(db: &mut DbConn, document: &Document) -> Result<()> {
    diesel::insert_into(documents::table).values(document).execute(db)?;
    Ok(())
}

/// Writes that a newer one stands in its place.
pub fn replace(db: &mut DbConn, old: &DocumentId, new: &DocumentId) -> Result<()> {
    diesel::update(documents::table.find(old)).set(documents::replaced_by.eq(Some(new))).execute(db)?;
    Ok(())
}

/// Takes a document away.
pub fn remove(db: &mut DbConn, id: &DocumentId, now: Instant) -> Result<()> {
    diesel::update(documents::table.find(id)).set(documents::removed_at.eq(Some(now))).execute(db)?;
    Ok(())
}

/// Whether an application has a copy of it: then its bytes stay.
pub fn is_copied(db: &mut DbConn, document: &Document) -> Result<bool> {
    let copies: i64 = files::table.filter(files::store_key.eq(&document.store_key)).count().get_result(db)?;
    Ok(copies > 0)
}
