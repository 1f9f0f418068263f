//! What a group does with the files of its answers.

use super::Limits;
use super::store::{self, File};
use crate::app::Change;
use crate::application::opened;
use crate::application::recording::beside;
use crate::application::recording::is_recording;
use crate::application::recording::store::{self as recordings, Recording};
use crate::application::store as applications;
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, FileId, PersonId};
use crate::jobs::{self, Job};

/// A file whose bytes are kept already, about to become part of an answer.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub id: FileId,
    pub name: String,
    pub content_type: &'static str,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
}

impl NewFile {
    /// Its row, as part of an answer.
    pub fn row(&self, application: &ApplicationId, question: &str, person: &PersonId, now: Instant) -> File {
        File {
            id: self.id.clone(),
            application_id: application.clone(),
            question_key: question.to_owned(),
            name: self.name.clone(),
            content_type: self.content_type.to_owned(),
            size_bytes: self.size_bytes,
            sha256: self.sha256.clone(),
            store_key: self.store_key.clone(),
            added_by: person.clone(),
            added_at: now,
            removed_at: None,
            document_id: None,
        }
    }
}

/// Writes a file's row, and what stands beside it where it can be listened to.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(change: &mut Change<'_>, file: &File, seconds: i32) -> Result<()> {
    store::insert(change.db, file)?;
    if is_recording(&file.content_type) {
        recordings::insert(change.db, &Recording::new(file.id.clone(), seconds))?;
    }
    Ok(())
}

/// Adds files to an answer.
///
/// # Errors
/// Refused when the application can no longer be changed; a problem when there would be too many.
pub fn add(change: &mut Change<'_>, application: &ApplicationId, question: &str, new: &[NewFile]) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &person, change.now)?;
    let limits = Limits::of(&opened.form.question(question).ok_or(Error::NotFound)?.kind);
    let given = store::of_question(change.db, application, question)?;
    let there = given.iter().filter(|piece| piece.pointing.is_none()).count();
    if there + new.len() > limits.max_files {
        return Err(Error::problem("file", Words::key("files-too-many").with("max", limits.max_files)));
    }
    for file in new {
        insert(change, &file.row(application, question, &person, change.now), 0)?;
        record(change, application, question, "file added", &file.id, &file.name)?;
    }
    Ok(())
}

/// What became of a file that was taken out of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    Whole,
    /// Other answers point at it, so it stays with the application.
    Stays,
}

/// Takes a file out of an answer. Its row is kept; taking it out twice is taking it out.
///
/// # Errors
/// Refused when the application can no longer be changed, and where whoever helps takes out what is not theirs.
pub fn remove(change: &mut Change<'_>, application: &ApplicationId, question: &str, id: &FileId) -> Result<Removed> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = beside::to_edit(change.db, application, question, &person, change.now)?;
    beside::question(&opened.form, question).ok_or(Error::NotFound)?;
    beside::may_take_out(change.db, &opened, question)?;
    let (file, pointed_from) = store::with_pointings(change.db, id)?;
    if file.application_id != *application || file.question_key != question {
        return Err(Error::NotFound);
    }
    if file.removed_at.is_some() {
        return Ok(Removed::Whole);
    }
    opened.need_to_take_out(&person, &file.added_by)?;
    let removed = if pointed_from.is_empty() { Removed::Whole } else { Removed::Stays };
    match removed {
        Removed::Whole => store::remove(change.db, id, change.now)?,
        Removed::Stays => store::unhang(change.db, id)?,
    }
    if removed == Removed::Whole && is_recording(&file.content_type) {
        // Somebody's voice goes when they say so.
        jobs::queue(change, &Job::RemoveFiles { keys: vec![file.store_key] }, change.now)?;
    }
    record(change, application, question, "file removed", id, &file.name)?;
    Ok(removed)
}

/// Takes out what stands under these keys beside the answers: what is told was taken back, or is said anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn let_go(change: &mut Change<'_>, application: &ApplicationId, keys: &[String]) -> Result<()> {
    for file in store::under(change.db, application, keys)? {
        store::remove(change.db, &file.id, change.now)?;
        record(change, application, &file.question_key, "file removed", &file.id, &file.name)?;
        jobs::queue(change, &Job::RemoveFiles { keys: vec![file.store_key] }, change.now)?;
    }
    Ok(())
}

/// Writes into the history what was done with a file of an answer.
///
/// # Errors
/// A database that cannot be reached.
pub fn record(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    action: &str,
    file: &FileId,
    name: &str,
) -> Result<()> {
    let detail = serde_json::json!({ "question": question, "file": file });
    history::record(change, &Thing::new("application", application), Event::new(action).detail(detail).words(name))
}
