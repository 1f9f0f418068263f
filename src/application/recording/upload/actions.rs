//! What happens with an upload: it is begun, parts come, it becomes a recording, or it is given up.

use super::store::{self, Part, Upload};
use super::{Metadata, Purpose, RUNS};
use crate::app::Change;
use crate::application::files::actions::NewFile;
use crate::application::opened;
use crate::application::recording::{actions as recordings, beside, length, policy, store as kept};
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, UploadId};
use crate::jobs::{self, Job};

/// Somebody is about to send a recording in answer to a question.
///
/// # Errors
/// Refused when the application can no longer be changed, or the question takes no recording; too large when it is
/// more than the round takes, or one too many.
pub fn begin(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    size: u64,
    metadata: Metadata,
) -> Result<Upload> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = beside::to_edit(change.db, application, question, &person, change.now)?;
    let asked = beside::question(&opened.form, question).ok_or(Error::NotFound)?;
    policy::may_record(&asked)?;
    let limits = opened.form.round.recordings;
    if size == 0 {
        return Err(Error::problem("file", Words::key("files-empty").with("name", &metadata.name)));
    }
    if size > limits.max_bytes() {
        return Err(Error::TooLarge(too_large(&metadata.name, size, limits.mb)));
    }
    let on_their_way = store::under_way(change.db, application, question, change.now)?.len();
    let there = if beside::is_beside(question) {
        // It takes the place of the one before.
        beside::may_say_anew(change.db, &opened, question)?;
        0
    } else {
        kept::count(change.db, application, question)?
    };
    policy::has_room(there + on_their_way)?;
    if metadata.seconds > longest(limits.minutes) {
        return Err(Error::problem("file", too_long(metadata.seconds, limits.minutes)));
    }
    let upload = Upload {
        id: change.id(),
        application_id: application.clone(),
        question_key: question.to_owned(),
        purpose: Purpose::Recording,
        name: metadata.name,
        seconds: metadata.seconds,
        size_bytes: i64::try_from(size).unwrap_or(i64::MAX),
        received_bytes: 0,
        received_at: change.now,
        begun_by: person,
        begun_at: change.now,
        expires_at: change.now + RUNS,
        finished_at: None,
        file_id: None,
        version: 1,
        given_up_at: None,
    };
    store::insert(change.db, &upload)?;
    Ok(upload)
}

/// What is said of a recording that is more than the round takes.
pub fn too_large(name: &str, size: u64, mb: u32) -> Words {
    let size = crate::application::files::size(i64::try_from(size).unwrap_or(i64::MAX));
    Words::key("recording-too-large").with("name", name).with("size", size).with("max", mb)
}

/// The most seconds of a recording that are taken: a recorder stops a moment late.
fn longest(minutes: u32) -> i32 {
    i32::try_from(minutes * 60 + 60).unwrap_or(i32::MAX)
}

fn too_long(seconds: i32, minutes: u32) -> Words {
    let most = length(i32::try_from(minutes * 60).unwrap_or(i32::MAX));
    Words::key("recording-too-long").with("length", length(seconds)).with("most", most)
}

/// An upload, for somebody of its group or who helps it.
///
/// # Errors
/// Not found for anybody else, and once it is given up.
pub fn look(db: &mut crate::db::DbConn, id: &UploadId, person: &crate::ids::PersonId) -> Result<(Upload, Opened)> {
    let upload = store::get(db, id)?;
    let opened = opened::for_part(db, &upload.application_id, person)?;
    if upload.given_up_at.is_some() {
        return Err(Error::NotFound);
    }
    Ok((upload, opened))
}

