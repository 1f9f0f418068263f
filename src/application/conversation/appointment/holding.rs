//! A time that a group takes, of those that officers offer, for a talk that is about none of its answers: nobody else takes it.

use super::Way;
use super::store::{self, Appointment};
use crate::app::Change;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, SlotId};

/// How long such a talk is, in minutes, before its time is taken.
const USUAL: i32 = 30;

/// Takes a time of an officer's, if it is still free from `from` on. None where it is gone: whoever calls this refuses then, and
/// nothing of it stays.
///
/// # Errors
/// A database that cannot be reached.
pub fn hold(
    change: &mut Change<'_>,
    application: &ApplicationId,
    (slot, officer): (&SlotId, &PersonId),
    from: Instant,
) -> Result<Option<Appointment>> {
    let mut appointment = Appointment {
        id: change.id(),
        application_id: application.clone(),
        whole: true,
        way: Way::Phone,
        place: String::new(),
        language: String::new(),
        interpreter: String::new(),
        access_needs: String::new(),
        rather_with: String::new(),
        starts_at: None,
        minutes: USUAL,
        sequence: 0,
        version: 1,
    };
    store::insert(change.db, &appointment)?;
    let Some(taken) = store::take(change.db, slot, officer, &appointment.id, from)? else { return Ok(None) };
    appointment.starts_at = Some(taken.starts_at);
    appointment.minutes = taken.minutes;
    store::save(change.db, &mut appointment)?;
    Ok(Some(appointment))
}
