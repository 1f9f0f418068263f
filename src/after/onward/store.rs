//! The only file that knows how offers to take an application onward stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Goes, State, Whereto};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{funds, onward_offers, people, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::RoundState;
use crate::ids::{ApplicationId, CommitmentId, FunderId, OnwardId, PersonId, RoundId};

/// An offer as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = onward_offers, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Offer {
    pub id: OnwardId,
    pub application_id: ApplicationId,
    pub state: State,
    pub whereto: Whereto,
    pub to_name: String,
    /// The round of ours, where it is one.
    pub to_round_id: Option<RoundId>,
    pub words: String,
    pub report_by: NaiveDate,
    pub offered_by: PersonId,
    pub offered_at: Instant,
    /// What the group lets go along.
    pub goes: Json<Vec<Goes>>,
    pub said_words: String,
    pub said_by: Option<PersonId>,
    pub said_at: Option<Instant>,
    /// The draft with the same answers, where it went to a fund of ours.
    pub draft_id: Option<ApplicationId>,
    /// The promise that the yes made of it.
    pub commitment_id: Option<CommitmentId>,
    pub outcome: String,
    pub told_by: Option<PersonId>,
    pub told_at: Option<Instant>,
}

/// The offers for an application, the latest first, each with who made it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Offer, String)>> {
    Ok(onward_offers::table
        .inner_join(people::table.on(people::id.eq(onward_offers::offered_by)))
        .filter(onward_offers::application_id.eq(application))
        .order((onward_offers::offered_at.desc(), onward_offers::id.desc()))
        .select((Offer::as_select(), people::name))
        .load(db)?)
}

/// Writes an offer, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, offer: &Offer, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(onward_offers::table).values(offer).execute(db)?;
    } else {
        diesel::update(onward_offers::table.find(&offer.id)).set(offer).execute(db)?;
    }
    Ok(())
}

/// The rounds of a funder that take applications now, but one, by the name of their fund.
///
/// # Errors
/// A database that cannot be reached.
pub fn open_rounds(db: &mut DbConn, funder: &FunderId, but: &RoundId) -> Result<Vec<(RoundId, String)>> {
    Ok(rounds::table
        .inner_join(funds::table)
        .filter(rounds::funder_id.eq(funder))
        .filter(rounds::state.eq(RoundState::Open))
        .filter(rounds::id.ne(but))
        .order((funds::name, rounds::id))
        .limit(50)
        .select((rounds::id, funds::name))
        .load(db)?)
}
