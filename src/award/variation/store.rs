//! The only file that knows how changes of what was signed, and what they changed, stand in the database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Timestamp};

use super::State;
use crate::award::account::Choice;
use crate::award::negotiation::Side;
use crate::award::plan::Plan;
use crate::award::store::Agreement;
use crate::award::terms::AgreementPart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{agreement_variations, agreements, earlier_agreements, people};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{AgreementId, AgreementVariationId, EarlierAgreementId, GrantId, PersonId};
use crate::text::money::Pence;

/// A change as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreement_variations, check_for_backend(crate::db::MultiBackend))]
pub struct Variation {
    pub id: AgreementVariationId,
    pub agreement_id: AgreementId,
    pub side: Side,
    pub state: State,
    /// The number of the agreement that it changes.
    pub number: i32,
    /// The key of the section that it changes; empty where it changes none.
    pub part: String,
    pub words: String,
    pub amount_pence: Option<i64>,
    pub plan: Option<Json<Plan>>,
    pub why: String,
    /// Name and role of whoever proposes it: it is their signature if it is agreed.
    pub signed_as: String,
    pub said_by: PersonId,
    pub said_at: Instant,
    pub answer: String,
    pub answered_as: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    /// Whose account it is to be; none where that stays.
    pub account: Option<Json<Choice>>,
}

/// What was signed before a change, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = earlier_agreements, check_for_backend(crate::db::MultiBackend))]
pub struct Earlier {
    pub id: EarlierAgreementId,
    pub agreement_id: AgreementId,
    pub number: i32,
    pub body: String,
    pub body_sha256: String,
    pub parts: Json<Vec<AgreementPart>>,
    pub amount_pence: i64,
    pub organisation_signed_as: String,
    pub organisation_signed_at: Option<Instant>,
    pub council_signed_as: String,
    pub council_signed_at: Option<Instant>,
    pub ended_at: Instant,
}

impl Earlier {
    /// An agreement as it stood, with what its grant came to.
    pub fn of(id: EarlierAgreementId, agreement: &Agreement, amount: Pence, ended_at: Instant) -> Earlier {
        Earlier {
            id,
            agreement_id: agreement.id.clone(),
            number: agreement.number,
            body: agreement.body.clone(),
            body_sha256: agreement.body_sha256.clone(),
            parts: agreement.parts.clone(),
            amount_pence: amount.0,
            organisation_signed_as: agreement.organisation_signed_as.clone(),
            organisation_signed_at: agreement.organisation_signed_at,
            council_signed_as: agreement.council_signed_as.clone(),
            council_signed_at: agreement.council_signed_at,
            ended_at,
        }
    }
}

/// The changes of an agreement, the latest first, each with who proposed it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, agreement: &AgreementId) -> Result<Vec<(Variation, String)>> {
    Ok(agreement_variations::table
        .inner_join(people::table)
        .filter(agreement_variations::agreement_id.eq(agreement))
        .order((agreement_variations::said_at.desc(), agreement_variations::id.desc()))
        .limit(50)
        .select((Variation::as_select(), people::name))
        .load(db)?)
}

/// The change that waits for an answer, if one does.
///
/// # Errors
/// A database that cannot be reached.
pub fn waiting(db: &mut DbConn, agreement: &AgreementId) -> Result<Option<Variation>> {
    Ok(agreement_variations::table
        .filter(agreement_variations::agreement_id.eq(agreement))
        .filter(agreement_variations::state.eq(State::Waiting))
        .select(Variation::as_select())
        .first(db)
        .optional()?)
}

/// Writes a new change.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, variation: &Variation) -> Result<()> {
    diesel::insert_into(agreement_variations::table).values(variation).execute(db)?;
    Ok(())
}

/// Writes how a change was answered.
///
/// # Errors
/// A database that cannot be reached.
pub fn settle(db: &mut DbConn, variation: &Variation) -> Result<()> {
    diesel::update(agreement_variations::table.find(&variation.id))
        .set((
            agreement_variations::state.eq(variation.state),
            agreement_variations::answer.eq(&variation.answer),
            agreement_variations::answered_as.eq(&variation.answered_as),
            agreement_variations::answered_by.eq(&variation.answered_by),
            agreement_variations::answered_at.eq(variation.answered_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Keeps what was signed before a change.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep(db: &mut DbConn, earlier: &Earlier) -> Result<()> {
    diesel::insert_into(earlier_agreements::table).values(earlier).execute(db)?;
    Ok(())
}

/// For any query over `agreements`: when the council first signed, which made it both, however often it was changed since.
pub fn first_signed() -> SqlLiteral<Nullable<Timestamp>> {
    sql(
        "COALESCE((SELECT MIN(e.council_signed_at) FROM earlier_agreements AS e WHERE e.agreement_id = agreements.id), \
         agreements.council_signed_at)",
    )
}

/// For any query over `agreements`: whether a change of it waits for an answer.
pub fn waits() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM agreement_variations AS v WHERE v.agreement_id = agreements.id AND v.state = 'waiting')")
}

/// When both had first signed for a grant, if they have.
///
/// # Errors
/// A database that cannot be reached.
pub fn first_signed_at(db: &mut DbConn, grant: &GrantId) -> Result<Option<Instant>> {
    let signed = agreements::table.filter(agreements::grant_id.eq(grant)).select(first_signed());
    let row = signed.first::<Option<Instant>>(db).optional()?;
    Ok(row.flatten())
}

/// What was signed before, the latest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn earlier(db: &mut DbConn, agreement: &AgreementId) -> Result<Vec<Earlier>> {
    Ok(earlier_agreements::table
        .filter(earlier_agreements::agreement_id.eq(agreement))
        .order(earlier_agreements::number.desc())
        .limit(50)
        .select(Earlier::as_select())
        .load(db)?)
}