/// A part has come, and its bytes are kept. One that does not follow on what is here changes nothing.
///
/// # Errors
/// Overtaken when it does not follow on what is here; too large when it is more than was announced; refused when the
/// application can no longer be changed; not found when the upload's time has passed.
pub fn receive(change: &mut Change<'_>, part: &Part) -> Result<Upload> {
    let person = change.person()?;
    let mut upload = store::touch(change.db, &part.upload_id)?;
    beside::to_edit(change.db, &upload.application_id, &upload.question_key, &person, change.now)?;
    if upload.given_up_at.is_some() || upload.has_expired(change.now) {
        return Err(Error::NotFound);
    }
    fits(&upload, part.start_bytes, part.size_bytes)?;
    store::add_part(change.db, part, change.now)?;
    upload.received_bytes += part.size_bytes;
    Ok(upload)
}

/// Whether so many bytes from an offset on follow on what is here.
///
/// # Errors
/// Overtaken when they do not; too large when they are more than was announced.
pub fn fits(upload: &Upload, start: i64, size: i64) -> Result<()> {
    if upload.finished_at.is_some() || start != upload.received_bytes {
        return Err(Error::Overtaken(Words::key("upload-other-part")));
    }
    if size > upload.size_bytes - upload.received_bytes {
        return Err(Error::TooLarge(Words::key("upload-more-than-said")));
    }
    Ok(())
}

/// An upload that is whole has been recognised: it is part of the answer now. Says whether it was not already.
///
/// # Errors
/// Refused when the application can no longer be changed, or is full.
pub fn finish(change: &mut Change<'_>, id: &UploadId, new: &NewFile) -> Result<bool> {
    let begun = store::get(change.db, id)?;
    applications::touch(change.db, &begun.application_id)?;
    let upload = store::touch(change.db, id)?;
    if upload.finished_at.is_some() || upload.given_up_at.is_some() {
        return Ok(false);
    }
    let adding = (new, upload.seconds);
    recordings::add_as(change, &upload.begun_by, &upload.application_id, &upload.question_key, adding)?;
    forget_parts(change, id)?;
    store::finish(change.db, id, &new.id, change.now)?;
    Ok(true)
}

/// Somebody gives up what is on its way. Whoever helps gives up only what they began.
///
/// # Errors
/// Refused when it is not theirs to take out, or the application can no longer be changed; not found when it is a
/// recording by now.
pub fn give_up(change: &mut Change<'_>, id: &UploadId) -> Result<()> {
    let person = change.person()?;
    let (upload, opened) = look(change.db, id, &person)?;
    beside::need_edit(&opened, &upload.question_key, &person, change.now)?;
    opened.need_to_take_out(&person, &upload.begun_by)?;
    let_go(change, id)
}

/// An upload ends without a recording: it was given up, or turned out to be none. That it was begun stays known until it
/// would have expired, so that a round that closed meanwhile still waits.
///
/// # Errors
/// Not found when it is a recording by now.
pub fn let_go(change: &mut Change<'_>, id: &UploadId) -> Result<()> {
    let upload = store::touch(change.db, id)?;
    if upload.finished_at.is_some() || upload.given_up_at.is_some() {
        return Err(Error::NotFound);
    }
    forget_parts(change, id)?;
    store::give_up(change.db, id, change.now)
}

/// Takes away uploads whose time has passed, with the parts of those that never became whole.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_expired(change: &mut Change<'_>) -> Result<()> {
    for id in store::expired(change.db, change.now)? {
        let application = store::get(change.db, &id)?.application_id;
        applications::touch(change.db, &application)?;
        let upload = store::touch(change.db, &id)?;
        if upload.finished_at.is_none() && upload.given_up_at.is_none() {
            let detail = serde_json::json!({ "question": upload.question_key });
            let thing = Thing::new("application", &upload.application_id);
            history::record(change, &thing, Event::new("upload expired").detail(detail).words(&upload.name))?;
        }
        forget_parts(change, &id)?;
        store::remove(change.db, &id)?;
    }
    Ok(())
}

fn forget_parts(change: &mut Change<'_>, id: &UploadId) -> Result<()> {
    let keys: Vec<String> = store::parts(change.db, id)?.into_iter().map(|part| part.store_key).collect();
    if !keys.is_empty() {
        jobs::queue(change, &Job::RemoveFiles { keys }, change.now)?;
    }
    Ok(())
}
