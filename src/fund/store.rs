//! The only file that knows how funds, rounds and form versions stand in the database.

use diesel::prelude::*;

use super::RoundState;
use super::form::FundText;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{form_versions, funders, funds, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{FormVersionId, FundId, FunderId, PersonId, RoundId};

/// Whose money it is.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = funders, check_for_backend(crate::db::MultiBackend))]
pub struct Funder {
    pub id: FunderId,
    pub slug: String,
    pub name: String,
    pub created_at: Instant,
}

/// A fund as kept; its words stand in the form version.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = funds, check_for_backend(crate::db::MultiBackend))]
pub struct FundRow {
    pub id: FundId,
    pub funder_id: FunderId,
    pub slug: String,
    pub name: String,
    pub created_at: Instant,
    pub version: i32,
}

/// A round as kept: its state, its dates in UTC and its money in pence.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = rounds, check_for_backend(crate::db::MultiBackend))]
pub struct RoundRow {
    pub id: RoundId,
    pub fund_id: FundId,
    pub funder_id: FunderId,
    pub slug: String,
    pub state: RoundState,
    /// As [`super::form::SizeBand`] writes itself.
    pub size_band: String,
    pub opens_at: Instant,
    /// None when the round is rolling.
    pub closes_at: Option<Instant>,
    pub decide_by: chrono::NaiveDate,
    pub budget_pence: i64,
    /// What decisions have given out so far; changed only with the round's row touched first.
    pub spent_pence: i64,
    pub contact_id: PersonId,
    pub decider_id: Option<PersonId>,
    pub created_at: Instant,
    pub version: i32,
}

/// The questions and texts of a round as published.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = form_versions, check_for_backend(crate::db::MultiBackend))]
pub struct FormVersion {
    pub id: FormVersionId,
    pub round_id: RoundId,
    pub number: i32,
    pub body: Json<FundText>,
    pub source: String,
    pub created_at: Instant,
    pub frozen_at: Option<Instant>,
}

/// A round by its id.
pub fn round(db: &mut DbConn, id: &RoundId) -> Result<RoundRow> {
    Ok(rounds::table.find(id).select(RoundRow::as_select()).first(db)?)
}

/// Touches a round first, so that two changes of it stand one behind the other.
pub fn touch_round(db: &mut DbConn, id: &RoundId) -> Result<()> {
    diesel::update(rounds::table.find(id)).set(rounds::version.eq(rounds::version + 1)).execute(db)?;
    Ok(())
}

/// The words of a form version.
pub fn form(db: &mut DbConn, id: &FormVersionId) -> Result<FundText> {
    let Json(body) = form_versions::table.find(id).select(form_versions::body).first::<Json<FundText>>(db)?;
    Ok(body)
}

/// The newest form version of a round.
pub fn newest_form(db: &mut DbConn, round: &RoundId) -> Result<FormVersion> {
    Ok(form_versions::table
        .filter(form_versions::round_id.eq(round))
        .order(form_versions::number.desc())
        .select(FormVersion::as_select())
        .first(db)?)
}
