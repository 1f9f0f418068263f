//! What the group said before is used again.

use super::store;
use crate::app::Change;
use crate::application::actions::{self, THING, Typed};
use crate::application::store as applications;
use crate::application::store::answers;
use crate::application::{Part, opened, typed};
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;

/// Puts what was said before into an answer that is still empty, as a draft that may be changed. Where something stands
/// already, that stays.
///
/// # Errors
/// Refused for whoever only helps, and when the application can no longer be changed; not found where nothing was said.
pub fn use_again(change: &mut Change<'_>, id: &ApplicationId, key: &str) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, id)?;
    let opened = opened::to_edit(change.db, id, &person, change.now)?;
    let part = opened.part(&person);
    // Whoever types for a group asks it first, as with every other word.
    if part != Part::Scribe {
        opened.need_member(&person)?;
    }
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let answer = answers::one(change.db, id, key)?;
    if answer.as_ref().is_some_and(|answer| !answer.body().is_empty()) {
        return Ok(());
    }
    let before = store::told_before(change.db, &opened.application, question, part)?.ok_or(Error::NotFound)?;
    let shown = answer.as_ref().map(|answer| typed::mark(answer.body())).unwrap_or_default();
    let version = answer.map_or(0, |answer| answer.part.version);
    actions::save_answer(change, id, key, Typed { body: before.body, version, base: None, shown })?;
    let detail = serde_json::json!({ "question": key, "from": before.application });
    history::record(change, &Thing::new(THING, id), Event::new("answer used again").detail(detail))
}
