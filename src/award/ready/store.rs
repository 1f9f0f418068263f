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

/// It is above its fund's band, and no assessment for subsidy control stands: there is none, or the newest was made for less
/// than the grant and the group's others (but for those that are no subsidy) have grown to since, or the group has said since
/// that it had more from others. As `award::subsidy::is_stale` and `award::subsidy::policy::has_said_more` say it.
const UNASSESSED: &str = "(grants.amount_pence > grants.subsidy_above_pence AND NOT EXISTS (\
     SELECT 1 FROM subsidy_assessments AS u WHERE u.grant_id = grants.id \
     AND u.number = (SELECT MAX(v.number) FROM subsidy_assessments AS v WHERE v.grant_id = grants.id) \
     AND (u.outcome = 'none' OR (u.amount_pence + u.own_pence >= grants.amount_pence + COALESCE((\
     SELECT SUM(o.amount_pence) FROM grants AS o WHERE o.organisation_id = grants.organisation_id \
     AND o.id <> grants.id AND o.awarded_on >= u.from_on AND o.awarded_on <= u.until_on \
     AND NOT EXISTS (SELECT 1 FROM subsidy_assessments AS n WHERE n.grant_id = o.id AND n.outcome = 'none' \
     AND n.number = (SELECT MAX(m.number) FROM subsidy_assessments AS m WHERE m.grant_id = o.id))), 0) \
     AND NOT EXISTS (SELECT 1 FROM subsidy_askings AS t WHERE t.grant_id = grants.id AND t.answer = 'amount' \
     AND t.answered_at > u.made_at AND t.declared_pence > u.declared_pence)))))";
/// Its group was asked what it had from other public bodies, and has not answered; nor has an officer assessed it since with what
/// they were told.
const ASKED: &str = "EXISTS (SELECT 1 FROM subsidy_askings AS k WHERE k.grant_id = grants.id AND k.answer = 'waiting' \
     AND NOT EXISTS (SELECT 1 FROM subsidy_assessments AS w WHERE w.grant_id = k.grant_id AND w.made_at >= k.asked_at))";
/// Its group was asked, or given notice.
const SUBSIDY: &str = "(EXISTS (SELECT 1 FROM subsidy_askings AS k WHERE k.grant_id = grants.id) \
     OR EXISTS (SELECT 1 FROM subsidy_assessments AS u WHERE u.grant_id = grants.id AND u.noticed_at IS NOT NULL \
     AND u.number = (SELECT MAX(v.number) FROM subsidy_assessments AS v WHERE v.grant_id = grants.id)))";

/// The columns of a [`Ready`]: what its bank details and holds say, then what subsidy control does.
type Columns = ((Said, Said, Said, Said, Said), (Said, Said, Said));
type Said = SqlLiteral<Bool>;
/// What [`columns`] say of a row.
pub type Row = ((bool, bool, bool, bool, bool), (bool, bool, bool));

/// For any query over `grants`: what [`ready`] reads.
pub fn columns() -> Columns {
    (
        (sql(CHECKED), sql(WITH_COUNCIL), sql(WAITING), sql(STOPPED), sql(PAUSED)),
        (sql(UNASSESSED), sql(ASKED), sql(SUBSIDY)),
    )
}

/// For any query over `grants`: a stop stands, or holds payments while the group replies.
pub fn stopped() -> SqlLiteral<Bool> {
    sql(STOPPED)
}

/// For any query over `grants`: it is known where the money goes, and nothing is in the way.
pub fn is_ready() -> SqlLiteral<Bool> {
    sql(&format!(
        "(({CHECKED} OR {WITH_COUNCIL}) AND NOT {WAITING} AND NOT {STOPPED} AND NOT {PAUSED} AND NOT {UNASSESSED})"
    ))
}

/// For any query over `grants`: an officer is to assess it, and does not wait for the group's answer.
pub fn waits_for_assessment() -> SqlLiteral<Bool> {
    sql(&format!("({UNASSESSED} AND NOT {ASKED})"))
}

/// From what [`columns`] say of a row.
pub fn ready(((checked, with_council, waiting, stopped, paused), (unassessed, asked, subsidy)): Row) -> Ready {
    Ready { checked: checked || with_council, with_council, waiting, stopped, paused, unassessed, asked, subsidy }
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
