//! The only file that knows how it stands in the database what comes when a grant ends.

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::State;
use crate::award::agreement::AgreementState;
use crate::award::grant::Grant;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{agreements, grant_renewals, grants, people};
use crate::error::Result;
use crate::ids::{ApplicationId, GrantId, PersonId, RenewalId};

/// The most that the clock looks at in one go; what is left comes round again.
const SOME: i64 = 50;

/// What comes when a grant ends, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = grant_renewals, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Renewal {
    pub id: RenewalId,
    pub grant_id: GrantId,
    /// From 1; a grant that goes on has another.
    pub turn: i32,
    /// Which agreement it was reckoned from.
    pub agreement_number: i32,
    pub state: State,
    /// The last day that its agreement says; none where it says none.
    pub ends_on: Option<NaiveDate>,
    /// The day by which its group hears.
    pub decide_by: Option<NaiveDate>,
    pub made_at: Instant,
    /// Since when it stands on the officers' page of the day.
    pub told_at: Option<Instant>,
    pub decided_by: Option<PersonId>,
    pub decided_at: Option<Instant>,
    /// Why.
    pub words: String,
    /// What happens next.
    pub next_words: String,
    /// What the group can rely on until the last day.
    pub rely: String,
    /// What stays when it has ended.
    pub stays: String,
    pub talk_to: String,
    /// By when what happens next has happened.
    pub by_day: Option<NaiveDate>,
    /// The last day, where it ends.
    pub last_day: Option<NaiveDate>,
    pub version: i32,
}

/// The latest of a grant, with whoever decided it, once its end has been reckoned.
///
/// # Errors
/// A database that cannot be reached.
pub fn latest(db: &mut DbConn, grant: &GrantId) -> Result<Option<(Renewal, Option<String>)>> {
    Ok(grant_renewals::table
        .left_join(people::table.on(grant_renewals::decided_by.eq(people::id.nullable())))
        .filter(grant_renewals::grant_id.eq(grant))
        .order(grant_renewals::turn.desc())
        .select((Renewal::as_select(), people::name.nullable()))
        .first(db)
        .optional()?)
}

/// Grants that both have signed for and whose end was not reckoned from the agreement that stands.
///
/// # Errors
/// A database that cannot be reached.
pub fn to_reckon(db: &mut DbConn) -> Result<Vec<GrantId>> {
    let known = grant_renewals::table
        .filter(grant_renewals::grant_id.eq(agreements::grant_id))
        .filter(grant_renewals::agreement_number.eq(agreements::number));
    Ok(agreements::table
        .filter(agreements::state.eq(AgreementState::Signed))
        .filter(not(exists(known)))
        .order(agreements::id)
        .limit(SOME)
        .select(agreements::grant_id)
        .load(db)?)
}

/// What is to be decided by this day, and does not stand on the officers' page yet, with its grant.
///
/// # Errors
/// A database that cannot be reached.
pub fn to_tell(db: &mut DbConn, by: NaiveDate) -> Result<Vec<(Renewal, Grant)>> {
    Ok(grant_renewals::table
        .inner_join(grants::table)
        .filter(grant_renewals::state.eq(State::Open))
        .filter(grant_renewals::told_at.is_null())
        .filter(grant_renewals::decide_by.le(by))
        .order(grant_renewals::id)
        .limit(SOME)
        .select((Renewal::as_select(), Grant::as_select()))
        .load(db)?)
}

/// Writes that it stands on the officers' page now; whether that was still to be done.
///
/// # Errors
/// A database that cannot be reached.
pub fn take(db: &mut DbConn, id: &RenewalId, now: Instant) -> Result<bool> {
    let as_read = grant_renewals::table
        .find(id)
        .filter(grant_renewals::told_at.is_null())
        .filter(grant_renewals::state.eq(State::Open));
    Ok(diesel::update(as_read).set(grant_renewals::told_at.eq(now)).execute(db)? == 1)
}

/// The applications of the grants that these are about.
///
/// # Errors
/// A database that cannot be reached.
pub fn applications_of(db: &mut DbConn, these: &[RenewalId]) -> Result<Vec<ApplicationId>> {
    Ok(grant_renewals::table
        .inner_join(grants::table)
        .filter(grant_renewals::id.eq_any(these))
        .select(grants::application_id)
        .load(db)?)
}

/// Writes a new one.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, renewal: &Renewal) -> Result<()> {
    diesel::insert_into(grant_renewals::table).values(renewal).execute(db)?;
    Ok(())
}

/// Writes it as it now stands.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, renewal: &Renewal) -> Result<()> {
    diesel::update(grant_renewals::table.find(&renewal.id)).set(renewal).execute(db)?;
    Ok(())
}
