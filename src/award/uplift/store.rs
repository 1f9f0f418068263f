//! The only file that knows how what payments rise by stands in the database.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::Figure;
use crate::application::store::apart;
use crate::award::agreement::AgreementState;
use crate::award::grant::{AtDesk, Grant};
use crate::award::payment::PaymentState;
use crate::award::ready::store::stopped;
use crate::award::store::{Payment, payments_of};
use crate::award::variation::store::{first_signed, waits};
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{
    agreements, applications, form_versions, grant_uplifts, grants, payments, rounds, uplift_proposals,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::{FundText, Uplift};
use crate::ids::{FormVersionId, FundId, GrantId, PersonId, UpliftId};
use crate::text::money::Pence;
use crate::web::paging::{self, After, PAGE};

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

/// That the payments of a grant rise, as somebody proposed it. It goes once another person confirmed it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = uplift_proposals, check_for_backend(crate::db::MultiBackend))]
pub struct Proposed {
    pub grant_id: GrantId,
    /// As the fund's file names it.
    pub index_name: String,
    pub hundredths: i32,
    pub month: NaiveDate,
    pub source: String,
    /// What the grant and its payments came to when it was proposed.
    pub mark: String,
    pub proposed_by: PersonId,
    pub proposed_at: Instant,
}

impl Proposed {
    /// By how much.
    pub fn figure(&self) -> Figure {
        Figure { hundredths: self.hundredths, month: self.month, source: self.source.clone() }
    }
}

/// Which grants are looked at.
#[derive(Clone, Debug)]
pub enum Scope {
    /// A page of those of a fund that have not risen by the figure of a month after this day.
    Fund(FundId, NaiveDate, Option<After>),
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
    /// What somebody proposed, and what they are called.
    pub proposed: Option<Proposed>,
    pub proposer: String,
}

/// For any query over `uplift_proposals`: what whoever proposed it is called.
fn proposer() -> SqlLiteral<Nullable<Text>> {
    sql(
        "(SELECT CASE WHEN w.name = '' THEN w.email ELSE w.name END FROM people AS w WHERE w.id = uplift_proposals.proposed_by)",
    )
}

/// A page of the grants of a fund that both have signed for and of which something is planned still, or one grant, as `person`
/// stands to each, the oldest first, and whether more follow; in four queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn candidates(db: &mut DbConn, scope: &Scope, person: &PersonId) -> Result<(Vec<Candidate>, bool)> {
    type Row = (Grant, (bool, bool), (Option<Instant>, bool, bool), FormVersionId, (Option<Proposed>, Option<String>));
    let mut query = grants::table
        .inner_join(agreements::table)
        .inner_join(applications::table)
        .inner_join(rounds::table)
        .left_join(uplift_proposals::table)
        .filter(agreements::state.eq(AgreementState::Signed))
        .select((
            Grant::as_select(),
            (apart::stepped_back(person), apart::belongs(person)),
            (first_signed(), waits(), stopped()),
            applications::form_version_id,
            (Option::<Proposed>::as_select(), proposer()),
        ))
        .order((grants::awarded_on, grants::id))
        .limit(PAGE as i64 + 1)
        .into_boxed::<crate::db::MultiBackend>();
    query = match scope {
        Scope::Fund(fund, since, after) => {
            if let Some(after) = after {
                let (on, id) = (after.at.date(), GrantId::from(after.id.as_str()));
                query = query.filter(grants::awarded_on.gt(on).or(grants::awarded_on.eq(on).and(grants::id.gt(id))));
            }
            let planned = payments::table.filter(payments::state.eq(PaymentState::Planned)).select(payments::grant_id);
            let risen = grant_uplifts::table.filter(grant_uplifts::month.gt(*since)).select(grant_uplifts::grant_id);
            query.filter(rounds::fund_id.eq(fund)).filter(grants::id.eq_any(planned)).filter(grants::id.ne_all(risen))
        }
        Scope::Grant(id) => query.filter(grants::id.eq(id)),
    };
    let (rows, more) = paging::cut(query.load::<Row>(db)?);
    if rows.is_empty() {
        return Ok((Vec::new(), false));
    }
    let ids: Vec<GrantId> = rows.iter().map(|(grant, ..)| grant.id.clone()).collect();
    let mut wanted: Vec<&FormVersionId> = rows.iter().map(|(.., form, _)| form).collect();
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
    let candidate = |(grant, closed, (signed_at, waits, stopped), form, (proposed, proposer)): Row| Candidate {
        uplift: by.get(&form).cloned().flatten(),
        signed_on: signed_at.map(london_date),
        payments: payments.remove(&grant.id).unwrap_or_default(),
        last: last.get(&grant.id).map(|(month, _)| *month),
        times: last.get(&grant.id).map_or(0, |(_, times)| *times),
        waits,
        stopped,
        proposed,
        proposer: proposer.unwrap_or_default(),
        seen: AtDesk { grant, closed: apart::closed(closed) },
    };
    Ok((rows.into_iter().map(candidate).collect(), more))
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

/// Writes that somebody proposes a rise, in place of what was proposed before.
///
/// # Errors
/// A database that cannot be reached.
pub fn propose(db: &mut DbConn, proposed: &Proposed) -> Result<()> {
    let_go(db, &proposed.grant_id)?;
    diesel::insert_into(uplift_proposals::table).values(proposed).execute(db)?;
    Ok(())
}

/// Nothing is proposed for a grant any more: it has risen, or somebody let it go.
///
/// # Errors
/// A database that cannot be reached.
pub fn let_go(db: &mut DbConn, grant: &GrantId) -> Result<()> {
    diesel::delete(uplift_proposals::table.find(grant)).execute(db)?;
    Ok(())
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
