//! What is said once both sides see each other: the council's notes, what reviewers answer, and the promises that came of it.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{assessment_answers, assessment_notes, assessment_promises, commitments, people};
use crate::error::Result;
use crate::ids::{AssessmentAnswerId, AssessmentId, AssessmentReviewerId, CommitmentId, PersonId};
use crate::learning::commitment::CommitmentState;

/// What the council makes of it where the two differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub prompt: String,
    pub words: String,
    pub version: i32,
    /// What reviewers answer, the oldest first, without saying who.
    pub answers: Vec<String>,
}

/// Every note with its answers, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn notes(db: &mut DbConn, id: &AssessmentId) -> Result<Vec<Note>> {
    let rows: Vec<(String, String, i32, Option<String>)> = assessment_notes::table
        .left_join(
            assessment_answers::table.on(assessment_answers::assessment_id
                .eq(assessment_notes::assessment_id)
                .and(assessment_answers::prompt_key.eq(assessment_notes::prompt_key))),
        )
        .filter(assessment_notes::assessment_id.eq(id))
        .order((
            assessment_notes::prompt_key,
            assessment_answers::written_at.nullable(),
            assessment_answers::id.nullable(),
        ))
        .select((
            assessment_notes::prompt_key,
            assessment_notes::words,
            assessment_notes::version,
            assessment_answers::words.nullable(),
        ))
        .load(db)?;
    let mut notes: Vec<Note> = Vec::new();
    for (prompt, words, version, answer) in rows {
        match notes.last_mut().filter(|last| last.prompt == prompt) {
            Some(last) => last.answers.extend(answer),
            None => notes.push(Note { prompt, words, version, answers: answer.into_iter().collect() }),
        }
    }
    Ok(notes)
}

/// The note on one prompt, without its answers.
///
/// # Errors
/// A database that cannot be reached.
pub fn note(db: &mut DbConn, id: &AssessmentId, prompt: &str) -> Result<Option<(String, i32)>> {
    let found = assessment_notes::table.find((id, prompt)).select((assessment_notes::words, assessment_notes::version));
    Ok(found.first(db).optional()?)
}

/// Writes a note, new or anew. The assessment was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_note(
    db: &mut DbConn,
    (id, prompt): (&AssessmentId, &str),
    (words, version): (&str, i32),
    by: &PersonId,
    now: Instant,
) -> Result<()> {
    let changed = diesel::update(assessment_notes::table.find((id, prompt)))
        .set((
            assessment_notes::words.eq(words),
            assessment_notes::written_by.eq(by),
            assessment_notes::written_at.eq(now),
            assessment_notes::version.eq(version),
        ))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(assessment_notes::table)
            .values((
                assessment_notes::assessment_id.eq(id),
                assessment_notes::prompt_key.eq(prompt),
                assessment_notes::words.eq(words),
                assessment_notes::written_by.eq(by),
                assessment_notes::written_at.eq(now),
                assessment_notes::version.eq(version),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Writes what a reviewer answers.
///
/// # Errors
/// A database that cannot be reached.
pub fn answer(
    db: &mut DbConn,
    new: AssessmentAnswerId,
    (id, prompt): (&AssessmentId, &str),
    reviewer: &AssessmentReviewerId,
    (words, now): (&str, Instant),
) -> Result<()> {
    diesel::insert_into(assessment_answers::table)
        .values((
            assessment_answers::id.eq(new),
            assessment_answers::assessment_id.eq(id),
            assessment_answers::prompt_key.eq(prompt),
            assessment_answers::reviewer_id.eq(reviewer),
            assessment_answers::words.eq(words),
            assessment_answers::written_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// A promise that came of a prompt.
#[derive(Clone, Debug, Queryable)]
pub struct Promised {
    pub prompt: String,
    pub words: String,
    pub state: CommitmentState,
    pub owner: String,
    pub due_on: NaiveDate,
    pub settled_at: Option<Instant>,
}

/// Every promise that came of one, the earliest due first.
///
/// # Errors
/// A database that cannot be reached.
pub fn promises(db: &mut DbConn, id: &AssessmentId) -> Result<Vec<Promised>> {
    Ok(assessment_promises::table
        .inner_join(commitments::table)
        .inner_join(people::table.on(people::id.eq(commitments::owner_id)))
        .filter(assessment_promises::assessment_id.eq(id))
        .order((commitments::due_on, commitments::id))
        .limit(200)
        .select((
            assessment_promises::prompt_key,
            commitments::words,
            commitments::state,
            people::name,
            commitments::due_on,
            commitments::settled_at,
        ))
        .load(db)?)
}

/// Writes that a promise came of a prompt.
///
/// # Errors
/// A database that cannot be reached.
pub fn link(db: &mut DbConn, id: &AssessmentId, prompt: &str, promise: &CommitmentId) -> Result<()> {
    diesel::insert_into(assessment_promises::table)
        .values((
            assessment_promises::commitment_id.eq(promise),
            assessment_promises::assessment_id.eq(id),
            assessment_promises::prompt_key.eq(prompt),
        ))
        .execute(db)?;
    Ok(())
}
