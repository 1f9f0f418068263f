//! The only file that knows how what a decision says of risk stands in the database.

use diesel::prelude::*;

use super::OfRisk;
use crate::db::DbConn;
use crate::db::schema::decision_risks;
use crate::error::Result;
use crate::ids::{DecisionId, RiskId};

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
