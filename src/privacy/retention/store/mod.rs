//! The only files that know how the rules of keeping stand in the database, what is due by them, and how it goes.

mod due;
pub mod emptying;
mod going;
mod over;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use super::{Due, Rule, Rules, Set};
use crate::clock::Instant;
use crate::db::schema::{funders, retention_log, retention_rules, retention_runs};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{FunderId, PersonId, RetentionLogId, RetentionRuleId};

pub use due::{Count, counts, due};
pub use going::go;
pub use over::is_free;

/// The most lines of the log that a page shows.
const LINES: i64 = 50;

/// Everything that was set.
pub fn rules(db: &mut DbConn) -> Result<Rules> {
    let rows: Vec<(Rule, Option<FunderId>, i32)> = retention_rules::table
        .order(retention_rules::id)
        .select((retention_rules::kind, retention_rules::funder_id, retention_rules::days))
        .load(db)?;
    Ok(Rules(rows.into_iter().map(|(rule, funder, days)| Set { rule, funder, days }).collect()))
}

/// Everything that was set, and every funder by its name; in one query.
pub fn rules_and_funders(db: &mut DbConn) -> Result<(Rules, Vec<(FunderId, String)>)> {
    let set = retention_rules::table.select((
        retention_rules::kind,
        retention_rules::funder_id,
        "".into_sql::<Text>(),
        retention_rules::days,
    ));
    let all =
        funders::table.select(("".into_sql::<Text>(), funders::id.nullable(), funders::name, 0.into_sql::<Integer>()));
    let rows: Vec<(String, Option<FunderId>, String, i32)> = Union::of(set).all(all).load(db)?;
    let (mut rules, mut names) = (Rules::default(), Vec::new());
    for (kind, funder, name, days) in rows {
        match (Rule::parse(&kind), funder) {
            (Some(rule), funder) => rules.0.push(Set { rule, funder, days }),
            (None, Some(funder)) => names.push((funder, name)),
            (None, None) => {}
        }
    }
    names.sort_by(|(a, one), (b, other)| (one, a).cmp(&(other, b)));
    Ok((rules, names))
}

/// Sets a rule in the place of what was set before.
pub fn set(db: &mut DbConn, id: RetentionRuleId, set: &Set, by: &PersonId, now: Instant) -> Result<()> {
    match &set.funder {
        Some(funder) => diesel::delete(
            retention_rules::table
                .filter(retention_rules::kind.eq(set.rule))
                .filter(retention_rules::funder_id.eq(Some(funder))),
        )
        .execute(db)?,
        None => diesel::delete(
            retention_rules::table
                .filter(retention_rules::kind.eq(set.rule))
                .filter(retention_rules::funder_id.is_null()),
        )
        .execute(db)?,
    };
    diesel::insert_into(retention_rules::table)
        .values((
            retention_rules::id.eq(id),
            retention_rules::funder_id.eq(&set.funder),
            retention_rules::kind.eq(set.rule),
            retention_rules::days.eq(set.days),
            retention_rules::set_by.eq(by),
            retention_rules::set_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Every funder.
pub fn funders(db: &mut DbConn) -> Result<Vec<FunderId>> {
    Ok(funders::table.order(funders::id).select(funders::id).load(db)?)
}

/// Whether the clock has done its rounds on a day.
pub fn has_run(db: &mut DbConn, day: NaiveDate) -> Result<bool> {
    Ok(retention_runs::table.find(day).count().get_result::<i64>(db)? > 0)
}

/// The last day on which it has.
pub fn last_run(db: &mut DbConn) -> Result<Option<NaiveDate>> {
    Ok(retention_runs::table.select(diesel::dsl::max(retention_runs::ran_on)).first(db)?)
}

/// Writes that it has.
pub fn ran(db: &mut DbConn, day: NaiveDate, now: Instant) -> Result<()> {
    diesel::insert_into(retention_runs::table)
        .values((retention_runs::ran_on.eq(day), retention_runs::ran_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// Writes how many went, and nothing of what they said.
pub fn log(db: &mut DbConn, id: RetentionLogId, gone: &Due, now: Instant) -> Result<()> {
    diesel::insert_into(retention_log::table)
        .values((
            retention_log::id.eq(id),
            retention_log::kind.eq(gone.rule),
            retention_log::funder_id.eq(&gone.funder),
            retention_log::days.eq(gone.days),
            retention_log::things.eq(gone.count()),
            retention_log::at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// A line of the log.
#[derive(Clone, Debug, Queryable)]
pub struct Logged {
    pub rule: Rule,
    pub funder: Option<String>,
    pub days: i32,
    pub things: i64,
    pub at: Instant,
}

/// What was deleted last at these funders (every one, without a list) and of the portal's own.
pub fn logged(db: &mut DbConn, these: Option<&[FunderId]>) -> Result<Vec<Logged>> {
    let mut query = retention_log::table
        .left_join(funders::table)
        .order((retention_log::at.desc(), retention_log::id.desc()))
        .limit(LINES)
        .select((
            retention_log::kind,
            funders::name.nullable(),
            retention_log::days,
            retention_log::things,
            retention_log::at,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(these) = these {
        query = query.filter(retention_log::funder_id.eq_any(these.to_vec()).or(retention_log::funder_id.is_null()));
    }
    Ok(query.load(db)?)
}
