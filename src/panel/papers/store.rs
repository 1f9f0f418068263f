//! What a meeting's papers are made of, for all its items at once.

use std::collections::BTreeMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::application::Route;
use crate::application::answer::Body;
use crate::application::conversation;
use crate::clock::Instant;
use crate::db::schema::{answer_parts, conversations, files, paper_openings, recordings, translations};
use crate::db::types::Json;
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};

/// Somebody opens the papers for the first time; every further time it stands already.
///
/// # Errors
/// A database that cannot be reached.
pub fn note_opening(db: &mut DbConn, meeting: &PanelMeetingId, person: &PersonId, now: Instant) -> Result<bool> {
    let known: i64 = paper_openings::table.find((meeting, person)).count().get_result(db)?;
    if known > 0 {
        return Ok(false);
    }
    diesel::insert_into(paper_openings::table)
        .values((
            paper_openings::panel_meeting_id.eq(meeting),
            paper_openings::person_id.eq(person),
            paper_openings::opened_at.eq(now),
        ))
        .execute(db)?;
    Ok(true)
}

/// The written answers of these applications, by application and question: one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn answers(db: &mut DbConn, ids: &[ApplicationId]) -> Result<BTreeMap<(ApplicationId, String), Body>> {
    let rows: Vec<(ApplicationId, String, Json<Body>)> = answer_parts::table
        .filter(answer_parts::application_id.eq_any(ids))
        .filter(answer_parts::route.eq(Route::Writing))
        .select((answer_parts::application_id, answer_parts::question_key, answer_parts::body))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, question, Json(body))| ((id, question), body)).collect())
}

/// What stands beside a written answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside {
    /// A recording: its file, what plays it, how long it is, and what is said in it, which may be empty.
    Recording { file: String, content_type: String, seconds: i64, text: String },
    /// A conversation, as the group has confirmed it.
    Talk(String),
    /// What a part says in English.
    English(String),
}

/// What stands beside the answers of these applications, by application and question: one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn beside(db: &mut DbConn, ids: &[ApplicationId]) -> Result<BTreeMap<(ApplicationId, String), Vec<Beside>>> {
    type Row = (String, ApplicationId, String, String, String, String, i64);
    let nothing = || "".into_sql::<Text>();
    let said = recordings::table
        .inner_join(files::table)
        .filter(files::application_id.eq_any(ids))
        .filter(files::removed_at.is_null())
        .filter(recordings::deleted_at.is_null())
        .select((
            "recording".into_sql::<Text>(),
            files::application_id,
            files::question_key,
            recordings::text_version,
            files::id,
            files::content_type,
            sql::<BigInt>("CAST(recordings.seconds AS BIGINT)"),
        ));
    let talks = conversations::table
        .filter(conversations::application_id.eq_any(ids))
        .filter(conversations::state.eq(conversation::State::Confirmed))
        .select((
            "talk".into_sql::<Text>(),
            conversations::application_id,
            conversations::question_key,
            conversations::write_up,
            nothing(),
            nothing(),
            0_i64.into_sql::<BigInt>(),
        ));
    let english = translations::table.filter(translations::application_id.eq_any(ids)).select((
        "english".into_sql::<Text>(),
        translations::application_id,
        translations::question_key,
        sql::<Text>("CASE WHEN translations.correction <> '' THEN translations.correction ELSE translations.text END"),
        nothing(),
        nothing(),
        0_i64.into_sql::<BigInt>(),
    ));
    let rows: Vec<Row> = Union::of(said).all(talks).all(english).load(db)?;
    let mut beside: BTreeMap<(ApplicationId, String), Vec<Beside>> = BTreeMap::new();
    for (what, application, question, text, file, content_type, seconds) in rows {
        let one = match what.as_str() {
            "recording" => Beside::Recording { file, content_type, seconds, text },
            "talk" => Beside::Talk(text),
            _ => Beside::English(text),
        };
        beside.entry((application, question)).or_default().push(one);
    }
    Ok(beside)
}
