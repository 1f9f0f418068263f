//! The only file that knows how assessments of subsidies stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::{Answer, Outcome, PUBLISHED_ABOVE, Sums};
use crate::application::store::apart;
use crate::award::grant::Grant;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, funders, grants, subsidy_askings, subsidy_assessments};
use crate::error::Result;
use crate::ids::{GrantId, OrganisationId, PersonId, SubsidyAssessmentId};
use crate::people::Funders;
use crate::text::money::Pence;

/// An assessment as kept. It never changes; another one comes after it.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = subsidy_assessments, check_for_backend(crate::db::MultiBackend))]
pub struct Assessment {
    pub id: SubsidyAssessmentId,
    pub grant_id: GrantId,
    /// Which of the grant's it is, from 1. The last one counts.
    pub number: i32,
    pub outcome: Outcome,
    pub public_money: bool,
    pub advantage: bool,
    pub enterprise: bool,
    pub trade: bool,
    pub why: String,
    /// What the grant came to, and what was added to it.
    pub amount_pence: i64,
    pub own_pence: i64,
    pub declared_pence: i64,
    pub limit_pence: i64,
    /// The three financial years.
    pub from_on: NaiveDate,
    pub until_on: NaiveDate,
    /// Who considered the principles, and where that is written down; empty where nobody had to.
    pub considered_by: String,
    pub reference: String,
    pub made_by: PersonId,
    pub made_at: Instant,
    /// When the group was given notice that it is minimal financial assistance; none where it is not.
    pub noticed_at: Option<Instant>,
}

impl Assessment {
    /// What it was made for.
    pub fn sums(&self) -> Sums {
        Sums { grant: Pence(self.amount_pence), own: Pence(self.own_pence), declared: Pence(self.declared_pence) }
    }
}

#[cfg(test)]
impl Assessment {
    /// One for tests: minimal financial assistance of £120,000.
    pub fn sample() -> Assessment {
        Assessment {
            id: "u".into(),
            grant_id: "g".into(),
            number: 1,
            outcome: Outcome::Minimal,
            public_money: true,
            advantage: true,
            enterprise: true,
            trade: true,
            why: String::new(),
            amount_pence: 12_000_000,
            own_pence: 0,
            declared_pence: 0,
            limit_pence: super::LIMIT.0,
            from_on: NaiveDate::default(),
            until_on: NaiveDate::default(),
            considered_by: String::new(),
            reference: String::new(),
            made_by: "p".into(),
            made_at: Instant::default(),
            noticed_at: None,
        }
    }
}

/// What a group was asked, and what it answered.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = subsidy_askings, check_for_backend(crate::db::MultiBackend))]
pub struct Asking {
    pub grant_id: GrantId,
    /// What the council proposes to give as minimal financial assistance.
    pub amount_pence: i64,
    /// From which day on it is asked.
    pub since: NaiveDate,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    pub answer: Answer,
    pub declared_pence: i64,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    pub version: i32,
}

impl Asking {
    /// How much the group said, where it said how much.
    pub fn declared(&self) -> Option<Pence> {
        (self.answer == Answer::Amount).then_some(Pence(self.declared_pence))
    }
}

#[cfg(test)]
impl Asking {
    /// One for tests: not answered yet.
    pub fn sample() -> Asking {
        Asking {
            grant_id: "g".into(),
            amount_pence: 12_000_000,
            since: NaiveDate::default(),
            asked_by: "p".into(),
            asked_at: Instant::default(),
            answer: Answer::Waiting,
            declared_pence: 0,
            answered_by: None,
            answered_at: None,
            version: 1,
        }
    }
}

/// Writes above how much a grant is assessed before its money leaves: as the form says that it was applied for on.
pub fn set_band(db: &mut DbConn, grant: &GrantId, above: Pence) -> Result<()> {
    diesel::update(grants::table.find(grant)).set(grants::subsidy_above_pence.eq(above.0)).execute(db)?;
    Ok(())
}

/// The band of a grant, and what its group was asked, in one query.
///
/// # Errors
/// Not found when there is no such grant.
pub fn band_and_asking(db: &mut DbConn, grant: &GrantId) -> Result<(Pence, Option<Asking>)> {
    let (above, asking): (i64, Option<Asking>) = grants::table
        .left_join(subsidy_askings::table)
        .filter(grants::id.eq(grant))
        .select((grants::subsidy_above_pence, Option::<Asking>::as_select()))
        .first(db)?;
    Ok((Pence(above), asking))
}

