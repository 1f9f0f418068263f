//! Saying how close one is.

use crate::app::Change;
use crate::application;
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, ReadingId};
use crate::review::reading::{Action, State};
use crate::review::store::declaration::Declaration;
use crate::review::{Said, Standing, policy, store};

/// Where a declaration leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Led {
    /// They stepped back: the application is closed to them.
    Away,
    /// To the reading they were asked for.
    ToReading(ReadingId),
    /// To the application.
    On,
}

/// A person says how close they are, or says it anew. Stepping back closes the application to them, and takes back
/// what they had shared.
///
/// # Errors
/// Refused with the reason; what is to be put right.
pub fn declare(change: &mut Change<'_>, id: &ApplicationId, said: &Said) -> Result<Led> {
    application::store::touch(change.db, id)?;
    let who = change.who()?;
    let (head, ties) = store::look(change.db, id, &who.person)?;
    policy::may_declare(&who, &head.application, &ties)?;
    let standing = said.check(policy::close_readers(&who, &head, &ties))?;
    let before = store::declaration::of(change.db, id, &who.person)?;
    let declaration = Declaration {
        id: before.as_ref().map_or_else(|| change.id(), |before| before.id.clone()),
        application_id: id.clone(),
        person_id: who.person.clone(),
        standing,
        interests: Json(said.interests.clone()),
        words: said.words.trim().to_owned(),
        made_at: change.now,
    };
    store::declaration::put(change.db, &declaration)?;
    let detail = serde_json::json!({ "standing": standing, "interests": said.interests });
    let event = Event::new(if before.is_some() { "declared anew" } else { "declared" });
    history::record(
        change,
        &Thing::new("declaration", &declaration.id),
        event.detail(detail).words(&declaration.words),
    )?;
    let reading = move_reading(change, id, standing)?;
    Ok(match (standing, reading) {
        (Standing::Conflict, _) => Led::Away,
        (_, Some(reading)) => Led::ToReading(reading),
        _ => Led::On,
    })
}

/// Their own reading follows what they declared.
fn move_reading(change: &mut Change<'_>, id: &ApplicationId, standing: Standing) -> Result<Option<ReadingId>> {
    let person = change.person()?;
    let Some(reading) = store::reading::of_reader(change.db, id, &person)? else { return Ok(None) };
    let reading = store::reading::touch(change.db, &reading.id)?;
    // Whoever is asked no longer, or said no, has nothing to go on with.
    if matches!(reading.state, State::TakenBack | State::SaidNo) && standing != Standing::Conflict {
        return Ok(None);
    }
    let action = if standing == Standing::Conflict { Action::StepBack } else { Action::Declare };
    // Saying anew that one may read changes nothing of a reading that has begun.
    if action == Action::Declare && reading.state != State::Assigned {
        return Ok(Some(reading.id));
    }
    let state = reading
        .state
        .next(action)
        .ok_or_else(|| Error::Overtaken("This reading has moved on. Open it again.".into()))?;
    store::reading::set_state(change.db, &reading.id, state, reading.shared_at)?;
    let event = if state == State::SteppedBack { "stepped back" } else { "declared" };
    history::record(change, &Thing::new("reading", &reading.id), Event::new(event))?;
    Ok(Some(reading.id))
}
