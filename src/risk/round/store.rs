//! The only file that knows how a round's own risks stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, round_risks};
use crate::error::Result;
use crate::ids::{FunderId, PersonId, RoundId, RoundRiskId};
use crate::risk::{Holder, Kind, Payer};

/// A round's own risk as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = round_risks, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct RoundRisk {
    pub id: RoundRiskId,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub kind: Kind,
    pub words: String,
    pub source: String,
    /// Who carries it today, whoever should.
    pub holder: Holder,
    pub should_hold: Holder,
    pub why_holder: String,
    pub council_does: String,
    pub cost: String,
    pub payer: Payer,
    pub review_on: Option<NaiveDate>,
    pub written_by: PersonId,
    pub written_at: Instant,
    pub version: i32,
}

/// A round's own risks in the order in which they were named, each with who named it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, round: &RoundId) -> Result<Vec<(RoundRisk, String)>> {
    Ok(round_risks::table
        .inner_join(people::table)
        .filter(round_risks::round_id.eq(round))
        .order((round_risks::written_at, round_risks::id))
        .select((RoundRisk::as_select(), people::name))
        .load(db)?)
}

/// A risk of this round.
///
/// # Errors
/// Not found when it is not one of this round's.
pub fn get(db: &mut DbConn, round: &RoundId, id: &RoundRiskId) -> Result<RoundRisk> {
    Ok(round_risks::table.find(id).filter(round_risks::round_id.eq(round)).select(RoundRisk::as_select()).first(db)?)
}

/// Writes a round's risk, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, risk: &RoundRisk, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(round_risks::table).values(risk).execute(db)?;
    } else {
        diesel::update(round_risks::table.find(&risk.id)).set(risk).execute(db)?;
    }
    Ok(())
}
