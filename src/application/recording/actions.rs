//! What people do with a recording once it is here.

use super::store::{self, Recording};
use super::{beside, check_text, policy};
use crate::app::Change;
use crate::application::Route;
use crate::application::files::actions as files;
use crate::application::files::actions::NewFile;
use crate::application::files::store::File;
use crate::application::helping::store as helping;
use crate::application::opened;
use crate::application::saying;
use crate::application::store as applications;
use crate::application::store::Opened;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, FileId, PersonId};
use crate::text::plain;

/// Records something about a recording in its application's history.
pub fn record(change: &mut Change<'_>, file: &File, action: &str, words: &str) -> Result<()> {
    let detail = serde_json::json!({ "question": file.question_key, "file": file.id });
    let thing = Thing::new("application", &file.application_id);
    history::record(change, &thing, Event::new(action).detail(detail).words(words))
}

/// Adds a recording, whose bytes are kept already, to an answer. Beside the answers it takes the place of the one before.
///
/// # Errors
/// Refused when the application can no longer be changed, or is read with the one before; too large when there would be too
/// many.
pub fn add(change: &mut Change<'_>, application: &ApplicationId, question: &str, new: &NewFile) -> Result<()> {
    let person = change.person()?;
    add_as(change, &person, application, question, (new, 0))
}

/// The same for somebody who may have gone meanwhile, with its length in seconds.
///
/// # Errors
/// As [`add`].
pub fn add_as(
    change: &mut Change<'_>,
    person: &PersonId,
    application: &ApplicationId,
    question: &str,
    (new, seconds): (&NewFile, i32),
) -> Result<()> {
    applications::touch(change.db, application)?;
    let opened = beside::to_edit(change.db, application, question, person, change.now)?;
    let asked = beside::question(&opened.form, question).ok_or(Error::NotFound)?;
    policy::may_record(&asked)?;
    if beside::is_beside(question) {
        // One is heard wherever it is read, so there is one.
        beside::may_say_anew(change.db, &opened, question)?;
        files::let_go(change, application, &[question.to_owned()])?;
    } else {
        policy::has_room(store::count(change.db, application, question)?)?;
    }
    let file = new.row(application, question, person, change.now);
    files::insert(change, &file, seconds)?;
    record(change, &file, "recording added", &file.name)
}

/// Somebody of the group, or who helps it, says how much a recording asks for; empty takes it away.
///
/// # Errors
/// Not found where the question asks for no amount; refused when the application can no longer be changed; a problem with
/// what is no amount.
pub fn say_amount(change: &mut Change<'_>, application: &ApplicationId, question: &str, typed: &str) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, application)?;
    let opened = opened::to_edit(change.db, application, &person, change.now)?;
    let asked = opened.form.question(question).filter(|one| one.asks_amount).ok_or(Error::NotFound)?;
    policy::may_record(asked)?;
    let pence = saying::read(typed).map_err(|why| Error::problem("amount", why))?;
    saying::actions::note(change, application, &opened.form, (question, Route::Recording), pence)
}

/// Somebody of the group, or who helps it, writes down what is said in a recording, or takes what stands there away. What
/// a member writes counts at once; what a supporter writes waits for a member's yes.
///
/// # Errors
/// Refused when the application can no longer be changed; a problem when it is too long.
pub fn write_text(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    id: &FileId,
    words: &str,
) -> Result<()> {
    let person = change.person()?;
    let (opened, file, mut recording) = open(change, application, question, id)?;
    beside::need_edit(&opened, question, &person, change.now)?;
    let words = plain::tidy(words);
    check_text(&words).map_err(|why| Error::Problem(Problems::one(format!("text-{id}"), why)))?;
    let ours = opened.is_member(&person);
    // Whoever helps says the same words once more: they count, or wait, as they did.
    if words == recording.text_version && !(ours && recording.text_waits()) {
        return Ok(());
    }
    let written = !words.is_empty();
    recording.text_by = written.then(|| person.clone());
    recording.text_at = written.then_some(change.now);
    recording.text_confirmed_by = (written && ours).then_some(person);
    recording.text_confirmed_at = (written && ours).then_some(change.now);
    recording.text_version = words;
    store::save(change.db, &recording)?;
    let action = if written { "text version written" } else { "text version taken away" };
    record(change, &file, action, &recording.text_version)
}

/// The group says that what somebody else wrote down is what is said in its recording.
///
/// # Errors
/// Overtaken when there is nothing to confirm; refused when it is decided.
pub fn confirm_text(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    id: &FileId,
    shown: &str,
) -> Result<()> {
    let person = change.person()?;
    let (opened, file, mut recording) = open(change, application, question, id)?;
    opened.need_member(&person)?;
    policy::may_settle_text(&opened.application)?;
    if !recording.text_waits() || shown != text_mark(&recording) {
        return Err(Error::Overtaken(crate::error::Words::key("recording-text-moved-on")));
    }
    let helped = match &recording.text_by {
        Some(writer) => helping::name_of(change.db, application, writer)?.is_some_and(|(_, types)| !types),
        None => false,
    };
    recording.text_confirmed_by = Some(person);
    recording.text_confirmed_at = Some(change.now);
    store::save(change.db, &recording)?;
    let action = if helped { "text of a supporter confirmed" } else { "text version confirmed" };
    record(change, &file, action, "")
}

/// Which text somebody looks at, for a form that says yes to it.
pub fn text_mark(recording: &Recording) -> String {
    recording.text_at.map(|at| at.and_utc().timestamp_micros().to_string()).unwrap_or_default()
}

fn open(
    change: &mut Change<'_>,
    application: &ApplicationId,
    question: &str,
    id: &FileId,
) -> Result<(Opened, File, Recording)> {
    applications::touch(change.db, application)?;
    let opened = opened::for_part(change.db, application, &change.person()?)?;
    // A question that they do not see has no recordings for them.
    beside::question(&opened.form, question).ok_or(Error::NotFound)?;
    if beside::is_beside(question) {
        opened.need_member(&change.person()?)?;
    }
    let (file, recording) = store::get(change.db, id)?;
    if file.application_id != *application || file.question_key != question {
        return Err(Error::NotFound);
    }
    Ok((opened, file, recording))
}
