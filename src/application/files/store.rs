//! The only file that knows how an answer's files stand in the database.

use std::collections::BTreeMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::application::pointing::store::Pointing;
use crate::application::recording::store::Recording;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{files, people, pointings, recordings};
use crate::error::{Error, Result};
use crate::fund::form::{FundText, Question};
use crate::ids::{ApplicationId, DocumentId, FileId, PersonId};

/// A file as kept; its bytes stand in the file store under `store_key`.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = files, check_for_backend(crate::db::MultiBackend))]
pub struct File {
    pub id: FileId,
    pub application_id: ApplicationId,
    /// The question it was given with; empty for what was given once and is only pointed at.
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
    /// Of which of the group's own documents it is the copy. What was pointed at stays as it was, whatever replaces it later.
    pub document_id: Option<DocumentId>,
}

/// A file by its id, removed or not.
pub fn get(db: &mut DbConn, id: &FileId) -> Result<File> {
    Ok(files::table.find(id).select(File::as_select()).first(db)?)
}

/// What belongs to an answer, with what stands beside it where it can be listened to.
#[derive(Clone, Debug)]
pub struct Piece {
    pub file: File,
    pub recording: Option<Recording>,
    /// Who wrote down what is said in it; empty when nobody did.
    pub text_by: String,
    /// Where in it the answer is, when the answer points at it and it was given elsewhere.
    pub pointing: Option<Pointing>,
}

/// A file of an application, with every answer that points at it.
#[derive(Clone, Debug)]
pub struct Kept {
    pub file: File,
    pub recording: Option<Recording>,
    pub text_by: String,
    pub pointings: Vec<Pointing>,
}

impl Kept {
    /// Whether any question may point at it. A recording is somebody's voice and belongs where it was given; so does
    /// what goes with a question that only some people read.
    pub fn may_be_pointed_at(&self, form: &FundText) -> bool {
        let private = |question: &Question| question.equity || question.sensitive;
        let hangs_on = form.question(&self.file.question_key);
        self.recording.is_none()
            && (self.file.question_key.is_empty() || hangs_on.is_some_and(|question| !private(question)))
    }

    fn piece(&self, pointing: Option<Pointing>) -> Piece {
        let (file, recording) = (self.file.clone(), self.recording.clone());
        Piece { file, recording, text_by: self.text_by.clone(), pointing }
    }
}

/// The files of an application by the key of their question, in the order in which they came; those that an answer
/// points at among them.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, Vec<Piece>>> {
    let mut by_question: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
    for kept in all(db, application)? {
        if !kept.file.question_key.is_empty() {
            by_question.entry(kept.file.question_key.clone()).or_default().push(kept.piece(None));
        }
        for pointing in &kept.pointings {
            by_question.entry(pointing.question_key.clone()).or_default().push(kept.piece(Some(pointing.clone())));
        }
    }
    Ok(by_question)
}

/// The files of one answer, and those it points at, in the order in which they came.
pub fn of_question(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<Vec<Piece>> {
    Ok(of(db, application)?.remove(question).unwrap_or_default())
}

/// Every file of an application, in the order in which they came, in one query.
pub fn all(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Kept>> {
    type Row = (File, Option<Recording>, Option<String>, Option<Pointing>);
    let rows: Vec<Row> = files::table
        .left_join(recordings::table)
        .left_join(people::table.on(people::id.nullable().eq(recordings::text_by)))
        .left_join(pointings::table.on(pointings::file_id.eq(files::id).and(pointings::removed_at.is_null())))
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .order((files::added_at, files::id, pointings::id))
        .select((
            File::as_select(),
            Option::<Recording>::as_select(),
            people::name.nullable(),
            Option::<Pointing>::as_select(),
        ))
        .load(db)?;
    let mut all: Vec<Kept> = Vec::new();
    for (file, recording, by, pointing) in rows {
        if all.last().is_none_or(|last| last.file.id != file.id) {
            all.push(Kept { file, recording, text_by: by.unwrap_or_default(), pointings: Vec::new() });
        }
        if let Some(last) = all.last_mut() {
            last.pointings.extend(pointing);
        }
    }
    Ok(all)
}

/// A file, removed or not, with the keys of the questions that point at it.
pub fn with_pointings(db: &mut DbConn, id: &FileId) -> Result<(File, Vec<String>)> {
    with_pointings_of(db, id, false)
}

/// The same of a file that can still be fetched: neither taken out, nor a recording whose time has come.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn to_fetch(db: &mut DbConn, id: &FileId) -> Result<(File, Vec<String>)> {
    with_pointings_of(db, id, true)
}

fn with_pointings_of(db: &mut DbConn, id: &FileId, is_there: bool) -> Result<(File, Vec<String>)> {
    let deleted =
        recordings::table.filter(recordings::file_id.eq(files::id)).filter(recordings::deleted_at.is_not_null());
    let there = files::removed_at.is_null().and(not(exists(deleted)));
    let rows: Vec<(File, Option<String>)> = files::table
        .left_join(pointings::table.on(pointings::file_id.eq(files::id).and(pointings::removed_at.is_null())))
        .filter(files::id.eq(id))
        .filter((!is_there).into_sql::<Bool>().or(there))
        .select((File::as_select(), pointings::question_key.nullable()))
        .load(db)?;
    let keys = rows.iter().filter_map(|(_, key)| key.clone()).collect();
    let (file, _) = rows.into_iter().next().ok_or(Error::NotFound)?;
    Ok((file, keys))
}

/// Takes a file out of its answer and leaves it with the application, for the answers that point at it.
pub fn unhang(db: &mut DbConn, id: &FileId) -> Result<()> {
    diesel::update(files::table.find(id)).set(files::question_key.eq("")).execute(db)?;
    Ok(())
}

/// The files that stand under any of these keys.
pub fn under(db: &mut DbConn, application: &ApplicationId, keys: &[String]) -> Result<Vec<File>> {
    Ok(files::table
        .filter(files::application_id.eq(application))
        .filter(files::question_key.eq_any(keys))
        .filter(files::removed_at.is_null())
        .order((files::added_at, files::id))
        .select(File::as_select())
        .load(db)?)
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
