//! What a group does with something already written: points at it, takes that away, removes it from its application.

use super::store::{self, Pointing};
use super::{DOCUMENTS, WORDS, policy};
use crate::app::Change;
use crate::application::files::actions::{self as files, NewFile};
use crate::application::files::store::{self as kept, Kept};
use crate::application::store::Opened;
use crate::application::{opened, store as applications};
use crate::error::{Error, Result, Words};
use crate::ids::{ApplicationId, DocumentId, FileId, PointingId};
use crate::organisation::documents::store as documents;
use crate::text::plain;

/// What an answer is to point at.
#[derive(Clone, Debug)]
pub enum Chosen {
    /// A file that the application has.
    File(FileId),
    /// One of the group's own documents.
    Document(DocumentId),
    /// A document that has just come; its bytes are kept.
    New(NewFile),
}

/// Points an answer at a document, or says anew where in it. A document with the same content as one that is here
/// already is that one. Gives the file that is pointed at.
///
/// # Errors
/// Refused when the application can no longer be changed; a problem where there is nothing to point at.
pub fn point(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    chosen: &Chosen,
    where_words: &str,
) -> Result<FileId> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &person, change.now)?;
    opened.form.question(question).ok_or(Error::NotFound)?;
    let where_words = plain::one_line(where_words);
    if where_words.chars().count() > WORDS {
        return Err(Error::problem("where_words", Words::key("talk-too-long").with("max", WORDS)));
    }
    let all = kept::all(change.db, application)?;
    let (file, pointed) = match chosen {
        Chosen::File(id) => found(&all, &opened, |one| one.file.id == *id)?,
        Chosen::Document(id) => copy_of(change, &opened, &all, id)?,
        Chosen::New(new) => match found(&all, &opened, |one| one.file.sha256 == new.sha256) {
            Ok(known) => known,
            Err(_) => (add(change, application, &all, new)?, Vec::new()),
        },
    };
    policy::may_point(file.question_key == question, &file.name)?;
    for before in pointed.iter().filter(|one| one.question_key == question) {
        if before.where_words == where_words {
            return Ok(file.id);
        }
        store::remove(change.db, &before.id, change.now)?;
    }
    let pointing = Pointing {
        id: change.id(),
        application_id: application.clone(),
        question_key: question.to_owned(),
        file_id: file.id.clone(),
        where_words,
        pointed_by: person,
        pointed_at: change.now,
        removed_at: None,
    };
    store::insert(change.db, &pointing)?;
    files::record(change, application, question, "document pointed at", &file.id, &file.name)?;
    Ok(file.id)
}

type Found = (kept::File, Vec<Pointing>);

fn found(all: &[Kept], opened: &Opened, is: impl Fn(&Kept) -> bool) -> Result<Found> {
    let mut open = all.iter().filter(|one| one.may_be_pointed_at(&opened.form));
    let one = open.find(|one| is(one)).ok_or(Error::NotFound)?;
    Ok((one.file.clone(), one.pointings.clone()))
}

/// The application's copy of one of the group's documents: it stays as it is, whatever becomes of the document.
fn copy_of(change: &mut Change<'_>, opened: &Opened, all: &[Kept], id: &DocumentId) -> Result<Found> {
    policy::may_use_own_documents(opened.part(&change.person()?))?;
    let document = documents::get(change.db, id)?;
    let application = &opened.application;
    if document.organisation_id != application.organisation_id || document.removed_at.is_some() {
        return Err(Error::NotFound);
    }
    if let Ok(known) = found(all, opened, |one| one.file.sha256 == document.sha256) {
        return Ok(known);
    }
    let file = kept::File {
        id: change.id(),
        application_id: application.id.clone(),
        question_key: String::new(),
        name: document.name,
        content_type: document.content_type,
        size_bytes: document.size_bytes,
        sha256: document.sha256,
        store_key: document.store_key,
        added_by: change.person()?,
        added_at: change.now,
        removed_at: None,
        document_id: Some(document.id),
    };
    kept::insert(change.db, &file)?;
    Ok((file, Vec::new()))
}

fn add(change: &mut Change<'_>, application: &ApplicationId, all: &[Kept], new: &NewFile) -> Result<kept::File> {
    let there = all.iter().filter(|one| one.file.question_key.is_empty()).count();
    if there >= DOCUMENTS {
        return Err(Error::problem("file", Words::key("files-too-many").with("max", DOCUMENTS)));
    }
    let file = new.row(application, "", &change.person()?, change.now);
    files::insert(change, &file, 0)?;
    Ok(file)
}

/// Takes a pointing away; the document stays with the application.
///
/// # Errors
/// Refused when the application can no longer be changed.
pub fn take_away(change: &mut Change<'_>, application: &ApplicationId, question: &str, id: &PointingId) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &person, change.now)?;
    opened.form.question(question).ok_or(Error::NotFound)?;
    let pointing = store::get(change.db, id)?;
    if pointing.application_id != *application || pointing.question_key != question {
        return Err(Error::NotFound);
    }
    if pointing.removed_at.is_some() {
        return Ok(());
    }
    store::remove(change.db, id, change.now)?;
    let name = kept::get(change.db, &pointing.file_id)?.name;
    files::record(change, application, question, "pointing taken away", &pointing.file_id, &name)
}

/// Removes a document from the application, with every pointing to it.
///
/// # Errors
/// Refused when the application can no longer be changed, and where whoever helps takes out what is not theirs; not found for
/// what goes with one answer, which is taken out there.
pub fn remove_document(change: &mut Change<'_>, application: &ApplicationId, id: &FileId) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &person, change.now)?;
    let file = kept::get(change.db, id)?;
    if file.application_id != *application || !file.question_key.is_empty() {
        return Err(Error::NotFound);
    }
    if file.removed_at.is_some() {
        return Ok(());
    }
    opened.need_to_take_out(&person, &file.added_by)?;
    store::remove_all(change.db, id, change.now)?;
    kept::remove(change.db, id, change.now)?;
    files::record(change, application, "", "document removed", id, &file.name)
}
