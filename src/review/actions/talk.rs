//! What readers say to each other about a criterion once they have shared.

use crate::app::Change;
use crate::application;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::ApplicationId;
use crate::review::{policy, store};

/// The most characters of one note.
const LIMIT: usize = 5_000;

/// Somebody who sees the shared readings writes down what was said when they were talked about.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn talk(change: &mut Change<'_>, id: &ApplicationId, criterion: &str, words: &str) -> Result<()> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_talk(&who, &head.application, &ties)?;
    if head.form.criterion(criterion).is_none() {
        return Err(Error::NotFound);
    }
    let (field, mut problems) = (format!("said-{criterion}"), Problems::default());
    problems.need(&field, words, "Write what was said");
    if words.chars().count() > LIMIT {
        problems.add(&field, "That is more than we keep here. A few sentences are enough");
    }
    problems.check()?;
    let note = change.id();
    store::talk::insert(change.db, &note, id, (criterion, words.trim()), &who.person, change.now)?;
    let detail = serde_json::json!({ "criterion": criterion });
    let event = Event::new("readings talked about").detail(detail).words(words.trim());
    history::record(change, &Thing::new("readings", id), event)
}
