//! How the facts that a group is asked about stand in the database.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text, Timestamp};

use super::{Fact, State};
use crate::application::conversation::State as Talk;
use crate::clock::Instant;
use crate::db::schema::{applicant_questions, conversations, factual_checks};
use crate::db::types::Json;
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, FactualCheckId, PersonId};
use crate::relationship::store::Known;
use crate::review::question;
use crate::review::reading::Cite;
use crate::review::store::cited;
use crate::review::store::question::Answered;

/// A check as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = factual_checks, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Check {
    pub id: FactualCheckId,
    pub application_id: ApplicationId,
    pub state: State,
    pub facts: Json<Vec<Fact>>,
    /// What the group says besides; may be empty.
    pub words: String,
    pub due_on: NaiveDate,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    pub version: i32,
}

/// A check as those see it who weigh and decide.
#[derive(Clone, Debug)]
pub struct Seen {
    pub state: State,
    pub facts: Vec<Fact>,
    pub words: String,
    pub due_on: NaiveDate,
    pub answered_at: Option<Instant>,
}

impl From<&Check> for Seen {
    fn from(check: &Check) -> Seen {
        Seen {
            state: check.state,
            facts: check.facts.0.clone(),
            words: check.words.clone(),
            due_on: check.due_on,
            answered_at: check.answered_at,
        }
    }
}

/// What [`beside`] reads.
pub type Read = (Option<State>, Option<Json<Vec<Fact>>>, Option<String>, Option<NaiveDate>, Option<Instant>);

/// The columns of [`beside`].
pub type Beside = (
    SqlLiteral<Nullable<Text>>,
    SqlLiteral<Nullable<Text>>,
    SqlLiteral<Nullable<Text>>,
    SqlLiteral<Nullable<Date>>,
    SqlLiteral<Nullable<Timestamp>>,
);

/// For any query over `applications`: its check, without one more join.
pub fn beside() -> Beside {
    let of =
        |column: &str| format!("(SELECT f.{column} FROM factual_checks AS f WHERE f.application_id = applications.id)");
    (sql(&of("state")), sql(&of("facts")), sql(&of("words")), sql(&of("due_on")), sql(&of("answered_at")))
}

/// The check, as [`beside`] read it.
pub fn read((state, facts, words, due_on, answered_at): Read) -> Option<Seen> {
    let facts = facts.map(|Json(facts)| facts).unwrap_or_default();
    Some(Seen { state: state?, facts, words: words.unwrap_or_default(), due_on: due_on?, answered_at })
}

/// The check of an application, if its group was asked.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Check>> {
    Ok(factual_checks::table
        .filter(factual_checks::application_id.eq(id))
        .select(Check::as_select())
        .first(db)
        .optional()?)
}

/// Writes a check, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, check: &Check, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(factual_checks::table).values(check).execute(db)?;
    } else {
        diesel::update(factual_checks::table.find(&check.id)).set(check).execute(db)?;
    }
    Ok(())
}

/// The key of a question, and what was said in a conversation about it that the group confirmed.
type Said = (String, String);

/// The notes and the answers to our questions that readings of an application cite, and what was said about the form's
/// questions: three queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn material(db: &mut DbConn, id: &ApplicationId) -> Result<(Vec<Known>, Vec<Answered>, Vec<Said>)> {
    // What it is, the key or the question, what was said, the id, and its place in order, and what it is about.
    type Row = (String, String, String, String, Instant, String);
    let cited = cited::all_in_readings(db, id)?;
    let cites_note = |id: &str| cited.iter().any(|cite| matches!(cite, Cite::Evidence(note) if note == id));
    let cites_answer = |id: &str| cited.iter().any(|cite| matches!(cite, Cite::Question(asked) if asked == id));
    let mut notes = crate::relationship::store::of(db, id)?;
    notes.retain(|one| one.note.withdrawn_at.is_none() && cites_note(one.note.id.as_str()));
    let talks = conversations::table
        .filter(conversations::application_id.eq(id))
        .filter(conversations::state.eq(Talk::Confirmed))
        .filter(conversations::asked.eq(""))
        .select((
            "talk".into_sql::<Text>(),
            conversations::question_key,
            conversations::write_up,
            conversations::id,
            conversations::asked_at,
            "".into_sql::<Text>(),
        ));
    let answers = applicant_questions::table
        .filter(applicant_questions::application_id.eq(id))
        .filter(applicant_questions::state.eq_any(question::State::WITH_ANSWER))
        .select((
            "answer".into_sql::<Text>(),
            applicant_questions::words,
            applicant_questions::answer,
            applicant_questions::id,
            applicant_questions::answered_at.assume_not_null(),
            applicant_questions::about,
        ));
    let mut rows: Vec<Row> = Union::of(talks).all(answers).load(db)?;
    rows.sort_by(|a, b| (a.4, &a.3).cmp(&(b.4, &b.3)));
    let (mut answered, mut talks) = (Vec::new(), Vec::new());
    for (kind, asked, said, id, _, about) in rows {
        match kind.as_str() {
            "talk" => talks.push((asked, said)),
            _ if cites_answer(&id) => answered.push(Answered { id, words: asked, answer: said, about }),
            _ => {}
        }
    }
    Ok((notes, answered, talks))
}
