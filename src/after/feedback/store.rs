//! The only file that knows how conversations about a decision stand in the database.

use diesel::prelude::*;

use super::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{appointments, feedback_talks, people};
use crate::error::Result;
use crate::ids::{ApplicationId, AppointmentId, PersonId};

/// A conversation as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = feedback_talks, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
#[diesel(primary_key(application_id))]
pub struct Talk {
    pub application_id: ApplicationId,
    pub state: State,
    pub reach_by: String,
    pub good_times: String,
    /// Where a time was chosen of those that are offered.
    pub appointment_id: Option<AppointmentId>,
    pub talker_id: PersonId,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    /// What was said to each other.
    pub words: String,
    pub held_by: Option<PersonId>,
    pub held_at: Option<Instant>,
}

/// The conversation about a decision, with whom it is and at what time, if there is one.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Option<(Talk, String, Option<Instant>)>> {
    Ok(feedback_talks::table
        .inner_join(people::table.on(people::id.eq(feedback_talks::talker_id)))
        .left_join(appointments::table.on(appointments::id.nullable().eq(feedback_talks::appointment_id)))
        .filter(feedback_talks::application_id.eq(application))
        .select((Talk::as_select(), people::name, appointments::starts_at.nullable()))
        .first(db)
        .optional()?)
}

/// Writes a conversation, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, talk: &Talk, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(feedback_talks::table).values(talk).execute(db)?;
    } else {
        diesel::update(feedback_talks::table.find(&talk.application_id)).set(talk).execute(db)?;
    }
    Ok(())
}
