//! Which notes an application is weighed by: those cited in the readings that count, and those that its decision rests on.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{decision_notes, decisions, judgements, readings};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::review::reading::{Cite, State};

/// The notes cited in the shared readings of an application, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn in_readings(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeSet<String>> {
    Ok(all_in_readings(db, application)?.into_iter().filter_map(Cite::note).collect())
}

/// Everything that the shared readings of an application cite, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn all_in_readings(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Cite>> {
    let rows: Vec<Json<Vec<Cite>>> = judgements::table
        .inner_join(readings::table)
        .filter(readings::application_id.eq(application))
        .filter(readings::state.eq(State::Shared))
        .select(judgements::cites)
        .load(db)?;
    Ok(rows.into_iter().flat_map(|Json(cites)| cites).collect())
}

/// The notes that the decision on an application rests on.
///
/// # Errors
/// A database that cannot be reached.
pub fn in_decision(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeSet<String>> {
    let rows: Vec<String> = decision_notes::table
        .inner_join(decisions::table)
        .filter(decisions::application_id.eq(application))
        .select(decision_notes::evidence_id)
        .load(db)?;
    Ok(rows.into_iter().collect())
}
