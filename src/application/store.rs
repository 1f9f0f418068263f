//! The only file that knows how applications stand in the database.

pub mod at_desk;

use diesel::prelude::*;

use super::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::applications;
use crate::error::Result;
use crate::ids::{ApplicationId, FormVersionId, FunderId, OrganisationId, PersonId, RoundId};

/// An application as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = applications, check_for_backend(crate::db::MultiBackend))]
pub struct Application {
    pub id: ApplicationId,
    /// What people say on the phone; not the identifier, and not the grant's public number.
    pub reference: String,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub form_version_id: FormVersionId,
    pub organisation_id: OrganisationId,
    /// As it was when it was sent.
    pub organisation_name: String,
    pub state: State,
    pub state_at: Instant,
    /// In pence; none until it has been answered.
    pub amount_pence: Option<i64>,
    pub waiting_until: Option<chrono::NaiveDate>,
    pub started_by: PersonId,
    pub started_at: Instant,
    pub submitted_by: Option<PersonId>,
    pub submitted_at: Option<Instant>,
    /// Its place in the desk's list: when it was started, then when it was sent.
    pub listed_at: Instant,
    pub version: i32,
}

/// An application by its id.
pub fn get(db: &mut DbConn, id: &ApplicationId) -> Result<Application> {
    Ok(applications::table.find(id).select(Application::as_select()).first(db)?)
}

/// Touches an application first, so that two changes of it stand one behind the other.
pub fn touch(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    let found = diesel::update(applications::table.find(id))
        .set(applications::version.eq(applications::version + 1))
        .execute(db)?;
    if found == 1 { Ok(()) } else { Err(crate::error::Error::NotFound) }
}

/// Writes a new state.
pub fn set_state(db: &mut DbConn, id: &ApplicationId, state: State, now: Instant) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set((applications::state.eq(state), applications::state_at.eq(now)))
        .execute(db)?;
    Ok(())
}
