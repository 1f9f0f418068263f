//! Readings that were shared, with everything in them.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::reading::{Reading, judgements_of_shared};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, readings};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, ReadingId};
use crate::review::reading::{State, Written};

/// A reading that was shared, with its words.
#[derive(Clone, Debug)]
pub struct Shared {
    pub id: ReadingId,
    pub reader_id: PersonId,
    pub reader: String,
    pub written: Written,
    pub shared_at: Option<Instant>,
}

/// The shared readings of these applications with every judgement, in two queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn shared(db: &mut DbConn, applications: &[ApplicationId]) -> Result<BTreeMap<ApplicationId, Vec<Shared>>> {
    let rows: Vec<(Reading, String)> = readings::table
        .inner_join(people::table.on(people::id.eq(readings::reader_id)))
        .filter(readings::application_id.eq_any(applications))
        .filter(readings::state.eq(State::Shared))
        .order((readings::assigned_at, readings::id))
        .select((Reading::as_select(), people::name))
        .load(db)?;
    let mut judged = judgements_of_shared(db, applications)?;
    let mut found: BTreeMap<ApplicationId, Vec<Shared>> = BTreeMap::new();
    for (reading, reader) in rows {
        let judgements = judged.remove(&reading.id).unwrap_or_default();
        found.entry(reading.application_id).or_default().push(Shared {
            id: reading.id,
            reader_id: reading.reader_id,
            reader,
            written: Written { strengths: reading.strengths, judgements },
            shared_at: reading.shared_at,
        });
    }
    Ok(found)
}
