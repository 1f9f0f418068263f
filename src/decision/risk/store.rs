//! The only file that knows how what a decision says of risk stands in the database.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::OfRisk;
use crate::db::DbConn;
use crate::db::schema::{decision_risks, readings, risks};
use crate::error::Result;
use crate::ids::{ApplicationId, DecisionId, RiskId};
use crate::review::reading::State as Reading;

/// A row as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = decision_risks, check_for_backend(crate::db::MultiBackend))]
pub struct Row {
    pub decision_id: DecisionId,
    pub risk_id: Option<RiskId>,
    pub risk_words: String,
    pub considered: String,
    pub few_lines: String,
    pub check_help: String,
}

impl From<Row> for OfRisk {
    fn from(row: Row) -> OfRisk {
        OfRisk {
            risk: row.risk_id,
            risk_words: row.risk_words,
            considered: row.considered,
            few_lines: row.few_lines,
            check_help: row.check_help,
        }
    }
}

/// What a decision says of risk.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, decision: &DecisionId) -> Result<OfRisk> {
    let row: Option<Row> = decision_risks::table.find(decision).select(Row::as_select()).first(db).optional()?;
    Ok(row.map(OfRisk::from).unwrap_or_default())
}

/// Writes what a decision says of risk, in place of what it said before.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, decision: &DecisionId, said: &OfRisk) -> Result<()> {
    diesel::delete(decision_risks::table.find(decision)).execute(db)?;
    if said.is_empty() {
        return Ok(());
    }
    let row = Row {
        decision_id: decision.clone(),
        risk_id: said.risk.clone(),
        risk_words: said.risk_words.clone(),
        considered: said.considered.clone(),
        few_lines: said.few_lines.clone(),
        check_help: said.check_help.clone(),
    };
    diesel::insert_into(decision_risks::table).values(&row).execute(db)?;
    Ok(())
}

/// What readers found strong, and the identifier of each risk with its words.
pub type StrengthsAndRisks = (Vec<String>, Vec<(String, String)>);

/// What its readers found strong, for those who may see it, and the risks of its ledger with their words: one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn strengths_and_risks(db: &mut DbConn, id: &ApplicationId, sees_shared: bool) -> Result<StrengthsAndRisks> {
    let rows: Vec<(String, String, String)> = crate::per_backend!(db, |c| {
        let strong = readings::table
            .filter(readings::application_id.eq(id))
            .filter(readings::state.eq(Reading::Shared))
            .select(("strong".into_sql::<Text>(), readings::id, readings::strengths));
        let named = risks::table.filter(risks::application_id.eq(id)).select((
            "risk".into_sql::<Text>(),
            risks::id,
            risks::words,
        ));
        strong.union_all(named).load(c)
    })?;
    let (mut strong, mut named): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(kind, ..)| kind == "strong");
    // An identifier tells when it was made.
    strong.sort_by(|a, b| a.1.cmp(&b.1));
    named.sort_by(|a, b| a.1.cmp(&b.1));
    let strong = if sees_shared { strong.into_iter().map(|(.., words)| words).collect() } else { Vec::new() };
    Ok((strong, named.into_iter().map(|(_, id, words)| (id, words)).collect()))
}
