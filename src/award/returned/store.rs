//! The only file that knows which payments are on their way, and which came back.

use diesel::dsl::{not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{payment_references, payment_returns, payment_sendings, payments};
use crate::error::Result;
use crate::ids::{GrantId, PaymentId, PersonId, SendingId};

/// That what went in a file came back, as kept.
#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = payment_returns)]
pub struct Returned {
    pub sending_id: SendingId,
    pub payment_id: PaymentId,
    /// How somebody knows.
    pub why: String,
    pub said_by: PersonId,
    pub said_at: Instant,
}

/// For any query over `payments`: it went to the finance system, and nobody has said that it came back.
pub fn is_away() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM payment_sendings AS s WHERE s.payment_id = payments.id \
         AND NOT EXISTS (SELECT 1 FROM payment_returns AS r WHERE r.sending_id = s.id))")
}

/// Whose payment it is.
///
/// # Errors
/// Not found where there is none.
pub fn grant_of(db: &mut DbConn, payment: &PaymentId) -> Result<GrantId> {
    Ok(payments::table.find(payment).select(payments::grant_id).first(db)?)
}

/// The times that a payment went to the finance system and did not come back.
///
/// # Errors
/// A database that cannot be reached.
pub fn away(db: &mut DbConn, payment: &PaymentId) -> Result<Vec<SendingId>> {
    let back = payment_returns::table.select(payment_returns::sending_id);
    Ok(payment_sendings::table
        .filter(payment_sendings::payment_id.eq(payment))
        .filter(payment_sendings::id.ne_all(back))
        .order(payment_sendings::id)
        .select(payment_sendings::id)
        .load(db)?)
}

/// Writes that what went in a file came back.
///
/// # Errors
/// A database that cannot be reached; what came back before.
pub fn insert(db: &mut DbConn, returned: &Returned) -> Result<()> {
    diesel::insert_into(payment_returns::table).values(returned).execute(db)?;
    Ok(())
}

/// Who said last that a payment came back.
///
/// # Errors
/// A database that cannot be reached.
pub fn last_said_by(db: &mut DbConn, payment: &PaymentId) -> Result<Option<PersonId>> {
    Ok(payment_returns::table
        .filter(payment_returns::payment_id.eq(payment))
        .order((payment_returns::said_at.desc(), payment_returns::sending_id.desc()))
        .select(payment_returns::said_by)
        .first(db)
        .optional()?)
}

/// Lets go of by what name the finance system knew a payment that came back, and in which files it went: the payment itself gives way
/// to another. The history of its grant keeps it. Nothing happens to what is on its way.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget(db: &mut DbConn, payment: &PaymentId) -> Result<()> {
    let here: i64 = payments::table.filter(payments::id.eq(payment)).filter(not(is_away())).count().get_result(db)?;
    if here == 0 {
        return Ok(());
    }
    diesel::delete(payment_returns::table.filter(payment_returns::payment_id.eq(payment))).execute(db)?;
    diesel::delete(payment_sendings::table.filter(payment_sendings::payment_id.eq(payment))).execute(db)?;
    diesel::delete(payment_references::table.filter(payment_references::payment_id.eq(payment))).execute(db)?;
    Ok(())
}
