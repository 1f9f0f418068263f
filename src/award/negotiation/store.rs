//! The only file that knows how proposals of other words stand in the database.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Side, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{agreement_proposals, letters, people};
use crate::error::Result;
use crate::ids::{AgreementId, AgreementProposalId, GrantId, PersonId};

/// The most proposals that a page tells of.
const MOST: i64 = 100;

/// A proposal as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreement_proposals, check_for_backend(crate::db::MultiBackend))]
pub struct Proposal {
    pub id: AgreementProposalId,
    pub agreement_id: AgreementId,
    /// The key of its section.
    pub part: String,
    pub side: Side,
    pub state: State,
    /// What stood there when it was proposed.
    pub was: String,
    pub words: String,
    pub why: String,
    pub said_by: PersonId,
    pub said_at: Instant,
    /// What the other side said with its answer; may be empty.
    pub answer: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
}

/// The proposals for an agreement, the latest first, each with who proposed it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, agreement: &AgreementId) -> Result<Vec<(Proposal, String)>> {
    Ok(agreement_proposals::table
        .inner_join(people::table)
        .filter(agreement_proposals::agreement_id.eq(agreement))
        .order((agreement_proposals::said_at.desc(), agreement_proposals::id.desc()))
        .limit(MOST)
        .select((Proposal::as_select(), people::name))
        .load(db)?)
}

/// The proposals that wait for an answer.
///
/// # Errors
/// A database that cannot be reached.
pub fn waiting(db: &mut DbConn, agreement: &AgreementId) -> Result<Vec<Proposal>> {
    Ok(agreement_proposals::table
        .filter(agreement_proposals::agreement_id.eq(agreement))
        .filter(agreement_proposals::state.eq(State::Waiting))
        .order((agreement_proposals::said_at, agreement_proposals::id))
        .select(Proposal::as_select())
        .load(db)?)
}

/// Writes a new proposal.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, proposal: &Proposal) -> Result<()> {
    diesel::insert_into(agreement_proposals::table).values(proposal).execute(db)?;
    Ok(())
}

/// Writes how a proposal was settled.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(db: &mut DbConn, proposal: &Proposal) -> Result<()> {
    diesel::update(agreement_proposals::table.find(&proposal.id))
        .set((
            agreement_proposals::state.eq(proposal.state),
            agreement_proposals::answer.eq(&proposal.answer),
            agreement_proposals::answered_by.eq(&proposal.answered_by),
            agreement_proposals::answered_at.eq(proposal.answered_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Whether a letter of this kind about a grant was written since this moment: whoever proposes much in a day writes one
/// letter.
///
/// # Errors
/// A database that cannot be reached.
pub fn has_written(db: &mut DbConn, kind: &str, grant: &GrantId, since: Instant) -> Result<bool> {
    let written = letters::table
        .filter(letters::kind.eq(kind.to_owned()))
        .filter(letters::about_id.eq(grant.as_str().to_owned()))
        .filter(letters::created_at.ge(since));
    Ok(diesel::select(exists(written)).get_result(db)?)
}
