//! Readings side by side: who reads an application, and what was shared.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::reading::Reading;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{declarations, judgements, people, readings};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, ReadingId};
use crate::review::Standing;
use crate::review::reading::{Cite, Judgement, State, Written};

/// A reading, who it is by, and what they said of being close.
#[derive(Clone, Debug)]
pub struct ByReader {
    pub reading: Reading,
    pub reader: String,
    pub standing: Option<Standing>,
    pub closeness: String,
}

/// Every reading of an application, in the order in which they were asked for.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_application(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<ByReader>> {
    type Row = (Reading, String, Option<Standing>, Option<String>);
    let declared =
        declarations::application_id.eq(readings::application_id).and(declarations::person_id.eq(readings::reader_id));
    let rows: Vec<Row> = readings::table
        .inner_join(people::table.on(people::id.eq(readings::reader_id)))
        .left_join(declarations::table.on(declared))
        .filter(readings::application_id.eq(application))
        .order((readings::assigned_at, readings::id))
        .select((Reading::as_select(), people::name, declarations::standing.nullable(), declarations::words.nullable()))
        .load(db)?;
    let by_reader = |(reading, reader, standing, words): Row| ByReader {
        reading,
        reader,
        standing,
        closeness: words.unwrap_or_default(),
    };
    Ok(rows.into_iter().map(by_reader).collect())
}

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
            written: Written { strengths: reading.strengths, judgements, notes: String::new() },
            shared_at: reading.shared_at,
        });
    }
    Ok(found)
}

/// A reading that was shared, by the steps alone: no words, and nothing that it rests on.
#[derive(Clone, Debug)]
pub struct Steps {
    pub id: ReadingId,
    pub written: Written,
}

/// The steps of every shared reading of these applications, in one query: enough for counting.
///
/// # Errors
/// A database that cannot be reached.
pub fn steps(db: &mut DbConn, applications: &[ApplicationId]) -> Result<BTreeMap<ApplicationId, Vec<Steps>>> {
    type Row = (ApplicationId, ReadingId, Option<String>, Option<String>);
    let rows: Vec<Row> = readings::table
        .left_join(judgements::table)
        .filter(readings::application_id.eq_any(applications))
        .filter(readings::state.eq(State::Shared))
        .order((readings::assigned_at, readings::id, judgements::id))
        .select((
            readings::application_id,
            readings::id,
            judgements::criterion_key.nullable(),
            judgements::step_key.nullable(),
        ))
        .load(db)?;
    let mut found: BTreeMap<ApplicationId, Vec<Steps>> = BTreeMap::new();
    for (application, id, criterion, step) in rows {
        let theirs = found.entry(application).or_default();
        if theirs.last().is_none_or(|last| last.id != id) {
            theirs.push(Steps { id, written: Written::default() });
        }
        if let (Some(last), Some((criterion, step))) = (theirs.last_mut(), criterion.zip(step)) {
            let judgement = Judgement { criterion, step, words: String::new(), cites: Vec::new() };
            last.written.judgements.push(judgement);
        }
    }
    Ok(found)
}

/// Who shared each reading of these applications, and what they find strong, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn strengths(db: &mut DbConn, applications: &[ApplicationId]) -> Result<BTreeMap<ReadingId, (String, String)>> {
    let rows: Vec<(ReadingId, String, String)> = readings::table
        .inner_join(people::table.on(people::id.eq(readings::reader_id)))
        .filter(readings::application_id.eq_any(applications))
        .filter(readings::state.eq(State::Shared))
        .select((readings::id, people::name, readings::strengths))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, reader, strengths)| (id, (reader, strengths))).collect())
}

/// The judgements of every shared reading of these applications, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn judgements_of_shared(
    db: &mut DbConn,
    applications: &[ApplicationId],
) -> Result<BTreeMap<ReadingId, Vec<Judgement>>> {
    type Row = (ReadingId, String, String, String, Json<Vec<Cite>>);
    let rows: Vec<Row> = judgements::table
        .inner_join(readings::table)
        .filter(readings::application_id.eq_any(applications))
        .filter(readings::state.eq(State::Shared))
        .order(judgements::id)
        .select((
            judgements::reading_id,
            judgements::criterion_key,
            judgements::step_key,
            judgements::words,
            judgements::cites,
        ))
        .load(db)?;
    let mut found: BTreeMap<ReadingId, Vec<Judgement>> = BTreeMap::new();
    for (reading, criterion, step, words, Json(cites)) in rows {
        found.entry(reading).or_default().push(Judgement { criterion, step, words, cites });
    }
    Ok(found)
}
