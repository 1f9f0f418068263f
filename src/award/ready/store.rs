//! How a grant stands to its money, as the database knows it.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::Ready;
use crate::award::store::Payment;
use crate::db::DbConn;
use crate::db::schema::{grants, payments};
use crate::error::Result;
use crate::ids::GrantId;

/// Details that were checked stand.
const CHECKED: &str = "EXISTS (SELECT 1 FROM bank_details AS b WHERE b.grant_id = grants.id AND b.state = 'checked')";
/// The group chose that the council holds the money.
const WITH_COUNCIL: &str =
    "EXISTS (SELECT 1 FROM grant_accounts AS a WHERE a.grant_id = grants.id AND a.kind = 'council')";
/// New or changed details wait.
const WAITING: &str = "EXISTS (SELECT 1 FROM bank_details AS b WHERE b.grant_id = grants.id AND b.state = 'waiting')";
/// A stop stands, or holds payments until the group has replied. A BOOLEAN is a condition on both databases.
const STOPPED: &str = "EXISTS (SELECT 1 FROM money_stops AS s WHERE s.grant_id = grants.id \
     AND (s.state = 'stands' OR (s.state = 'announced' AND s.holds_at_once)))";
/// The group asked us to wait.
const PAUSED: &str = "EXISTS (SELECT 1 FROM money_pauses AS p WHERE p.grant_id = grants.id AND p.ended_at IS NULL)";

/// The five columns of a [`Ready`].
type Columns = (SqlLiteral<Bool>, SqlLiteral<Bool>, SqlLiteral<Bool>, SqlLiteral<Bool>, SqlLiteral<Bool>);
/// What [`columns`] say of a row.
pub type Row = (bool, bool, bool, bool, bool);

/// For any query over `grants`: what [`ready`] reads.
pub fn columns() -> Columns {
    (sql(CHECKED), sql(WITH_COUNCIL), sql(WAITING), sql(STOPPED), sql(PAUSED))
}

/// For any query over `grants`: it is known where the money goes, and nothing is in the way.
pub fn is_ready() -> SqlLiteral<Bool> {
    sql(&format!("(({CHECKED} OR {WITH_COUNCIL}) AND NOT {WAITING} AND NOT {STOPPED} AND NOT {PAUSED})"))
}

/// From what [`columns`] say of a row.
pub fn ready((checked, with_council, waiting, stopped, paused): Row) -> Ready {
    Ready { checked: checked || with_council, with_council, waiting, stopped, paused }
}

/// How a grant stands to its money.
///
/// # Errors
/// Not found when there is none.
pub fn of(db: &mut DbConn, id: &GrantId) -> Result<Ready> {
    Ok(ready(grants::table.filter(grants::id.eq(id)).select(columns()).first(db)?))
}

/// How each of these grants stands to its money, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_all(db: &mut DbConn, ids: &[GrantId]) -> Result<HashMap<GrantId, Ready>> {
    let rows: Vec<(GrantId, Row)> =
        grants::table.filter(grants::id.eq_any(ids)).select((grants::id, columns())).load(db)?;
    Ok(rows.into_iter().map(|(id, columns)| (id, ready(columns))).collect())
}

/// The payments of a grant, the earliest first, and how it stands to its money, in one query.
///
/// # Errors
/// Not found when there is no such grant.
pub fn with_payments(db: &mut DbConn, id: &GrantId) -> Result<(Vec<Payment>, Ready)> {
    let rows: Vec<(Option<Payment>, Row)> = grants::table
        .left_join(payments::table)
        .filter(grants::id.eq(id))
        .order((payments::due_on, payments::id))
        .select((Option::<Payment>::as_select(), columns()))
        .load(db)?;
    let found = rows.first().map(|(_, columns)| ready(*columns)).ok_or(crate::error::Error::NotFound)?;
    Ok((rows.into_iter().filter_map(|(payment, _)| payment).collect(), found))
}

/// For any query over `grants`: a stop stands, or holds payments, or the group asked us to wait.
pub fn is_held() -> SqlLiteral<Bool> {
    sql(&format!("({STOPPED} OR {PAUSED})"))
}