/// The assessments of a grant, the newest first.
pub fn of(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Assessment>> {
    Ok(subsidy_assessments::table
        .filter(subsidy_assessments::grant_id.eq(grant))
        .order(subsidy_assessments::number.desc())
        .limit(50)
        .select(Assessment::as_select())
        .load(db)?)
}

/// Writes a new assessment.
pub fn insert(db: &mut DbConn, assessment: &Assessment) -> Result<()> {
    diesel::insert_into(subsidy_assessments::table).values(assessment).execute(db)?;
    Ok(())
}

/// Writes what a group is asked.
pub fn insert_asking(db: &mut DbConn, asking: &Asking) -> Result<()> {
    diesel::insert_into(subsidy_askings::table).values(asking).execute(db)?;
    Ok(())
}

/// Writes what it answered, one version on.
pub fn save_answer(db: &mut DbConn, asking: &Asking) -> Result<()> {
    diesel::update(subsidy_askings::table.find(&asking.grant_id))
        .set((
            subsidy_askings::answer.eq(asking.answer),
            subsidy_askings::declared_pence.eq(asking.declared_pence),
            subsidy_askings::answered_by.eq(&asking.answered_by),
            subsidy_askings::answered_at.eq(asking.answered_at),
            subsidy_askings::version.eq(subsidy_askings::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// A grant that a group was given, as the public register says it.
#[derive(Clone, Debug)]
pub struct Given {
    pub id: GrantId,
    pub number: String,
    pub funder: String,
    pub fund: String,
    pub amount: Pence,
    pub awarded_on: NaiveDate,
    /// The newest assessment of it says that it is no subsidy, so that it counts towards no limit.
    pub no_subsidy: bool,
}

/// For any query over `grants`: the newest assessment says that it is no subsidy. `award::ready::store` asks the same of the others.
fn no_subsidy() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM subsidy_assessments AS n WHERE n.grant_id = grants.id AND n.outcome = 'none' \
         AND n.number = (SELECT MAX(m.number) FROM subsidy_assessments AS m WHERE m.grant_id = grants.id))")
}

/// Every grant of a group from all funds of the portal that was given in these days, the latest first.
pub fn given(db: &mut DbConn, group: &OrganisationId, from: NaiveDate, until: NaiveDate) -> Result<Vec<Given>> {
    let rows: Vec<(GrantId, String, String, String, i64, NaiveDate, bool)> = grants::table
        .inner_join(funders::table)
        .filter(grants::organisation_id.eq(group))
        .filter(grants::awarded_on.ge(from))
        .filter(grants::awarded_on.le(until))
        .order((grants::awarded_on.desc(), grants::id.desc()))
        .select((
            grants::id,
            grants::number,
            funders::name,
            grants::fund_name,
            grants::amount_pence,
            grants::awarded_on,
            no_subsidy(),
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, number, funder, fund, amount, awarded_on, no_subsidy)| Given {
            id,
            number,
            funder,
            fund,
            amount: Pence(amount),
            awarded_on,
            no_subsidy,
        })
        .collect())
}

/// No later assessment of the same grant came after it.
const NEWEST: &str = "NOT EXISTS (SELECT 1 FROM subsidy_assessments AS v WHERE v.grant_id = subsidy_assessments.grant_id \
     AND v.number > subsidy_assessments.number)";

/// What goes to the public database: the newest assessment of each grant of these funders that is minimal financial assistance
/// above the threshold, or a subsidy above that. `person` stands apart from none of them.
pub fn to_publish(
    db: &mut DbConn,
    funders: &Funders,
    person: &PersonId,
    most: i64,
) -> Result<Vec<(Assessment, Grant)>> {
    let large =
        subsidy_assessments::outcome.eq(Outcome::Minimal).and(subsidy_assessments::amount_pence.gt(PUBLISHED_ABOVE.0));
    let mut query = subsidy_assessments::table
        .inner_join(grants::table.inner_join(applications::table))
        .filter(sql::<Bool>(NEWEST))
        .filter(large.or(subsidy_assessments::outcome.eq(Outcome::Principles)))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .select((Assessment::as_select(), Grant::as_select()))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(ids) = funders {
        query = query.filter(grants::funder_id.eq_any(ids));
    }
    Ok(query.order((subsidy_assessments::made_at, subsidy_assessments::id)).limit(most).load(db)?)
}
