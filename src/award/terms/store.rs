//! What the first words of an agreement are written from, as far as it stands beside its application: one query for the
//! decision, one for the ledger.

use diesel::prelude::*;

use super::{Carried, Still};
use crate::db::DbConn;
use crate::db::schema::{decision_risks, decisions, requirements, risks};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::risk::requirement::store::Requirement;
use crate::risk::store::Risk;

/// Why it was given, and what the decision says of risk in a few lines; both may be empty.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_decision(db: &mut DbConn, application: &ApplicationId) -> Result<(String, String)> {
    let row: Option<(String, Option<String>)> = decisions::table
        .left_join(decision_risks::table)
        .filter(decisions::application_id.eq(application))
        .select((decisions::reasons, decision_risks::few_lines.nullable()))
        .first(db)
        .optional()?;
    Ok(row.map(|(reasons, few_lines)| (reasons, few_lines.unwrap_or_default())).unwrap_or_default())
}

/// The risks beside an application with who carries each, and what is still asked because of them.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_ledger(db: &mut DbConn, application: &ApplicationId) -> Result<(Vec<Carried>, Vec<Still>)> {
    let rows: Vec<(Risk, Option<Requirement>)> = risks::table
        .left_join(requirements::table)
        .filter(risks::application_id.eq(application))
        .order((risks::written_at, risks::id))
        .select((Risk::as_select(), Option::<Requirement>::as_select()))
        .load(db)?;
    let (mut carried, mut still, mut last) = (Vec::new(), Vec::new(), None);
    for (risk, asked) in rows {
        if let Some(asked) = asked.filter(|asked| asked.state.is_open()) {
            still.push(Still {
                words: asked.words,
                due_on: asked.due_on,
                alternatives: asked.alternatives,
                help: asked.help,
            });
        }
        // A risk of which several things are asked comes in several rows, one after another.
        if last.as_ref() == Some(&risk.id) {
            continue;
        }
        last = Some(risk.id.clone());
        carried.push(Carried {
            kind: risk.kind,
            words: risk.words,
            holder: risk.holder,
            council_does: risk.council_does,
            group_does: risk.holder_does,
            cost: risk.cost,
            payer: risk.payer,
        });
    }
    Ok((carried, still))
}
