//! Whether somebody has been paid, as the database knows it.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::sql_types::Bool;

/// For any query over `panel_members`: nothing is left to pay for this seat, as `sitting::pay` works it out.
pub fn is_paid() -> SqlLiteral<Bool> {
    sql("panel_members.paid_pence >= (panel_members.minutes * panel_members.rate_pence + 30) / 60")
}
