//! The only file that knows how recordings, and who listened to them, stand in the database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::application::files::store::File;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, evidence, evidence_replies, files, listens, people, recordings};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, FileId, PersonId};

/// What stands beside a file that can be listened to.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = recordings, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Recording {
    pub file_id: FileId,
    /// As its recorder said; 0 when nobody did.
    pub seconds: i32,
    /// What is said in it, in writing; may be empty.
    pub text_version: String,
    pub text_by: Option<PersonId>,
    pub text_at: Option<Instant>,
    /// Who of the group said that the text is right: whoever wrote it, where that is one of them.
    pub text_confirmed_by: Option<PersonId>,
    pub text_confirmed_at: Option<Instant>,
    /// When it is deleted, once its decision is out.
    pub kept_until: Option<Instant>,
    pub deleted_at: Option<Instant>,
}

impl Recording {
    /// A recording of which nothing is known but its length.
    pub fn new(file: FileId, seconds: i32) -> Self {
        Recording {
            file_id: file,
            seconds,
            text_version: String::new(),
            text_by: None,
            text_at: None,
            text_confirmed_by: None,
            text_confirmed_at: None,
            kept_until: None,
            deleted_at: None,
        }
    }

    /// Whether somebody else wrote down what is said, and the group is to say whether it is right.
    pub fn text_waits(&self) -> bool {
        !self.text_version.is_empty() && self.text_confirmed_at.is_none()
    }
}

/// Writes a new recording beside its file.
pub fn insert(db: &mut DbConn, recording: &Recording) -> Result<()> {
    diesel::insert_into(recordings::table).values(recording).execute(db)?;
    Ok(())
}

/// Writes a recording as it is now. The application's row was touched before it was read.
pub fn save(db: &mut DbConn, recording: &Recording) -> Result<()> {
    diesel::update(recordings::table.find(&recording.file_id)).set(recording).execute(db)?;
    Ok(())
}

/// A recording with its file, as long as it is part of its answer.
///
/// # Errors
/// Not found when it is none, or was taken out of the answer.
pub fn get(db: &mut DbConn, id: &FileId) -> Result<(File, Recording)> {
    recordings::table
        .inner_join(files::table)
        .filter(recordings::file_id.eq(id))
        .filter(files::removed_at.is_null())
        .select((File::as_select(), Recording::as_select()))
        .first(db)
        .optional()?
        .ok_or(Error::NotFound)
}

/// Whether something is told by voice under a key beside the answers, by the group itself, and stands.
pub fn is_told(db: &mut DbConn, application: &ApplicationId, key: &str) -> Result<bool> {
    Ok(told(db, application, key)?.is_some())
}

/// The same, and whether it stays as it was heard; none where nothing is told by voice.
pub fn told(db: &mut DbConn, application: &ApplicationId, key: &str) -> Result<Option<bool>> {
    let found = match key.split_once(':') {
        Some(("note", id)) => evidence::table
            .filter(evidence::application_id.eq(application))
            .filter(evidence::withdrawn_at.is_null())
            .filter(evidence::id.eq(id))
            .filter(evidence::route.eq("recorded"))
            .select(stays("'note:' || evidence.id"))
            .first::<bool>(db),
        Some(("reply", id)) => evidence_replies::table
            .inner_join(evidence::table.on(evidence::id.eq(evidence_replies::evidence_id)))
            .filter(evidence::application_id.eq(application))
            .filter(evidence::withdrawn_at.is_null())
            .filter(evidence_replies::id.eq(id))
            .filter(evidence_replies::route.eq("recorded"))
            .select(stays("'reply:' || evidence_replies.id"))
            .first::<bool>(db),
        _ => return Ok(None),
    };
    Ok(found.optional()?)
}

/// For a query over `evidence`: a recording has stood under this key, and a reading that is shared, or a decision, cites the
/// note.
fn stays(key: &str) -> SqlLiteral<Bool> {
    sql(&format!(
        "(EXISTS (SELECT 1 FROM files AS f WHERE f.application_id = evidence.application_id \
         AND f.question_key = {key}) \
         AND (EXISTS (SELECT 1 FROM decision_notes AS d WHERE d.evidence_id = evidence.id) \
         OR EXISTS (SELECT 1 FROM judgements AS j INNER JOIN readings AS r ON r.id = j.reading_id \
         WHERE r.application_id = evidence.application_id AND r.state = 'shared' \
         AND j.cites LIKE '%' || evidence.id || '%')))"
    ))
}

