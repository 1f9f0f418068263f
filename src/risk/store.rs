//! The only file that knows how the risks beside an application stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Holder, Kind, Named, Payer, Yes};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, risks};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RiskId};

/// A risk as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = risks, check_for_backend(crate::db::MultiBackend))]
pub struct Risk {
    pub id: RiskId,
    pub application_id: ApplicationId,
    pub kind: Kind,
    pub words: String,
    /// Who holds it today.
    pub holder: Holder,
    /// Why them; empty where the council should hold it.
    pub why_holder: String,
    pub council_does: String,
    pub organisation_yes: Yes,
    /// What the group said with its answer.
    pub organisation_words: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    pub written_by: PersonId,
    pub written_at: Instant,
    pub version: i32,
    /// Where it comes from; may be empty.
    pub source: String,
    /// Who should hold it.
    pub should_hold: Holder,
    /// What the group does, where it is to hold some of it.
    pub holder_does: String,
    pub cost: String,
    pub payer: Payer,
    /// When it is looked at again.
    pub review_on: Option<NaiveDate>,
}

/// The risks beside an application, in the order they were named, each with who named it, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn with_names(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Risk, String)>> {
    Ok(risks::table
        .inner_join(people::table.on(people::id.eq(risks::written_by)))
        .filter(risks::application_id.eq(application))
        .order((risks::written_at, risks::id))
        .select((Risk::as_select(), people::name))
        .load(db)?)
}

/// The risks beside an application.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Risk>> {
    of_all(db, std::slice::from_ref(application))
}

/// The risks beside any of these applications, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_all(db: &mut DbConn, applications: &[ApplicationId]) -> Result<Vec<Risk>> {
    Ok(risks::table
        .filter(risks::application_id.eq_any(applications))
        .order((risks::written_at, risks::id))
        .select(Risk::as_select())
        .load(db)?)
}

/// A risk beside this application.
///
/// # Errors
/// Not found when it is not one of this application's.
pub fn get(db: &mut DbConn, application: &ApplicationId, id: &RiskId) -> Result<Risk> {
    Ok(risks::table.find(id).filter(risks::application_id.eq(application)).select(Risk::as_select()).first(db)?)
}

/// Writes a risk.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, risk: &Risk) -> Result<()> {
    diesel::insert_into(risks::table).values(risk).execute(db)?;
    Ok(())
}

/// Writes a risk anew; what the group said before goes when it is asked anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn update(db: &mut DbConn, id: &RiskId, named: &Named, yes: Yes, holder: Holder) -> Result<()> {
    diesel::update(risks::table.find(id))
        .set((
            (
                risks::kind.eq(named.kind),
                risks::words.eq(&named.words),
                risks::source.eq(&named.source),
                risks::holder.eq(holder),
                risks::should_hold.eq(named.holder),
                risks::why_holder.eq(&named.why_holder),
                risks::council_does.eq(&named.council_does),
            ),
            risks::holder_does.eq(&named.holder_does),
            risks::cost.eq(&named.cost),
            risks::payer.eq(named.payer),
            risks::review_on.eq(named.review_on),
            risks::organisation_yes.eq(yes),
            risks::version.eq(risks::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// What the group answered, and who holds it from then on.
#[derive(Clone, Debug)]
pub struct Answered<'a> {
    pub yes: Yes,
    pub holder: Holder,
    pub words: &'a str,
    pub by: &'a PersonId,
    pub at: Instant,
}

/// Writes what the group answered.
///
/// # Errors
/// A database that cannot be reached.
pub fn answer(db: &mut DbConn, id: &RiskId, answered: &Answered<'_>) -> Result<()> {
    diesel::update(risks::table.find(id))
        .set((
            risks::organisation_yes.eq(answered.yes),
            risks::holder.eq(answered.holder),
            risks::organisation_words.eq(answered.words),
            risks::answered_by.eq(answered.by),
            risks::answered_at.eq(answered.at),
            risks::version.eq(risks::version + 1),
        ))
        .execute(db)?;
    Ok(())
}
