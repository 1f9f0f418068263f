//! How what stood under the wrong group stands in the database.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::application::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, evidence};
use crate::error::Result;
use crate::ids::{ApplicationId, EvidenceId, FunderId};

/// What rests on the note at hand: a shared reading, a decision, the facts that its group was asked about.
const CITED: &str = "(EXISTS (SELECT 1 FROM decision_notes AS d WHERE d.evidence_id = evidence.id) \
     OR EXISTS (SELECT 1 FROM judgements AS j INNER JOIN readings AS r ON r.id = j.reading_id \
     WHERE r.application_id = evidence.application_id AND r.state = 'shared' \
     AND j.cites LIKE '%' || evidence.id || '%') \
     OR EXISTS (SELECT 1 FROM factual_checks AS f WHERE f.application_id = evidence.application_id \
     AND f.facts LIKE '%' || evidence.id || '%'))";

/// Whether something that others rely on rests on a note.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn is_cited(db: &mut DbConn, note: &EvidenceId) -> Result<bool> {
    Ok(evidence::table.find(note).select(sql::<Bool>(CITED)).first(db)?)
}

/// The application with this reference that was sent to a funder, if there is one.
///
/// # Errors
/// A database that cannot be reached.
pub fn by_reference(db: &mut DbConn, funder: &FunderId, reference: &str) -> Result<Option<ApplicationId>> {
    Ok(applications::table
        .filter(applications::reference.eq(reference))
        .filter(applications::funder_id.eq(funder))
        .filter(applications::state.ne_all(State::OWN))
        .select(applications::id)
        .first(db)
        .optional()?)
}

/// Marks a note as taken out, and why.
///
/// # Errors
/// A database that cannot be reached.
pub fn take_out(db: &mut DbConn, note: &EvidenceId, why: &str, now: Instant) -> Result<()> {
    diesel::update(evidence::table.find(note))
        .set((
            evidence::withdrawn_at.eq(now),
            evidence::misplaced_why.eq(why),
            evidence::version.eq(evidence::version + 1),
        ))
        .execute(db)?;
    Ok(())
}