/// How many recordings one answer has.
pub fn count(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<usize> {
    let there: i64 = recordings::table
        .inner_join(files::table)
        .filter(files::application_id.eq(application))
        .filter(files::question_key.eq(question))
        .filter(files::removed_at.is_null())
        .count()
        .get_result(db)?;
    Ok(usize::try_from(there).unwrap_or_default())
}

/// A recording as the desk hears it.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    pub id: String,
    pub question: String,
    pub name: String,
    pub content_type: String,
    pub size: i64,
    pub seconds: i64,
    pub text: String,
    /// Who wrote the text; empty when nobody did.
    pub text_by: String,
    pub text_confirmed: bool,
    pub deleted_at: Option<Instant>,
    /// Who listened, the first first.
    pub listens: Vec<Listen>,
}

/// Somebody listened to a recording.
#[derive(Clone, Debug)]
pub struct Listen {
    pub person: PersonId,
    pub name: String,
    /// When they began to.
    pub at: Instant,
    /// When they had first heard it to its end, or said so.
    pub heard_at: Option<Instant>,
}

/// The recordings of an application with who listened to each, in the order in which they came, in one query.
pub fn heard(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Heard>> {
    type Began = (PersonId, Instant, Option<Instant>);
    type Row = (File, Recording, Option<String>, Option<Began>, Option<String>);
    let listener = diesel::alias!(people as listener);
    let rows: Vec<Row> = files::table
        .inner_join(recordings::table)
        .left_join(people::table.on(people::id.nullable().eq(recordings::text_by)))
        .left_join(listens::table.on(listens::file_id.eq(files::id)))
        .left_join(listener.on(listener.field(people::id).eq(listens::person_id)))
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .order((files::added_at, files::id, listens::at, listens::person_id))
        .select((
            File::as_select(),
            Recording::as_select(),
            people::name.nullable(),
            (listens::person_id, listens::at, listens::heard_at).nullable(),
            listener.field(people::name).nullable(),
        ))
        .load(db)?;
    let mut all: Vec<Heard> = Vec::new();
    for (file, recording, by, listen, listener) in rows {
        if all.last().is_none_or(|last| last.id != file.id.as_str()) {
            all.push(Heard {
                id: file.id.to_string(),
                question: file.question_key,
                name: file.name,
                content_type: file.content_type,
                size: file.size_bytes,
                seconds: i64::from(recording.seconds),
                text_confirmed: recording.text_confirmed_at.is_some(),
                text: recording.text_version,
                text_by: by.unwrap_or_default(),
                deleted_at: recording.deleted_at,
                listens: Vec::new(),
            });
        }
        if let (Some(last), Some((person, at, heard_at))) = (all.last_mut(), listen) {
            last.listens.push(Listen { person, name: listener.unwrap_or_default(), at, heard_at });
        }
    }
    Ok(all)
}

/// Notes that somebody began to listen; says whether that is new.
pub fn begin_to_listen(db: &mut DbConn, file: &FileId, person: &PersonId, now: Instant) -> Result<bool> {
    let known = listens::table.find((file, person)).count().get_result::<i64>(db)? > 0;
    if !known {
        diesel::insert_into(listens::table)
            .values((listens::file_id.eq(file), listens::person_id.eq(person), listens::at.eq(now)))
            .execute(db)?;
    }
    Ok(!known)
}

/// Notes that somebody heard it to its end; says whether that is new.
pub fn hear(db: &mut DbConn, file: &FileId, person: &PersonId, now: Instant) -> Result<bool> {
    begin_to_listen(db, file, person, now)?;
    let unheard = listens::table.find((file, person)).filter(listens::heard_at.is_null());
    Ok(diesel::update(unheard).set(listens::heard_at.eq(now)).execute(db)? == 1)
}

/// The application that a file belongs to, its row touched.
pub fn touch_application_of(db: &mut DbConn, file: &FileId) -> Result<ApplicationId> {
    let id: ApplicationId =
        files::table.find(file).filter(files::removed_at.is_null()).select(files::application_id).first(db)?;
    diesel::update(applications::table.find(&id))
        .set(applications::version.eq(applications::version + 1))
        .execute(db)?;
    Ok(id)
}
