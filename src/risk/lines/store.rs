//! The only file that knows how the lines beside risks stand in the database.

use diesel::prelude::*;

use super::Kind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, risk_lines, risks};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RiskId, RiskLineId, RoundRiskId};
use crate::risk::Holder;

/// A line as kept, beside a risk of an application or of a round.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = risk_lines, check_for_backend(crate::db::MultiBackend))]
pub struct Line {
    pub id: RiskLineId,
    pub risk_id: Option<RiskId>,
    pub round_risk_id: Option<RoundRiskId>,
    pub kind: Kind,
    pub from_holder: Option<Holder>,
    pub to_holder: Option<Holder>,
    pub words: String,
    pub written_by: PersonId,
    pub written_at: Instant,
}

/// Writes a line.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, line: &Line) -> Result<()> {
    diesel::insert_into(risk_lines::table).values(line).execute(db)?;
    Ok(())
}

/// The lines beside all risks of an application, the earliest first, each with who wrote it, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Line, String)>> {
    Ok(risk_lines::table
        .inner_join(risks::table)
        .inner_join(people::table)
        .filter(risks::application_id.eq(application))
        .order((risk_lines::written_at, risk_lines::id))
        .select((Line::as_select(), people::name))
        .load(db)?)
}

/// The lines beside these risks of a round, the earliest first, each with who wrote it, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_round(db: &mut DbConn, risks: &[RoundRiskId]) -> Result<Vec<(Line, String)>> {
    Ok(risk_lines::table
        .inner_join(people::table)
        .filter(risk_lines::round_risk_id.eq_any(risks))
        .order((risk_lines::written_at, risk_lines::id))
        .select((Line::as_select(), people::name))
        .load(db)?)
}
