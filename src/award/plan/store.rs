//! The only file that knows how a payment that is planned otherwise stands in the database.

use diesel::prelude::*;

use crate::award::payment::PaymentState;
use crate::award::store::Payment;
use crate::db::DbConn;
use crate::db::schema::payments;
use crate::error::Result;

/// Writes the amount and the day of a payment that is only planned.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, payment: &Payment) -> Result<()> {
    let planned = payments::table.find(&payment.id).filter(payments::state.eq(PaymentState::Planned));
    diesel::update(planned)
        .set((
            payments::amount_pence.eq(payment.amount_pence),
            payments::due_on.eq(payment.due_on),
            payments::version.eq(payments::version + 1),
        ))
        .execute(db)?;
    Ok(())
}
