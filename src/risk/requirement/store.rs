//! The only file that knows how requirements stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::requirements;
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RequirementId, RiskId};

/// A requirement as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = requirements, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Requirement {
    pub id: RequirementId,
    pub application_id: ApplicationId,
    /// The risk that explains it.
    pub risk_id: RiskId,
    pub state: State,
    pub words: String,
    pub due_on: NaiveDate,
    /// What counts as well.
    pub alternatives: String,
    /// How the council helps.
    pub help: String,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    /// What the group says it has.
    pub group_words: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    /// What the council said when it was met, dropped or talked on about.
    pub settled_words: String,
    pub settled_by: Option<PersonId>,
    pub settled_at: Option<Instant>,
    pub version: i32,
}

/// What is asked beside an application, in the order in which it was.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Requirement>> {
    Ok(requirements::table
        .filter(requirements::application_id.eq(application))
        .order((requirements::asked_at, requirements::id))
        .select(Requirement::as_select())
        .load(db)?)
}

/// A requirement beside this application.
///
/// # Errors
/// Not found when it is not one of this application's.
pub fn get(db: &mut DbConn, application: &ApplicationId, id: &RequirementId) -> Result<Requirement> {
    Ok(requirements::table
        .find(id)
        .filter(requirements::application_id.eq(application))
        .select(Requirement::as_select())
        .first(db)?)
}

/// Writes a requirement, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, requirement: &Requirement, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(requirements::table).values(requirement).execute(db)?;
    } else {
        diesel::update(requirements::table.find(&requirement.id)).set(requirement).execute(db)?;
    }
    Ok(())
}
