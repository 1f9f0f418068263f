//! The only file that knows how what a group said by phone to the offer stands in the database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::Word;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::talk_offers;
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, AppointmentId, PersonId};
use crate::people::NO_EMAIL;
use crate::relationship::offer::Answer;

/// For any query over `applications`: nobody who belongs to its group has an account, so nobody answers on a page.
pub fn has_no_account() -> SqlLiteral<Bool> {
    sql(&format!(
        "NOT EXISTS (SELECT 1 FROM organisation_members AS nm INNER JOIN people AS np ON np.id = nm.person_id \
         WHERE nm.organisation_id = applications.organisation_id AND nm.left_at IS NULL \
         AND np.email NOT LIKE '%{NO_EMAIL}')"
    ))
}

/// What a group said, as an officer wrote it down.
pub struct Said<'a> {
    pub answer: Answer,
    pub reach_by: &'a str,
    pub word: &'a Word,
    /// The time that was taken for it, of those that officers offer.
    pub appointment: Option<&'a AppointmentId>,
    /// When they talk; none where they do not.
    pub talk_at: Option<Instant>,
    pub by: &'a PersonId,
    pub at: Instant,
}

/// Writes it. The application was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn say(db: &mut DbConn, application: &ApplicationId, said: &Said<'_>) -> Result<()> {
    diesel::update(talk_offers::table.find(application))
        .set((
            talk_offers::answer.eq(said.answer),
            talk_offers::reach_by.eq(said.reach_by),
            talk_offers::answered_by.eq(said.by),
            talk_offers::answered_at.eq(said.at),
            talk_offers::word.eq(Some(Json(said.word.clone()))),
            talk_offers::appointment_id.eq(said.appointment),
            talk_offers::talk_at.eq(said.talk_at),
        ))
        .execute(db)?;
    Ok(())
}
