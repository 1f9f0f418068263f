//! The only file that knows how what payments rise by stands in the database.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::application::store::apart;
use crate::award::agreement::AgreementState;
use crate::award::grant::{AtDesk, Grant};
use crate::award::payment::PaymentState;
use crate::award::ready::store::stopped;
use crate::award::store::{Payment, payments_of};
use crate::award::variation::store::{first_signed, waits};
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{agreements, applications, form_versions, grant_uplifts, grants, payments, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::{FundText, Uplift};
use crate::ids::{FormVersionId, FundId, GrantId, PersonId, UpliftId};
use crate::text::money::Pence;

/// The most grants that are looked at in one go; those that have risen make room for the others.
pub const MOST: usize = 100;

/// That the later payments of a grant rose, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = grant_uplifts, check_for_backend(crate::db::MultiBackend))]
pub struct Kept {
    pub id: UpliftId,
    pub grant_id: GrantId,
    /// The year of its month: once in each, for each grant.
    pub year: i32,
    /// As the fund's file names it.
    pub index_name: String,
    pub hundredths: i32,
    pub month: NaiveDate,
    pub source: String,
    /// What the grant came to before.
    pub before_pence: i64,
    pub rise_pence: i64,
    pub confirmed_by: PersonId,
    pub confirmed_at: Instant,
}

/// Which grants are looked at.
#[derive(Clone, Debug)]
pub enum Scope {
    /// Those of a fund that have not risen by the figure of a month after this day.
    Fund(FundId, NaiveDate),
    Grant(GrantId),
}

/// A grant that may rise.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub seen: AtDesk,
    /// By what it rises; none where it does not.
    pub uplift: Option<Uplift>,
    /// When both had first signed.
    pub signed_on: Option<NaiveDate>,
    pub payments: Vec<Payment>,
    /// The month of the figure that it last rose by.
    pub last: Option<NaiveDate>,
    /// How often it has risen.
    pub times: u32,
    /// A change of its agreement waits for an answer.
    pub waits: bool,
    /// Its money is stopped.
    pub stopped: bool,
}

/// The grants of a fund that both have signed for and of which something is planned still, or one grant, as `person` stands to
/// each, the oldest first and at most [`MOST`], in four queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn candidates(db: &mut DbConn, scope: &Scope, person: &PersonId) -> Result<Vec<Candidate>> {
    type Row = (Grant, (bool, bool), (Option<Instant>, bool, bool), FormVersionId);
    let mut query = grants::table
        .inner_join(agreements::table)
        .inner_join(applications::table)
        .inner_join(rounds::table)
        .filter(agreements::state.eq(AgreementState::Signed))
        .select((
            Grant::as_select(),
            (apart::stepped_back(person), apart::belongs(person)),
            (first_signed(), waits(), stopped()),
            applications::form_version_id,
        ))
        .order((grants::awarded_on, grants::id))
        .limit(MOST as i64)
        .into_boxed::<crate::db::MultiBackend>();
    query = match scope {
        Scope::Fund(fund, since) => {
            let planned = payments::table.filter(payments::state.eq(PaymentState::Planned)).select(payments::grant_id);
            let risen = grant_uplifts::table.filter(grant_uplifts::month.gt(*since)).select(grant_uplifts::grant_id);
            query.filter(rounds::fund_id.eq(fund)).filter(grants::id.eq_any(planned)).filter(grants::id.ne_all(risen))
        }
        Scope::Grant(id) => query.filter(grants::id.eq(id)),
    };
    let rows: Vec<Row> = query.load(db)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<GrantId> = rows.iter().map(|(grant, ..)| grant.id.clone()).collect();
    let mut wanted: Vec<&FormVersionId> = rows.iter().map(|(.., form)| form).collect();
    wanted.sort_unstable_by_key(|id| id.as_str());
    wanted.dedup();
    let forms: Vec<(FormVersionId, Json<FundText>)> = form_versions::table
        .filter(form_versions::id.eq_any(wanted))
        .select((form_versions::id, form_versions::body))
        .load(db)?;
    let by: HashMap<FormVersionId, Option<Uplift>> =
        forms.into_iter().map(|(id, Json(form))| (id, form.payment.uplift)).collect();
    let mut payments = payments_of(db, &ids)?;
    let last = last_of(db, &ids)?;
    let candidate = |(grant, closed, (signed_at, waits, stopped), form): Row| Candidate {
        uplift: by.get(&form).cloned().flatten(),
        signed_on: signed_at.map(london_date),
        payments: payments.remove(&grant.id).unwrap_or_default(),
        last: last.get(&grant.id).map(|(month, _)| *month),
        times: last.get(&grant.id).map_or(0, |(_, times)| *times),
        waits,
        stopped,
        seen: AtDesk { grant, closed: apart::closed(closed) },
    };
    Ok(rows.into_iter().map(candidate).collect())
}

/// The month of the figure that each of these grants last rose by, and how often it has risen.
fn last_of(db: &mut DbConn, ids: &[GrantId]) -> Result<HashMap<GrantId, (NaiveDate, u32)>> {
    let rows: Vec<(GrantId, NaiveDate)> = grant_uplifts::table
        .filter(grant_uplifts::grant_id.eq_any(ids))
        .order((grant_uplifts::month, grant_uplifts::id))
        .select((grant_uplifts::grant_id, grant_uplifts::month))
        .load(db)?;
    let mut last: HashMap<GrantId, (NaiveDate, u32)> = HashMap::new();
    for (grant, month) in rows {
        let times = last.get(&grant).map_or(0, |(_, times)| *times);
        last.insert(grant, (month, times + 1));
    }
    Ok(last)
}

/// Writes that the payments of a grant rose.
///
/// # Errors
/// A database that cannot be reached; a grant that has risen in that year already.
pub fn insert(db: &mut DbConn, kept: &Kept) -> Result<()> {
    diesel::insert_into(grant_uplifts::table).values(kept).execute(db)?;
    Ok(())
}

/// What a grant has risen by in all.
///
/// # Errors
/// A database that cannot be reached.
pub fn risen_by(db: &mut DbConn, grant: &GrantId) -> Result<Pence> {
    let rows: Vec<i64> =
        grant_uplifts::table.filter(grant_uplifts::grant_id.eq(grant)).select(grant_uplifts::rise_pence).load(db)?;
    Ok(rows.into_iter().map(Pence).sum())
}

/// How a grant rose, the latest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Kept>> {
    Ok(grant_uplifts::table
        .filter(grant_uplifts::grant_id.eq(grant))
        .order(grant_uplifts::month.desc())
        .limit(50)
        .select(Kept::as_select())
        .load(db)?)
}

/// For any query over `grants`: what it rose by in all, in pence.
pub fn risen() -> SqlLiteral<BigInt> {
    sql("CAST(COALESCE((SELECT SUM(u.rise_pence) FROM grant_uplifts AS u WHERE u.grant_id = grants.id), 0) AS BIGINT)")
}
