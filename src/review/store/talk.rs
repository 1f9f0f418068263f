//! What readers said to each other about a criterion once they had shared.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::question::Answered;
use crate::clock::Instant;
use crate::db::schema::{applicant_questions, judgements, people, reading_talks, readings};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, ReadingId, ReadingTalkId};
use crate::review::question;
use crate::review::reading::{Judgement, State};

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    pub criterion: String,
    pub words: String,
    pub by: String,
    pub at: Instant,
}

/// What was judged in each shared reading, what was said about it, and what the group answered to our questions.
pub type Together = (BTreeMap<ReadingId, Vec<Judgement>>, Vec<Talk>, Vec<Answered>);

/// What was judged in the shared readings of an application, and what was said about it since, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn together(db: &mut DbConn, application: &ApplicationId) -> Result<Together> {
    // Kind, id, criterion, step or name, words, what is cited, when, and what it stands in the order by.
    type Row = (String, String, String, String, String, String, Instant, String);
    let judged = judgements::table
        .inner_join(readings::table)
        .filter(readings::application_id.eq(application))
        .filter(readings::state.eq(State::Shared))
        .select((
            "judged".into_sql::<Text>(),
            judgements::reading_id,
            judgements::criterion_key,
            judgements::step_key,
            judgements::words,
            judgements::cites,
            readings::assigned_at,
            judgements::id,
        ));
    let said =
        reading_talks::table.inner_join(people::table).filter(reading_talks::application_id.eq(application)).select((
            "said".into_sql::<Text>(),
            "".into_sql::<Text>(),
            reading_talks::criterion_key,
            people::name,
            reading_talks::words,
            "".into_sql::<Text>(),
            reading_talks::said_at,
            reading_talks::id,
        ));
    let answered = applicant_questions::table
        .filter(applicant_questions::application_id.eq(application))
        .filter(applicant_questions::state.eq_any(question::State::WITH_ANSWER))
        .select((
            "answered".into_sql::<Text>(),
            applicant_questions::id,
            applicant_questions::about,
            applicant_questions::words,
            applicant_questions::answer,
            "".into_sql::<Text>(),
            applicant_questions::answered_at.assume_not_null(),
            applicant_questions::id,
        ));
    let mut rows: Vec<Row> = Union::of(judged).all(said).all(answered).load(db)?;
    rows.sort_by(|a, b| a.7.cmp(&b.7));
    let (mut judged, mut talks, mut answered): Together = Default::default();
    for (kind, id, criterion, step, words, cites, at, _) in rows {
        if kind == "said" {
            talks.push(Talk { criterion, words, by: step, at });
        } else if kind == "answered" {
            answered.push(Answered { id, words: step, answer: words, about: criterion });
        } else {
            let cites = serde_json::from_str(&cites)?;
            judged.entry(ReadingId::from(id.as_str())).or_default().push(Judgement { criterion, step, words, cites });
        }
    }
    Ok((judged, talks, answered))
}

/// Writes what was said.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(
    db: &mut DbConn,
    id: &ReadingTalkId,
    application: &ApplicationId,
    (criterion, words): (&str, &str),
    by: &PersonId,
    at: Instant,
) -> Result<()> {
    diesel::insert_into(reading_talks::table)
        .values((
            reading_talks::id.eq(id),
            reading_talks::application_id.eq(application),
            reading_talks::criterion_key.eq(criterion),
            reading_talks::words.eq(words),
            reading_talks::said_by.eq(by),
            reading_talks::said_at.eq(at),
        ))
        .execute(db)?;
    Ok(())
}
