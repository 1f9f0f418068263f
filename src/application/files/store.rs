//! The only file that knows how an answer's files stand in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::application::recording::store::Recording;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{files, people, recordings};
use crate::error::Result;
use crate::ids::{ApplicationId, FileId, PersonId};

/// A file as kept; its bytes stand in the file store under `store_key`.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = files, check_for_backend(crate::db::MultiBackend))]
pub struct File {
    pub id: FileId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub name: String,
    pub content_type: String,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
    pub added_by: PersonId,
    pub added_at: Instant,
    /// The row outlives the file's place in the answer.
    pub removed_at: Option<Instant>,
}

/// A file by its id, removed or not.
pub fn get(db: &mut DbConn, id: &FileId) -> Result<File> {
    Ok(files::table.find(id).select(File::as_select()).first(db)?)
}

/// A file of an answer, with what stands beside it where it can be listened to.
#[derive(Clone, Debug)]
pub struct Piece {
    pub file: File,
    pub recording: Option<Recording>,
    /// Who wrote down what is said in it; empty when nobody did.
    pub text_by: String,
}

/// The files of an application by the key of their question, in the order in which they came.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, Vec<Piece>>> {
    let mut by_question: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    for piece in load(db, application, None)? {
        by_question.entry(piece.file.question_key.clone()).or_default().push(piece);
    }
    Ok(by_question)
}

/// The files of one answer, in the order in which they came.
pub fn of_question(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<Vec<Piece>> {
    load(db, application, Some(question))
}

fn load(db: &mut DbConn, application: &ApplicationId, question: Option<&str>) -> Result<Vec<Piece>> {
    let mut query = files::table
        .left_join(recordings::table)
        .left_join(people::table.on(people::id.nullable().eq(recordings::text_by)))
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .order((files::added_at, files::id))
        .select((File::as_select(), Option::<Recording>::as_select(), people::name.nullable()))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(question) = question {
        query = query.filter(files::question_key.eq(question));
    }
    let rows: Vec<(File, Option<Recording>, Option<String>)> = query.load(db)?;
    let piece =
        |(file, recording, by): (_, _, Option<String>)| Piece { file, recording, text_by: by.unwrap_or_default() };
    Ok(rows.into_iter().map(piece).collect())
}

/// Writes a new file's row; its bytes are kept already.
pub fn insert(db: &mut DbConn, file: &File) -> Result<()> {
    diesel::insert_into(files::table).values(file).execute(db)?;
    Ok(())
}

/// Takes a file out of its answer.
pub fn remove(db: &mut DbConn, id: &FileId, now: Instant) -> Result<()> {
    diesel::update(files::table.find(id)).set(files::removed_at.eq(now)).execute(db)?;
    Ok(())
}
